package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.municipality.Right;
import se.samform.core.outbox.Outbox;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Flags;
import se.samform.engine.casefile.Inbox;
import se.samform.engine.casefile.InboxPosition;
import se.samform.engine.delivery.Deliveries;
import se.samform.engine.diary.Diaries;
import se.samform.engine.diary.DiarySeries;
import se.samform.engine.look.Seen;
import se.samform.engine.message.Messages;
import se.samform.engine.notice.DeskNotices;
import se.samform.engine.payment.Payments;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.fill.ReceiveEnclosed;
import se.samform.portal.wording.StatusBadge;
import se.samform.portal.wording.Told;

/** A case at the desk; also what is shown again, with the texts kept, when a command was refused or overtaken. */
@Named
@RequestScoped
public class DeskCasePage implements Page {
    /** Any order to the register. */
    static final String REGISTRY = "registry";
    /** The field that an order is typed in, by the order; of a task's outcome see {@link #getProblemField}. */
    private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("message", "message"), Map.entry("note", "note"), Map.entry("document", "document-title"), Map.entry("fee", "amount"), Map.entry("refund", "refund-amount"),
        Map.entry("move", "move-why"), Map.entry("conflict", "conflict-why"), Map.entry("link", "link"), Map.entry("task-add", "task-title"), Map.entry("task-outside", "outside-name"),
        Map.entry("served", "served"), Map.entry("appealed", "appealed"), Map.entry("kept", "why"), Map.entry("changed", "why"), Map.entry("forwarded", "considered"), Map.entry("court", "court"),
        Map.entry(ShowProtected.ORDER, "protected-why"), Map.entry(REGISTRY, REGISTRY));
    /** What is said where an order lacks its reason, by the order. */
    private static final Map<String, String> WHY = Map.of("move", "desk.move.missing", "conflict", "desk.conflict.missing");

    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Inbox inbox;
    @Inject SortedInbox sorted;
    @Inject Outbox outbox;
    @Inject Deliveries deliveries;
    @Inject Messages messages;
    @Inject DeskNotices notices;
    @Inject Payments payments;
    @Inject Flags flags;
    @Inject Told told;
    @Inject Cases cases;
    @Inject Diaries diaries;
    @Inject OwnTexts own;
    private CaseFile file;
    private DeskCaseView view;
    private RegistryView registry;
    private List<LinkedCase> linked;
    private Optional<Done.Part> doneAt;
    private ListAddress list;
    private String position;
    private String previousCase;
    private String nextCase;
    private Refusal refusal = Refusal.NONE;
    private Optional<BegunText> begun = Optional.empty();
    private List<String> lost = List.of();

    /** What went wrong, and what was typed where. @param order of the button @param amount of a fee @param file that was not received */
    record Refusal(String problem, String typed, String order, String amount, String file) {
        static final Refusal NONE = new Refusal("", "", "", "");

        Refusal(String problem, String typed, String order, String amount) {
            this(problem, typed, order, amount, "");
        }
    }

    @Override
    public Reply open() {
        var found = desk.openCase(Seen.CASE);
        if (found.isEmpty()) return Reply.notFound();
        file = found.get();
        list = desk.list();
        view = new DeskCaseView(file, desk.officer(file), told.texts(), told.times(), told.people(), outside(file.head()));
        doneAt = Optional.of(visit.query("done")).filter(Done::isOne).map(done -> Done.part(done, view, isPayable()));
        registry = registry();
        linked = linked();
        position = position();
        previousCase = path(sorted.before(list, file.head()));
        nextCase = path(sorted.after(list, file.head()));
        messages.readByOfficer(file.head().municipality(), file.head().id());
        notices.readOfCase(file.head().municipality(), desk.officer().id(), file.head().id());
        return Reply.show();
    }

    private Outside outside(CaseHead head) {
        return new Outside(outbox.ofStream(head.municipality(), head.id().value()).stream().filter(Handovers::isShown).toList(),
            deliveries.of(head.municipality(), head.id()), DeskThread.readAt(messages.of(head.municipality(), head.id())), desk.players(head), desk.playingUnits(head));
    }

    private RegistryView registry() {
        var series = diaries.series(file.head().municipality()).stream()
            .filter(each -> each.authority().equals(file.head().state().authority())).map(DiarySeries::name).toList();
        var story = new DeskStory(file, desk.officer().id(), view.getApplicant(), told.texts(), told.times(), told.people());
        return new RegistryView(file, cases.registration(file), series, told.texts(),
            mark -> told.texts().of("desk.secrecy.by", story.who(mark.by()), told.times().moment(mark.at())));
    }

    /** Open while the case is to be registered, and when something was just done there. */
    public boolean isRegistryOpen() {
        return registry.isRegistrable() || typing(REGISTRY) || isDoneAt("registry");
    }

    public RegistryView getRegistry() {
        return registry;
    }

    void refuse(Refusal refusal) {
        this.refusal = refusal;
    }

    /** Shown again with a text of the flow's in a field, after what was typed there. */
    /** @param files that were chosen, and that the browser is given back none of */
    void begin(BegunText text, List<String> files) {
        lost = files;
        begun = Optional.of(text);
    }

    public DeskCaseView getView() {
        return view;
    }

    /** Whether somebody in it has a protected identity. */
    public boolean isGuarded() {
        return file.isProtected();
    }

    /** Whether what may tell who that is isn't shown. */
    public boolean isMasked() {
        return file.isMasked();
    }

    /** Whether this officer may be shown it. */
    public boolean isRevealable() {
        return desk.may(Right.PROTECTED_IDENTITIES);
    }

    /** Only who may see who somebody is may say that they are protected no longer. @param mark what is marked */
    public boolean isLiftable(String mark) {
        return HandleCase.isLiftable(desk, mark);
    }

    public boolean isLookedAt() {
        return desk.mayAskWhoLooked(file.head().id());
    }

    /** Whether this officer marked it for themselves. */
    public boolean isFlagged() {
        return flags.isSet(file.head().municipality(), file.head().id(), desk.officer());
    }

    public String getProblem() {
        return refusal.problem();
    }

    /** The sentence itself. */
    public String getProblemText() {
        if (isHandOnWhyMissing()) return told.texts().of("desk.move.missing");
        if (isWhyMissing()) return told.texts().of(WHY.get(refusal.order()));
        return refusal.file().isEmpty() ? told.texts().of(refusal.problem()) : told.texts().of(refusal.problem(), refusal.file());
    }

    /** The field that the order is typed in; empty if the page has none for it any more. */
    public String getProblemField() {
        if (kept().isGone(view, isPayable(), !getRefundable().isEmpty())) return "";
        if (isHandOnWhyMissing()) return getAsked().isPresent() ? "asked-why" : "step-why";
        if (isStatusRefused()) return getAsked().filter(NextStatus::isMessageWanted).map(next -> "status-message").orElse("");
        return KeptText.task(refusal.order()).map(task -> "comment-" + task).orElseGet(() -> FIELDS.getOrDefault(refusal.order(), ""));
    }

    /** Whether it was to go to another unit with a change of status, and nobody said why. */
    private boolean isHandOnWhyMissing() {
        return isStatusRefused() && refusal.problem().equals("case.refused.NOTHING_WRITTEN")
            && desk.said("then").startsWith(DeskOrder.TO_UNIT) && desk.said("then-why").isBlank();
    }

    private boolean isWhyMissing() {
        return refusal.problem().equals("case.refused.NOTHING_WRITTEN") && WHY.containsKey(refusal.order());
    }

    /** What a browser offers to choose as a file. */
    public String getAccept() {
        return ReceiveEnclosed.accept();
    }

    /** As typed, if it was refused; else as it was begun. */
    public String getTypedMessage() {
        return typing("message") ? typed("message") : begun.filter(BegunText::isMessage).map(text -> text.after(templates()::forCitizen)).orElse("");
    }

    /** Which files are to be chosen again with the message, in words; empty if none are. */
    public String getMessageFilesAgain() {
        return filesAgain(true);
    }

    /** The same of the note. */
    public String getNoteFilesAgain() {
        return filesAgain(false);
    }

    private String filesAgain(boolean isMessage) {
        return lost.isEmpty() || begun.filter(text -> text.isMessage() == isMessage).isEmpty() ? "" : told.texts().of("enclosed.again", String.join(", ", lost));
    }

    /** As typed, if it was refused; else as it was begun. */
    public String getTypedNote() {
        return typing("note") ? typed("note") : begun.filter(text -> !text.isMessage()).map(text -> text.after(templates()::forColleagues)).orElse("");
    }

    /** What a message may begin with. */
    public List<TemplateGroup> getMessageTemplates() {
        return templates().groups(BegunText.MESSAGE);
    }

    /** What a note may begin with. */
    public List<TemplateGroup> getNoteTemplates() {
        return templates().groups(BegunText.NOTE);
    }

    private CaseTemplates templates() {
        return new CaseTemplates(file.head(), file.service().definition(), view.getApplicant(), told.language(), view.fieldsOf(), own.of(file.head().state().unit()));
    }

    public String getTypedFee() {
        return typed("fee");
    }

    public String typedAmount(String order) {
        return refusal.order().equals(order) ? refusal.amount() : "";
    }

    /** What has been paid and can be paid back. */
    public List<Refundable> getRefundable() {
        return Refundable.of(file, told.texts());
    }

    public boolean isRefundSuggested() {
        return Refundable.isSuggested(file);
    }

    /** The payment that was chosen, if its refund was refused. */
    public String getTypedPayment() {
        return typing("refund") ? desk.said("payment") : "";
    }

    /** Nobody is led by a link to whoever has a protected identity. */
    public boolean isOutsideAskable() {
        return !view.isPurged() && !isGuarded();
    }

    /** What of the answers whoever is asked outside is not shown, in words; empty where all is. */
    public String getWithheldOutside() {
        return new NotSentAlong(file, told.texts(), told.times()).words(List.of());
    }

    /** What was typed beside the question to somebody outside, if that was refused. */
    public String typedOutside(String field) {
        return typing("task-outside") ? desk.said(field) : "";
    }

    /** What was typed with this order, if it was refused. */
    public String typed(String order) {
        return refusal.order().equals(order) ? refusal.typed() : "";
    }

    /** What was typed with an order whose form isn't on the page any more; empty if it is, or nothing was. */
    public String getHomeless() {
        return kept().homeless(view, getAsked().isPresent(), isPayable(), !getRefundable().isEmpty());
    }

    private KeptText kept() {
        return new KeptText(refusal.order(), refusal.typed(), String.join("\n\n", desk.said("message"), desk.said("note")).strip());
    }

    /** Whether this order was refused, so that its form stands open. */
    public boolean typing(String order) {
        return refusal.order().equals(order);
    }

    /** Where it may be moved. */
    public List<Place> getOtherUnits() {
        String chosen = refusal.order().equals("move") ? desk.said("to-unit") : "";
        return desk.otherUnits(file).stream().map(unit -> new Place(unit.id().text(), unit.name(), unit.id().text().equals(chosen))).toList();
    }

    /** Who may get it together with a change of status: a colleague, or another unit. */
    public List<Place> getHandOns() {
        String chosen = isStatusRefused() ? desk.said("then") : "";
        var officers = view.getColleagues().stream().map(colleague -> place(DeskOrder.TO_OFFICER + colleague.id(), colleague.name(), chosen));
        var units = desk.otherUnits(file).stream().map(unit -> place(DeskOrder.TO_UNIT + unit.id().text(), unit.name(), chosen));
        return Stream.concat(officers, units).toList();
    }

    private static Place place(String id, String name, String chosen) {
        return new Place(id, name, id.equals(chosen));
    }

    /** Whether somebody was to get it with a change that was refused. */
    public boolean isHandingOn() {
        return isStatusRefused() && !desk.said("then").isEmpty();
    }

    /** As typed, if the change was refused. */
    public String getHandOnWhy() {
        return isStatusRefused() ? desk.said("then-why") : "";
    }

    /** A unit to choose. */
    public record Place(String id, String name, boolean chosen) {}

    /** The cases that it belongs together with, as far as the officer may see them. */
    public List<LinkedCase> getLinked() {
        return linked;
    }

    private List<LinkedCase> linked() {
        var here = inbox.these(file.head().municipality(), desk.officer(), file.linked()).stream().map(head -> linked(head, true));
        var there = inbox.linkedTo(file.head().municipality(), desk.officer(), file.head().id()).stream()
            .filter(head -> !file.linked().contains(head.id())).map(head -> linked(head, false));
        return Stream.concat(here, there).toList();
    }

    private LinkedCase linked(CaseHead head, boolean fromHere) {
        var service = desk.service(head.flow()).definition();
        return new LinkedCase(head.id().text(), head.reference(), service.title().in(told.texts().language()),
            StatusBadge.of(service.flow(), head.state(), told.texts().language()), fromHere);
    }

    /** A case that this one belongs together with. @param fromHere whether it was linked from this one, and is unlinked here */
    public record LinkedCase(String id, String reference, String title, StatusBadge badge, boolean fromHere) {}

    /** What was just done, in words; empty if nothing was. */
    public String getDone() {
        String done = visit.query("done");
        return Done.isOne(done) ? told.texts().of("desk.done." + done) : "";
    }

    /** Whether the officer has just written a note that they may still take back. */
    public boolean isNoteUndoable() {
        return visit.query("done").equals(Done.NOTE) && file.endsWithNoteOf(desk.officer().id());
    }

    /** Whether that is told in this part of the page. @param part as {@link Done.Part} names it, in small letters */
    public boolean isDoneAt(String part) {
        return doneAt.filter(at -> at.name().equalsIgnoreCase(part)).isPresent();
    }

    /** The status that was chosen and is asked about once more before it takes effect. */
    public Optional<NextStatus> getAsked() {
        return view.asked(isStatusRefused() ? desk.said("to") : visit.query("ask"));
    }

    private boolean isStatusRefused() {
        return refusal.order().equals("status");
    }

    /** As typed, if it was refused; else what the flow begins with. */
    public String getStatusMessage() {
        return isStatusRefused() ? desk.said("message") : getAsked().map(NextStatus::message).orElse("");
    }

    /** As typed, if it was refused; else what the flow begins with. */
    public String getStatusNote() {
        return isStatusRefused() ? desk.said("note") : getAsked().map(NextStatus::note).orElse("");
    }

    /** This page as it was opened; more may follow the query. */
    public String getPath() {
        return view.getPath() + "?" + getListQuery();
    }

    /** The list that it was opened from, as addresses say it. */
    public String getListQuery() {
        return list.beginning().query();
    }

    /** Whether the applicant can be asked for a fee. */
    public boolean isPayable() {
        return payments.isPayable(file);
    }

    /** To its line, if it is there still. */
    public String getListPath() {
        return list.path() + InboxLine.anchor(file.head().id());
    }

    /** What that list is, to be said again by a form. */
    public DeskPage.ListFields getFields() {
        return DeskPage.ListFields.of(list);
    }

    public String getListTitle() {
        return told.texts().of("desk.view." + list.view().key());
    }

    /** "2 av 14"; empty if the case isn't in that list, or far down. */
    public String getPosition() {
        return position;
    }

    /** The case before this one in the list that it was opened from; empty at the beginning. */
    public String getPreviousCase() {
        return previousCase;
    }

    /** The case after this one in the list that it was opened from; empty at the end. */
    public String getNextCase() {
        return nextCase;
    }

    private String position() {
        var position = sorted.position(list, file.head());
        if (!position.known()) return "";
        String of = position.hasMore() ? told.texts().of("desk.many", InboxPosition.MOST - 1) : String.valueOf(position.of());
        return told.texts().of("desk.position", position.at(), of);
    }

    private String path(Optional<CaseHead> head) {
        return head.map(found -> "desk/" + found.id().text() + "?" + list.beginning().query()).orElse("");
    }
}
