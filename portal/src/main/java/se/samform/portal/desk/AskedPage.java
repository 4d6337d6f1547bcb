package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.look.Seen;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.fill.ReceiveEnclosed;
import se.samform.portal.wording.Told;

/** A case as somebody reads it for whom a task on it waits: what was handed in, and the answer to give; no more of it. */
@Named
@RequestScoped
public class AskedPage implements Page {
    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Told told;
    private DeskCaseView view;
    private List<TaskLine> tasks;
    private DeskCasePage.Refusal refusal = DeskCasePage.Refusal.NONE;

    @Override
    public Reply open() {
        var found = desk.readableCase(Seen.TASK);
        if (found.isEmpty()) return Reply.notFound();
        CaseFile file = found.get();
        var outside = new Outside(List.of(), List.of(), Map.of());
        view = new DeskCaseView(file, desk.officer(file), told.texts(), told.times(), told.people(), outside);
        tasks = view.getTasks().stream().filter(TaskLine::isFinishable).toList();
        return Reply.show();
    }

    void refuse(DeskCasePage.Refusal refusal) {
        this.refusal = refusal;
    }

    public DeskCaseView getView() {
        return view;
    }

    /** Those that the officer may answer. */
    public List<TaskLine> getTasks() {
        return tasks;
    }

    public String getPath() {
        return "desk/tasks/" + visit.variable("case");
    }

    public String getBorrowed() {
        return told.texts().of("desk.waiting.borrowed", view.getUnit());
    }

    public String getAccept() {
        return ReceiveEnclosed.accept();
    }

    /** In words; empty where all is well. */
    public String getProblem() {
        if (refusal.problem().isEmpty()) return "";
        return refusal.file().isEmpty() ? told.texts().of(refusal.problem()) : told.texts().of(refusal.problem(), refusal.file());
    }

    /** What was typed with this order, if it was refused. */
    public String typed(String order) {
        return refusal.order().equals(order) ? refusal.typed() : "";
    }

    /** Whether this outcome was chosen, if the answer was refused. */
    public boolean isChosen(String order, String outcome) {
        return refusal.order().equals(order) && refusal.amount().equals(outcome);
    }
}
