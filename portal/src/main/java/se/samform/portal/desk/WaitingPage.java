package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Told;

/** The tasks, approvals and referrals that wait for the officer, over all cases. */
@Named
@RequestScoped
public class WaitingPage implements Page {
    static final int MOST = 100;

    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Told told;
    private List<WaitingLine> lines;
    private Optional<String> kept = Optional.empty();

    @Override
    public Reply open() {
        lines = new WaitingLines(told.texts(), told.times(), told.people(), desk.officer().units(), desk::service).of(desk.waiting(MOST));
        return Reply.show();
    }

    /** What was written as the answer to a task that was over by then. */
    void keep(String typed) {
        kept = Optional.of(typed);
    }

    static String count(int waiting, Sentences texts) {
        return waiting == MOST ? texts.of("desk.many", MOST - 1) : String.valueOf(waiting);
    }

    public List<WaitingLine> getLines() {
        return lines;
    }

    /** What became of an answer, in words; empty if none was given. */
    public String getDone() {
        if (kept.isPresent()) return told.texts().of("desk.waiting.gone");
        return visit.query("done").equals(AnswerTask.DONE) ? told.texts().of("desk.waiting.done") : "";
    }

    /** What was written in vain; empty if nothing was. */
    public String getTyped() {
        return kept.orElse("");
    }

    /** That there may be more than are shown; empty if there aren't. */
    public String getFull() {
        return lines.size() == MOST ? told.texts().of("desk.waiting.full", MOST) : "";
    }
}
