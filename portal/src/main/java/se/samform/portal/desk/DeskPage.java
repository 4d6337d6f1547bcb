package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.municipality.Unit;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Inbox;
import se.samform.engine.casefile.InboxPage;
import se.samform.engine.casefile.InboxPosition;
import se.samform.engine.casefile.InboxQuery;
import se.samform.engine.filter.SavedFilter;
import se.samform.engine.filter.SavedFilters;
import se.samform.engine.look.Look;
import se.samform.engine.look.Looks;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** The inbox: one list at a time, in the order asked for, a page at a time. Pages ask getters often, so all is made once. */
@Named
@RequestScoped
public class DeskPage implements Page {
    private static final int PAGE = 50;

    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Inbox inbox;
    @Inject SortedInbox sorted;
    @Inject Cases cases;
    @Inject Told told;
    @Inject SavedFilters savedFilters;
    @Inject Looks looks;
    private ListAddress list;
    private InboxPage page;
    private List<InboxLine> lines;
    private String waiting;
    private String form;
    private boolean severalUnits;
    private List<ViewLink> views;
    private List<ViewLink> units;
    private List<Filter> filters;
    private List<NamedList> named;
    private String within;

    @Override
    public Reply open() {
        list = desk.list();
        var officer = desk.officer();
        if (list.more().hasWords()) looks.add(visit.getMunicipality().id(), Look.forWords(officer.id(), list.more().words()));
        page = sorted.page(list, PAGE);
        var listed = inbox.listed(visit.getMunicipality().id(), page.cases());
        lines = new InboxView(told.texts(), told.times(), told.people(), officer, desk::service, listed).lines(page.cases(), list.beginning());
        severalUnits = desk.units(list).size() > 1;
        views = viewLinks();
        units = unitLinks();
        within = list.isNarrowed() ? within() : "";
        filters = new Filters(list, told.texts(), told.times()).of(desk.offered(), desk.colleagues());
        named = savedFilters.of(visit.getMunicipality().id(), officer).stream().map(this::named).toList();
        form = cases.newMessageId().text();
        waiting = WaitingPage.count(desk.waiting(WaitingPage.MOST).size(), told.texts());
        return Reply.show();
    }

    public String getTitle() {
        return told.texts().of("desk.view." + list.view().key());
    }

    /** How many tasks wait for the officer, as far as people count. */
    public String getWaiting() {
        return waiting;
    }

    public List<InboxLine> getLines() {
        return lines;
    }

    public boolean isSeveralUnits() {
        return severalUnits;
    }

    public List<ViewLink> getViews() {
        return views;
    }

    /** None for whoever has one unit only. */
    public List<ViewLink> getUnits() {
        return units;
    }

    private List<ViewLink> unitLinks() {
        List<Unit> units = desk.units();
        if (units.size() < 2) return List.of();
        var all = new ViewLink(list.in("").path(), told.texts().of("desk.units.all"), "users", list.unit().isEmpty(), "");
        return Stream.concat(Stream.of(all), units.stream().map(this::link)).toList();
    }

    private NamedList named(SavedFilter filter) {
        String number = filter.owner().equals(desk.officer().id()) ? String.valueOf(filter.number()) : "";
        return new NamedList("desk?" + filter.list(), filter.name(), filter.sharedWith().map(told.people()::unit).orElse(""), number,
            filter.list().equals(list.beginning().query()));
    }

    /** Lists with a name: one's own, and those shared with one's units. */
    public List<NamedList> getNamed() {
        return named;
    }

    /** For whom the officer stands in, and how long. */
    public List<String> getStandingIn() {
        return desk.absences(desk.officer().id()).stream()
            .map(absence -> told.texts().of("desk.deputy.now", told.people().officer(absence.officer()).orElse(""), told.times().date(absence.until()))).toList();
    }

    /** What was just done, in words; empty if nothing was. */
    public String getDone() {
        String done = visit.query("done");
        return done.matches("filter-(saved|deleted|refused|too-long)|moved|status-handed-on|conflict|taken-down|none-chosen|too-many") ? told.texts().of("desk.done." + done) : "";
    }

    public List<Unit> getOwnUnits() {
        return desk.units();
    }

    /** What the list is, to be said again by a form. */
    public ListFields getFields() {
        return ListFields.of(list);
    }

    /** As in an address. */
    public record ListFields(String view, String unit, String service, String kind, String sort, String officer, String from, String to, String words) {
        static ListFields of(ListAddress list) {
            var more = list.more();
            return new ListFields(list.view().key(), list.unit(), list.service(), list.kind().map(ListAddress::key).orElse(""), list.sorting().key(),
                more.officer(), more.from().map(LocalDate::toString).orElse(""), more.to().map(LocalDate::toString).orElse(""), more.words());
        }
    }

    /** Of the form that does the same to many: to be posted once. */
    public String getForm() {
        return form;
    }

    /** The headings that sort. */
    public SortHeads getHeads() {
        return SortHeads.of(list, told.texts());
    }

    /** What it is sorted by, in words. */
    public String getSorted() {
        var sorting = list.sorting();
        return told.texts().of("desk.sorted." + sorting.by().key() + (sorting.descending() ? ".back" : ""));
    }

    /** That the list is longer than what is sorted; empty if it isn't. */
    public String getCut() {
        return sorted.cut(list);
    }

    /** Counted all at once. */
    private List<ViewLink> viewLinks() {
        var counted = Arrays.stream(View.values()).filter(View::isCounted).toList();
        var counts = inbox.counts(visit.getMunicipality().id(), counted.stream().map(view -> counting(whole().at(view))).toList());
        return Arrays.stream(View.values()).map(view -> link(view, counted.contains(view) ? words(counts.getOrDefault(counted.indexOf(view), 0)) : "")).toList();
    }

    private ViewLink link(View view, String count) {
        return new ViewLink(whole().at(view).path(), told.texts().of("desk.view." + view.key()), view.icon(), view == list.view(), count);
    }

    private ViewLink link(Unit unit) {
        return new ViewLink(list.in(unit.slug()).path(), unit.name(), "filter", list.unit().equals(unit.slug()), "");
    }

    /** How many cases there are of what the list is narrowed to, in words: the views' figures are of all; empty where it isn't narrowed. */
    public String getWithin() {
        return within;
    }

    private String within() {
        String count = count(list);
        return told.texts().of(count.equals("1") ? "desk.list.count.one" : "desk.list.count.many", count);
    }

    /** As far as people count. */
    private String count(ListAddress of) {
        return words(inbox.count(visit.getMunicipality().id(), counting(of)));
    }

    private InboxQuery counting(ListAddress of) {
        return desk.query(SortedInbox.asRead(of.sorted(Sorting.BY_DUE)), 1);
    }

    private String words(int count) {
        return count >= InboxPosition.MOST ? told.texts().of("desk.many", InboxPosition.MOST - 1) : String.valueOf(count);
    }

    public List<Filter> getFilters() {
        return filters;
    }

    public boolean isNarrowed() {
        return list.isNarrowed();
    }

    public String getWhole() {
        return whole().path();
    }

    /** Whatever it is narrowed to. */
    private ListAddress whole() {
        return list.onlyService("").onlyKind(Optional.empty()).only(Narrowing.NONE);
    }

    /** What is wrong with the days that it is narrowed to, in words; empty if nothing is. */
    public String getDaysProblem() {
        return list.more().isBackwards() ? told.texts().of("desk.filter.backwards") : "";
    }

    public String getNothing() {
        return told.texts().of(list.isNarrowed() ? "desk.empty.narrowed" : "desk.empty." + list.view().key());
    }

    /** All of the list, as a file. */
    public String getExport() {
        return "desk/export?" + list.beginning().query();
    }

    /** Empty on the first page. */
    public String getFirstPage() {
        return list.after().isEmpty() ? "" : list.beginning().path();
    }

    /** Empty on the last. */
    public String getNext() {
        return page.next().map(list::from).map(ListAddress::path).orElse("");
    }
}
