package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samform.core.id.CaseId;
import se.samform.core.id.FamilyId;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.Unit;
import se.samform.core.publication.Published;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Inbox;
import se.samform.engine.look.Look;
import se.samform.engine.look.Looks;
import se.samform.engine.look.Seen;
import se.samform.engine.search.Numbers;
import se.samform.engine.search.Search;
import se.samform.engine.search.SearchPage;
import se.samform.engine.search.SearchQuery;
import se.samform.engine.search.Words;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/**
 * What one field finds among all of the officer's units: cases by words, names, numbers and people. A reference, or the
 * beginning that only one has, opens its case at once.
 */
@Named
@RequestScoped
public class FindCasePage implements Page {
    private static final int PAGE = 25;
    private static final int REFERRED = 20;

    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Inbox inbox;
    @Inject Search search;
    @Inject KeptSearches kept;
    @Inject Looks looks;
    @Inject Told told;
    private SearchAddress address;
    private String asked = "";
    private boolean isOver;
    private SearchPage page = new SearchPage(List.of(), Optional.empty());
    private List<FoundLine> lines = List.of();
    private List<Filter> filters = List.of();
    private boolean severalUnits;

    @Override
    public Reply open() {
        String secret = visit.variable("kept");
        String text = shortened(visit.query("q"));
        // Somebody has written such an address by hand: it is not read, so that no page leads to it.
        address = SearchAddress.read(secret.isEmpty() && !Numbers.standIn(text) ? text : "", secret, visit::query);
        var found = secret.isEmpty() ? Optional.of(address.text()) : kept.find(visit.getMunicipality().id(), desk.officer().id(), secret);
        isOver = found.isEmpty();
        asked = found.orElse("");
        var only = address.isNarrowed() ? Optional.<CaseHead>empty() : only(named());
        if (only.isPresent()) return Reply.to("desk/" + only.get().id().text() + "?" + whole(only.get()).query());
        look();
        return Reply.show();
    }

    /** What somebody looks for is written before they are shown what it finds. */
    private void record() {
        var officer = desk.officer().id();
        var people = search.people(visit.getMunicipality().id(), asked);
        looks.add(visit.getMunicipality().id(), people.isEmpty() ? List.of(Look.forWords(officer, asked)) : Look.forPeople(officer, Seen.PERSON, people));
    }

    private void look() {
        if (!asked.isEmpty()) record();
        var units = desk.units();
        var offered = desk.offered();
        severalUnits = units.size() > 1;
        filters = asked.isEmpty() ? List.of() : new SearchFilters(address, told.texts()).of(units, offered);
        Optional<FamilyId> family = desk.offered(address.service()).map(Published::family);
        Optional<Boolean> open = address.state().isEmpty() ? Optional.empty() : Optional.of(address.state().equals("open"));
        page = search.find(visit.getMunicipality().id(), new SearchQuery(searched(units), asked, open, family, address.below(), PAGE).readBy(desk.officer().id()));
        lines = lines(inbox.these(visit.getMunicipality().id(), desk.officer(), page.hits().stream().map(SearchPage.Hit::id).toList()));
    }

    private List<FoundLine> lines(List<CaseHead> heads) {
        var view = new InboxView(told.texts(), told.times(), told.people(), desk.officer(), desk::service, inbox.applicants(visit.getMunicipality().id(), heads));
        var typed = Words.typed(asked);
        Map<CaseId, SearchPage.Hit> hits = page.hits().stream().collect(Collectors.toMap(SearchPage.Hit::id, Function.identity()));
        return heads.stream().map(head -> FoundLine.of(view.line(head, whole(head)), typed, where(hits.get(head.id())))).toList();
    }

    private String where(SearchPage.Hit hit) {
        return hit.sources().stream().sorted().map(source -> told.texts().of("desk.search.in." + source)).collect(Collectors.joining(", "));
    }

    private Set<UnitId> searched(List<Unit> units) {
        return searched(units, address.unit());
    }

    private static Set<UnitId> searched(List<Unit> units, String slug) {
        boolean isOne = units.stream().anyMatch(unit -> unit.slug().equals(slug));
        return units.stream().filter(unit -> !isOne || unit.slug().equals(slug)).map(Unit::id).collect(Collectors.toSet());
    }

    /** For the field alone: no title has it. */
    public String getAsked() {
        return asked;
    }

    public boolean isNothingAsked() {
        return asked.isEmpty();
    }

    /** Whether cases may be missing whose words are yet to be made. */
    public boolean isPartial() {
        return !asked.isEmpty() && search.isPartial(visit.getMunicipality().id());
    }

    /** Whether what was asked for is kept no longer. */
    public boolean isOver() {
        return isOver;
    }

    /** What the page is called; never a number. */
    public String getTitle() {
        return address.text().isEmpty() ? told.texts().of("desk.search.title") : told.texts().of("desk.search.for", address.text());
    }

    public List<FoundLine> getLines() {
        return lines;
    }

    public List<Filter> getFilters() {
        return filters;
    }

    public boolean isSeveralUnits() {
        return severalUnits;
    }

    public boolean isNarrowed() {
        return address.isNarrowed();
    }

    public String getWhole() {
        return address.in("").ofUnit("").onlyService("").path();
    }

    public boolean isMore() {
        return page.next().isPresent();
    }

    public String getNext() {
        return page.next().map(address::from).map(SearchAddress::path).orElse("");
    }

    /** By diary number, or by reference and what begins one. */
    private List<CaseHead> named() {
        var registered = asked.isEmpty() ? List.<CaseHead>of() : inbox.registered(visit.getMunicipality().id(), desk.officer(), asked);
        return registered.isEmpty() ? inbox.referred(visit.getMunicipality().id(), desk.officer(), reference(asked), REFERRED) : registered;
    }

    /** One, or the one that is said whole while others only begin so. */
    private Optional<CaseHead> only(List<CaseHead> found) {
        if (found.size() == 1) return Optional.of(found.getFirst());
        return found.stream().filter(head -> head.reference().equalsIgnoreCase(reference(asked))).findFirst();
    }

    /** People write "fel 2026 7f3k" too. */
    static String reference(String asked) {
        return asked.replaceAll("[^\\p{Alnum}]+", "-");
    }

    /** The list that it certainly is in. */
    private static ListAddress whole(CaseHead head) {
        return ListAddress.read(name -> name.equals("view") ? (head.state().isOver() ? View.CLOSED : View.OPEN).key() : "");
    }

    static String shortened(String typed) {
        String text = typed.strip();
        return text.length() <= SearchQuery.LONGEST ? text : text.substring(0, SearchQuery.LONGEST);
    }
}
