package se.samform.portal.mypages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;

/** Asks for reference and key of a case that was handed in without log-in. */
@Named
@RequestScoped
public class FollowPage implements Page {
    private String problem = "";
    private String reference = "";

    @Override
    public Reply open() {
        return Reply.show();
    }

    void refuse(String problem, String reference) {
        this.problem = problem;
        this.reference = reference;
    }

    public String getProblem() {
        return problem;
    }

    public String getReference() {
        return reference;
    }
}
