package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samform.core.id.CaseId;
import se.samform.engine.casefile.TaskQuery;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Urls;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Told;

/** The tasks, approvals and referrals that wait for the officer, over all cases. */
@Named
@RequestScoped
public class WaitingPage implements Page {
    /** As far as is counted. */
    static final int MOST = 100;
    private static final int PAGE = 50;
    private static final String PATH = "desk/tasks";
    private static final String AFTER = "after";

    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Told told;
    private List<WaitingLine> lines;
    private Optional<String> kept = Optional.empty();
    private String next = "";

    @Override
    public Reply open() {
        var found = desk.waiting(after(visit.query(AFTER)), PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        lines = new WaitingLines(told.texts(), told.times(), told.people(), desk.officer().units(), desk::service).of(shown);
        if (found.size() > PAGE) next = PATH + "?" + AFTER + "=" + said(TaskQuery.Place.of(shown.getLast()));
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

    /** What can't be read is the beginning. */
    static Optional<TaskQuery.Place> after(String text) {
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}_[0-9a-f-]{36}_.{1,60}")) return Optional.empty();
        try {
            var parts = text.split("_", 3);
            return Optional.of(new TaskQuery.Place(LocalDate.parse(parts[0]), CaseId.of(parts[1]), parts[2]));
        } catch (DateTimeException | IllegalArgumentException notAPlace) {
            return Optional.empty();
        }
    }

    static String said(TaskQuery.Place place) {
        return place.dueOn() + "_" + place.caseId().text() + "_" + Urls.encode(place.task());
    }

    /** Empty on the first page. */
    public String getFirst() {
        return visit.query(AFTER).isEmpty() ? "" : PATH;
    }

    /** Empty on the last. */
    public String getNext() {
        return next;
    }
}
