package se.samform.portal.mypages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samform.engine.message.Messages;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** One of my cases; also what is shown again, with the text kept, when a message was not accepted. */
@Named
@RequestScoped
public class MyCasePage implements Page {
    @Inject Visit visit;
    @Inject Me me;
    @Inject Told told;
    @Inject Messages messages;
    private MyCaseView view;
    private String problem = "";
    private String typed = "";

    @Override
    public Reply open() {
        var mine = me.open();
        if (mine.isEmpty()) return visit.getIdentity().isVisitor() ? new Reply.LogIn() : Reply.notFound();
        messages.readByCitizen(visit.getMunicipality().id(), mine.get().file().head().id());
        view = new MyCaseView(mine.get().file(), told.texts(), told.times(), told.people());
        return Reply.show();
    }

    /** What the next rendering is to tell. @param typed stays in the field */
    void refuse(String problem, String typed) {
        this.problem = problem;
        this.typed = typed;
    }

    public MyCaseView getView() {
        return view;
    }

    /** Key of the sentence that tells what went wrong; empty if nothing did. */
    public String getProblem() {
        return problem;
    }

    public String getTyped() {
        return typed;
    }

    public boolean isSent() {
        return visit.query("done").equals("sent");
    }

    public boolean isWithdrawn() {
        return visit.query("done").equals("withdrawn");
    }
}
