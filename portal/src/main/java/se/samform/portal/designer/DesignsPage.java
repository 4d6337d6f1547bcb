package se.samform.portal.designer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** The page of all e-services: what was just done with one, and what was wrong with one that was to be begun. */
@Named
@RequestScoped
public class DesignsPage implements Page {
    @Inject Workshop workshop;
    @Inject Visit visit;
    private String wrong = "";
    private String typed = "";

    @Override
    public Reply open() {
        return workshop.mayBuild() ? Reply.show() : Reply.notFound();
    }

    /** What was typed can't be made; it is shown again. */
    void refuse(String sentence, String title) {
        wrong = sentence;
        typed = title;
    }

    /** What was done just now; else empty. */
    public String getDone() {
        String word = visit.query("done");
        return word.matches("published|thrown-away") ? word : "";
    }

    public String getWrong() {
        return wrong;
    }

    public String getTyped() {
        return typed;
    }
}
