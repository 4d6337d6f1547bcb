package se.samform.portal.mypages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.wording.Told;

/** Asks whether the case really is to be taken back, and says what that means. */
@Named
@RequestScoped
public class WithdrawPage implements Page {
    @Inject Me me;
    @Inject Told told;
    private MyCaseView view;
    private String problem = "";

    @Override
    public Reply open() {
        var mine = me.own();
        if (mine.isEmpty()) return Reply.notFound();
        view = new MyCaseView(mine.get().file(), told.texts(), told.times(), told.people());
        return view.isWithdrawable() || !problem.isEmpty() ? Reply.show() : Reply.to(view.getPath());
    }

    void refuse(String problem) {
        this.problem = problem;
    }

    public MyCaseView getView() {
        return view;
    }

    public String getProblem() {
        return problem;
    }
}
