package se.samform.portal.mypages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.wording.Told;

/** Asks for reference and key of a case that was handed in without log-in. */
@Named
@RequestScoped
public class FollowPage implements Page {
    @Inject Told told;
    private String problem = "";
    private String reference = "";
    private Duration wait = Duration.ZERO;

    @Override
    public Reply open() {
        return Reply.show();
    }

    void refuse(String problem, String reference) {
        this.problem = problem;
        this.reference = reference;
    }

    /** @param wait until whoever is wrong should try again */
    void waiting(Duration wait) {
        this.wait = wait;
    }

    public String getProblem() {
        return problem;
    }

    /** The sentence that it is. */
    public String getProblemText() {
        return wait.isZero() ? told.texts().of(problem) : told.texts().of(problem, minutes(wait));
    }

    /** So many, begun ones counted: it is advice, and nobody is shut out until then. */
    static long minutes(Duration wait) {
        return Math.ceilDiv(wait.toSeconds(), 60L);
    }

    public String getReference() {
        return reference;
    }
}
