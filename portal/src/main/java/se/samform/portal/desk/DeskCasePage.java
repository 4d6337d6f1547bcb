package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.samform.core.outbox.Outbox;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Flags;
import se.samform.engine.casefile.Inbox;
import se.samform.engine.casefile.InboxPosition;
import se.samform.engine.casefile.InboxQuery;
import se.samform.engine.delivery.Deliveries;
import se.samform.engine.message.Messages;
import se.samform.engine.notice.DeskNotices;
import se.samform.engine.payment.Payments;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** A case at the desk; also what is shown again, with the texts kept, when a command was refused or overtaken. */
@Named
@RequestScoped
public class DeskCasePage implements Page {
    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Inbox inbox;
    @Inject Outbox outbox;
    @Inject Deliveries deliveries;
    @Inject Messages messages;
    @Inject DeskNotices notices;
    @Inject Payments payments;
    @Inject Flags flags;
    @Inject Told told;
    private CaseFile file;
    private DeskCaseView view;
    private ListAddress list;
    private String position;
    private String previousCase;
    private String nextCase;
    private Refusal refusal = Refusal.NONE;

    /** What went wrong, and what was typed where. @param amount of a fee */
    record Refusal(String problem, String typed, DeskOrder.Field field, String amount) {
        static final Refusal NONE = new Refusal("", "", DeskOrder.Field.MESSAGE, "");

        String typedIn(DeskOrder.Field asked) {
            return field == asked ? typed : "";
        }
    }

    @Override
    public Reply open() {
        var found = desk.openCase();
        if (found.isEmpty()) return Reply.notFound();
        file = found.get();
        list = desk.list();
        view = new DeskCaseView(file, desk.officer(), told.texts(), told.times(), told.people(), outside(file.head()));
        position = position();
        previousCase = path(inbox.before(visit.getMunicipality().id(), desk.query(list, 1), here()));
        nextCase = path(inbox.page(visit.getMunicipality().id(), desk.query(list.from(here()), 1)).cases().stream().findFirst());
        messages.readByOfficer(file.head().municipality(), file.head().id());
        notices.readOfCase(file.head().municipality(), desk.officer().id(), file.head().id());
        return Reply.show();
    }

    private Outside outside(CaseHead head) {
        return new Outside(outbox.ofStream(head.municipality(), head.id().value()), deliveries.of(head.municipality(), head.id()), read(head));
    }

    private Map<Integer, Instant> read(CaseHead head) {
        var read = new HashMap<Integer, Instant>();
        messages.of(head.municipality(), head.id()).stream().filter(message -> !message.fromCitizen())
            .forEach(message -> message.readAt().ifPresent(at -> read.put(message.seq(), at)));
        return read;
    }

    void refuse(Refusal refusal) {
        this.refusal = refusal;
    }

    public DeskCaseView getView() {
        return view;
    }

    /** Whether this officer marked it for themselves. */
    public boolean isFlagged() {
        return flags.isSet(file.head().municipality(), file.head().id(), desk.officer());
    }

    public String getProblem() {
        return refusal.problem();
    }

    public String getTypedMessage() {
        return refusal.typedIn(DeskOrder.Field.MESSAGE);
    }

    public String getTypedNote() {
        return refusal.typedIn(DeskOrder.Field.NOTE);
    }

    public String getTypedFee() {
        return refusal.typedIn(DeskOrder.Field.FEE);
    }

    public String getTypedAmount() {
        return refusal.amount();
    }

    /** What was just done, in words; empty if nothing was. */
    public String getDone() {
        String done = visit.query("done");
        return Done.isOne(done) ? told.texts().of("desk.done." + done) : "";
    }

    /** The status that was chosen and is asked about once more before it takes effect. */
    public Optional<NextStatus> getAsked() {
        return view.asked(visit.query("ask"));
    }

    /** This page as it was opened; more may follow the query. */
    public String getPath() {
        return view.getPath() + "?" + list.beginning().query();
    }

    /** Whether the applicant can be asked for a fee. */
    public boolean isPayable() {
        return payments.isPayable(file);
    }

    public String getListPath() {
        return list.path();
    }

    public String getListView() {
        return list.view().key();
    }

    public String getListUnit() {
        return list.unit();
    }

    public String getListService() {
        return list.service();
    }

    public String getListKind() {
        return list.kind().map(ListAddress::key).orElse("");
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
        var position = inbox.position(visit.getMunicipality().id(), desk.query(list, 1), file.head().number());
        if (!position.known()) return "";
        String of = position.hasMore() ? told.texts().of("desk.many", InboxPosition.MOST - 1) : String.valueOf(position.of());
        return told.texts().of("desk.position", position.at(), of);
    }

    private InboxQuery.Place here() {
        return InboxQuery.Place.of(file.head());
    }

    private String path(Optional<CaseHead> head) {
        return head.map(found -> "desk/" + found.id().text() + "?" + list.beginning().query()).orElse("");
    }
}
