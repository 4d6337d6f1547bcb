package se.samform.portal.mypages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.flow.Refusal;
import se.samform.core.id.CaseId;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.ReadDecisions;
import se.samform.engine.casefile.ReadReceipts;
import se.samform.engine.message.MessageHead;
import se.samform.engine.message.Messages;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.fill.ReceiveEnclosed;
import se.samform.portal.pay.Word;
import se.samform.portal.wording.Told;

/** One of my cases; also what is shown again, with the text kept, when a message was not accepted. */
@Named
@RequestScoped
public class MyCasePage implements Page {
    /** What is said of a text that can't be sent as it is. */
    private static final Set<String> UNFIT = Set.of("case.refused." + Refusal.NOTHING_WRITTEN, "case.refused." + Refusal.TEXT_TOO_LONG);

    @Inject Visit visit;
    @Inject Me me;
    @Inject Cases cases;
    @Inject Told told;
    @Inject Messages messages;
    @Inject ReadReceipts receipts;
    @Inject ReadDecisions decisions;
    @Inject FeedbackForm feedback;
    private MyCaseView view;
    private boolean followed;
    private boolean keyed;
    private boolean onlyRead;
    private boolean shared;
    private String problem = "";
    private String refusedFile = "";
    private String typed = "";

    @Override
    public Reply open() {
        var mine = me.open();
        if (mine.isEmpty()) return me.elsewhere();
        followed = mine.get().way() instanceof Way.WithKey;
        keyed = followed || me.withKey().isPresent();
        onlyRead = mine.get().isRead();
        boolean isNews = !onlyRead && receipts.readByCitizen(mine.get().file());
        if (!onlyRead && mine.get().file().head().state().course().ruling().isPresent()) decisions.read(visit.getMunicipality().id(), mine.get().file().head().id());
        view = new MyCaseView(mine.get().file(), told.texts(), told.times(), told.people(), isNews, read(mine.get().file().head().id()), !onlyRead);
        shared = view.isShared() && cases.isShared(mine.get().file());
        if (!onlyRead) feedback.open(mine.get().file(), false);
        return Reply.show();
    }

    /** When an officer read what the citizen wrote. */
    private Map<Integer, Instant> read(CaseId id) {
        return messages.of(visit.getMunicipality().id(), id).stream().filter(message -> message.fromCitizen() && message.readAt().isPresent())
            .collect(Collectors.toMap(MessageHead::seq, message -> message.readAt().get()));
    }

    /** What a browser offers to choose as a file. */
    public String getAccept() {
        return ReceiveEnclosed.accept();
    }

    /** What the next rendering is to tell. @param typed stays in the field */
    void refuse(String problem, String typed) {
        refuse(problem, "", typed);
    }

    /** @param file the name that the sentence tells; empty where it tells none */
    void refuse(String problem, String file, String typed) {
        this.problem = problem;
        this.refusedFile = file;
        this.typed = typed;
    }

    public MyCaseView getView() {
        return view;
    }

    /** Whether it was opened with its key, so that no list of theirs has it. */
    public boolean isFollowed() {
        return followed;
    }

    /** Whether they showed its key, by which they may replace it. */
    public boolean isKeyed() {
        return keyed;
    }

    /** Whether they signed it and somebody else handed it in, so that nothing is theirs to do. */
    public boolean isOnlyRead() {
        return onlyRead;
    }

    /** Whether others, who signed it, read what is written in it. */
    public boolean isShared() {
        return shared;
    }

    /** Key of the sentence that tells what went wrong; empty if nothing did. */
    public String getProblem() {
        return problem;
    }

    /** The sentence itself. */
    public String getProblemText() {
        return refusedFile.isEmpty() ? told.texts().of(problem) : told.texts().of(problem, refusedFile);
    }

    /** Id of the field to mend or to send again; empty if nothing went wrong. */
    public String getWrong() {
        return problem.isEmpty() ? "" : problem.startsWith("enclosed.") ? ReceiveEnclosed.FIELD : "text";
    }

    /** Whether what went wrong is what was typed or chosen, so that the field is what it leads to. */
    public boolean isInField() {
        return problem.startsWith("enclosed.") || UNFIT.contains(problem);
    }

    public String getTyped() {
        return typed;
    }

    /** Whether what was asked for came in just now. */
    public boolean isSupplemented() {
        return visit.query("done").equals("supplemented");
    }

    /** Whether something else was asked while they answered. */
    public boolean isAskedAnew() {
        return visit.query("done").equals("asked-anew");
    }

    /** Whether something was to be added that nobody waits for any more. */
    public boolean isUnwanted() {
        return visit.query("done").equals("unwanted");
    }

    public boolean isSent() {
        return visit.query("done").equals("sent");
    }

    /** What became of paying a fee; empty if nobody tried just now. */
    public String getPayment() {
        return Word.of(visit.query("payment"));
    }

    /** Whether they were to apply again with its answers, and that can't be done now. */
    public boolean isNotRenewed() {
        return visit.query("done").equals("not-renewed");
    }

    public boolean isWithdrawn() {
        return visit.query("done").equals("withdrawn");
    }
}
