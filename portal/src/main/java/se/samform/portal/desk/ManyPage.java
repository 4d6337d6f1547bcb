package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.id.AuthorityId;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.Officer;
import se.samform.core.municipality.Unit;
import se.samform.engine.batch.Batches;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Inbox;
import se.samform.engine.template.OwnTemplate;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** What is to be said before something is done to many cases; also what is shown again, with what was typed, when it wasn't enough. */
@Named
@RequestScoped
public class ManyPage implements Page {
    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Inbox inbox;
    @Inject Cases cases;
    @Inject Municipalities municipalities;
    @Inject Told told;
    @Inject OwnTexts own;
    private ManyOrder order;
    private ListAddress list;
    private List<CaseHead> heads;
    private List<InboxLine> lines;
    private ManyTexts many;
    private String form;
    private Set<String> changed;
    private Optional<ManyOrder.Lack> lack = Optional.empty();

    @Override
    public Reply open() {
        var said = ManyOrder.read(desk::said, desk.saidAll("case"), desk.saidAll("question")).filter(each -> each.action().isAsked() && each.chosen().size() <= Batches.MOST);
        if (said.isEmpty()) return Reply.notFound();
        order = said.get();
        list = desk.list().beginning();
        heads = desk.heads(order.chosen());
        if (heads.isEmpty()) return Reply.notFound();
        var listed = inbox.listed(visit.getMunicipality().id(), heads);
        lines = new InboxView(told.texts(), told.times(), told.people(), desk.officer(), desk::service, listed).lines(heads, list);
        changed = heads.stream().filter(head -> order.isChanged(head.id(), head.lastSeq())).map(head -> Chosen.of(head).value()).collect(Collectors.toSet());
        many = new ManyTexts(heads, desk, told.texts().language());
        form = cases.newMessageId().text();
        return Reply.show();
    }

    void refuse(ManyOrder.Lack what) {
        lack = Optional.of(what);
    }

    public String getProblem() {
        return lack.map(ManyOrder.Lack::problem).orElse("");
    }

    /** The field that it is at; empty if at none. */
    public String getWrong() {
        return lack.map(ManyOrder.Lack::field).orElse("");
    }

    public String getAction() {
        return order.action().key();
    }

    public String getTitle() {
        return told.texts().of("desk.many.title." + getAction());
    }

    public String getCount() {
        return told.texts().count("desk.many.chosen", lines.size());
    }

    public List<InboxLine> getLines() {
        return lines;
    }

    /** That some have changed since they were chosen, and that some aren't to be seen any more; in words. */
    public List<String> getSince() {
        return Stream.of(since("desk.many.changed", changed.size()), since("desk.many.missing", order.chosen().size() - heads.size())).flatMap(Optional::stream).toList();
    }

    private Optional<String> since(String key, int count) {
        return count == 0 ? Optional.empty() : Optional.of(told.texts().count(key, count));
    }

    /** Whether something has happened to it since it was chosen: it is shown, and posted, as it stands now. */
    public boolean isChanged(InboxLine line) {
        return changed.contains(line.choice());
    }

    /** To be posted once. */
    public String getForm() {
        return form;
    }

    public DeskPage.ListFields getFields() {
        return DeskPage.ListFields.of(list);
    }

    public String getListPath() {
        return list.path() + InboxLine.anchor(heads.getFirst().id());
    }

    /** Those who may get some of the cases at least. */
    public List<Colleague> getColleagues() {
        Set<Officer> found = new HashSet<>();
        heads.forEach(head -> found.addAll(desk.people().in(head.state().unit(), desk.service(head.flow()).key().value())));
        return found.stream().sorted(Comparator.comparing(Officer::name)).map(officer -> new Colleague(officer.id().text(), officer.name())).toList();
    }

    /** Where some of the cases at least may be moved: not where all of them are. */
    public List<DeskCasePage.Place> getUnits() {
        Set<AuthorityId> authorities = heads.stream().map(head -> head.state().authority()).collect(Collectors.toSet());
        return municipalities.units(visit.getMunicipality().id()).stream().filter(unit -> authorities.contains(unit.authority()))
            .filter(unit -> !heads.stream().allMatch(head -> head.state().unit().equals(unit.id()))).map(this::place).toList();
    }

    private DeskCasePage.Place place(Unit unit) {
        return new DeskCasePage.Place(unit.id().text(), unit.name(), unit.id().text().equals(order.to()));
    }

    public boolean isChosen(String colleague) {
        return colleague.equals(order.to());
    }

    /** Who may get them together with a status: those who may get some of them, and the units where some may be moved. */
    public List<DeskCasePage.Place> getHandOns() {
        var officers = getColleagues().stream().map(colleague -> handOn(DeskOrder.TO_OFFICER + colleague.id(), colleague.name()));
        var units = getUnits().stream().map(unit -> handOn(DeskOrder.TO_UNIT + unit.id(), unit.name()));
        return Stream.concat(officers, units).toList();
    }

    private DeskCasePage.Place handOn(String id, String name) {
        return new DeskCasePage.Place(id, name, id.equals(order.then().to()));
    }

    /** Whether somebody was to get them with what was refused. */
    public boolean isHandingOn() {
        return !order.then().to().isEmpty();
    }

    /** As typed. */
    public String getHandOnWhy() {
        return order.then().why();
    }

    /** The statuses that all of the cases may get. */
    public List<ManyTexts.Choice> getStatuses() {
        return many.statuses().stream().map(next -> new ManyTexts.Choice(next.badge().text(), path() + "&to=" + next.id())).toList();
    }

    /** Why others that all may get aren't among them, in sentences. */
    public List<String> getOneByOne() {
        return many.oneByOne().stream().map(next -> told.texts().of(next.isSigned() ? "desk.many.alone.signed" : "desk.many.alone.asked", next.badge().text())).toList();
    }

    /** The status that was chosen. */
    public Optional<NextStatus> getAsked() {
        return many.statuses().stream().filter(next -> next.id().equals(order.to())).findFirst();
    }

    /** Whether some of them are decided, and go back from that. */
    public boolean isBack() {
        return getAsked().filter(next -> many.isBack(next.id())).isPresent();
    }

    /** What others were asked and is called off with that, with the numbers of the cases; empty where nothing is. */
    public List<String> getCalledOff() {
        var off = new ManyCalledOff(heads, desk::service, desk.officer(), told.texts().language(), told.texts().of("desk.many.called-off.own"));
        return order.action() == ManyAction.ASK ? off.byAsking() : getAsked().map(next -> off.with(next.id())).orElse(List.of());
    }

    /** Whether somebody was asked something by one of those, who then can't answer. */
    public boolean isAskedOff() {
        var off = new ManyCalledOff(heads, desk::service, desk.officer(), told.texts().language(), "");
        return order.action() == ManyAction.ASK ? off.isAskedOffByAsking() : getAsked().filter(next -> off.isAskedOffWith(next.id())).isPresent();
    }

    /** What can be asked of all of them; nothing if they were asked different things. */
    public List<Askable.Part> getQuestions() {
        var asked = heads.stream().map(CaseHead::version).distinct().toList();
        return asked.size() > 1 ? List.of() : Askable.parts(desk.service(asked.getFirst()).definition(), order.ask().questions(), told.texts().language());
    }

    /** The last day to answer, as typed. */
    public String getDueOn() {
        return order.ask().dueOn();
    }

    /** Whether there is something to send. */
    public boolean isReady() {
        return switch (order.action()) {
            case STATUS -> getAsked().isPresent();
            case ASK -> !getQuestions().isEmpty();
            case TAKE, ASSIGN, MOVE, MESSAGE, NOTE, FLAG, UNFLAG -> true;
        };
    }

    private boolean isNote() {
        return order.action() == ManyAction.NOTE;
    }

    /** The texts that a message to all of them, or a note, may begin with. */
    public List<TemplateGroup> getTemplates() {
        var language = told.texts().language();
        var fitting = order.action() == ManyAction.ASK ? many.templatesToAskWith() : many.templates(isNote());
        var service = fitting.stream().map(template -> new CaseTemplates.Choice(template.title().in(language), template.id())).toList();
        return TemplateGroup.of(service, own.of(heads), isNote() ? OwnTemplate.Begins.NOTE : OwnTemplate.Begins.MESSAGE, "", language, desk.people());
    }

    /** The text that was chosen; empty for none. */
    private String begun() {
        String id = desk.said(BegunText.TEMPLATE);
        return own.of(heads).stream().map(TemplateGroup::template).filter(each -> each.id().equals(id)).findFirst()
            .map(each -> many.text(each, isNote())).orElseGet(() -> many.text(id, isNote()));
    }

    /** As typed, or what it begins with. */
    public String getText() {
        String begun = CaseTemplates.begun(order.text(), begun());
        if (!begun.isEmpty() || lack.isPresent()) return begun;
        return order.action() == ManyAction.STATUS ? getAsked().map(next -> many.message(next)).orElse("") : "";
    }

    /** As typed, or what it begins with. */
    public String getNote() {
        return !order.note().isEmpty() || lack.isPresent() ? order.note() : getAsked().map(next -> many.note(next)).orElse("");
    }

    private String path() {
        return order.path(list);
    }
}
