package se.samform.portal.opinion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samform.core.flow.TaskOutcome;
import se.samform.engine.casefile.HandedIn;
import se.samform.engine.look.Seen;
import se.samform.engine.referral.Referral;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.fill.ReceiveEnclosed;
import se.samform.portal.wording.AnswerSection;
import se.samform.portal.wording.HandedInAnswers;
import se.samform.portal.wording.Told;

/** What a party outside is asked about: what was handed in, and the answer to give. Nothing of the case once it is given. */
@Named
@RequestScoped
public class OpinionPage implements Page {
    /** Nobody approves of anything by a stray press: what they say of it is chosen. */
    static final String NOTHING_CHOSEN = "opinion.choose.missing";
    static final String NOTHING_SAID = "opinion.text.missing";

    @Inject Asked asked;
    @Inject Told told;
    private Referral referral;
    private List<AnswerSection> answers = List.of();
    private String problem = "";
    private String problemField = "text";
    private String typed = "";
    private String chosen = "";

    /** @param id the name of a {@link TaskOutcome} */
    public record Outcome(String id, String text, boolean isChosen) {}

    @Override
    public Reply open() {
        var found = asked.referral();
        if (found.isEmpty()) return Reply.notFound();
        referral = found.get();
        asked.shown(Seen.OPINION).ifPresent(open -> answers = answers(open.file().submissions().getLast()));
        return Reply.show();
    }

    private List<AnswerSection> answers(HandedIn handedIn) {
        var definition = referral.file().service().definition();
        var telling = asked.telling(referral, handedIn.submission());
        return new HandedInAnswers(definition, handedIn.submission(), telling, ref -> getPath() + "/files/" + ref.id()).sections();
    }

    /** @param file that it is about, if any @param typed with this outcome, to be kept */
    void refuse(String problem, String file, String typed, String chosen) {
        this.problem = file.isEmpty() ? told.texts().of(problem) : told.texts().of(problem, file);
        this.problemField = problem.startsWith("enclosed.") ? "files" : problem.equals(NOTHING_CHOSEN) ? "outcome" : "text";
        this.typed = typed;
        this.chosen = chosen;
    }

    /** @param typed what came when there was nothing to answer any more */
    void keep(String typed) {
        this.typed = typed;
    }

    public boolean isOpen() {
        return referral.isOpen();
    }

    /** Whether another link has been sent since. */
    public boolean isReplaced() {
        return referral.isReplaced();
    }

    /** Whether it is over because they answered. */
    public boolean isAnswered() {
        return referral.isOfNow() && referral.standing().outcome().isPresent();
    }

    /** Key of what is told of one that can't be answered: what became of it. */
    public String getOver() {
        if (isAnswered()) return "opinion.answered";
        if (isReplaced()) return "opinion.replaced";
        return referral.isCalledOff() ? "opinion.called-off" : "opinion.over";
    }

    /** Key of what more is told of it. */
    public String getOverAbout() {
        if (isReplaced()) return "opinion.replaced.about";
        return referral.isCalledOff() ? "opinion.called-off.about" : "opinion.over.about";
    }

    public String getTitle() {
        return referral.task().title().in(told.texts().language());
    }

    /** What is wanted, if the flow says more than the title. */
    public String getAbout() {
        return referral.task().text().in(told.texts().language());
    }

    public String getService() {
        return referral.file().service().definition().title().in(told.texts().language());
    }

    public String getReference() {
        return referral.file().head().reference();
    }

    public String getDue() {
        return referral.standing().dueOn().map(day -> told.texts().of("opinion.due", told.times().due(day).words())).orElse("");
    }

    public String getPath() {
        return asked.path();
    }

    public List<AnswerSection> getAnswers() {
        return answers;
    }

    public List<Outcome> getOutcomes() {
        return referral.outcomes().stream()
            .map(outcome -> new Outcome(outcome.name(), told.texts().of("task.outcome." + outcome), outcome.name().equals(chosen))).toList();
    }

    /** Whether there is anything to choose; else they answer in their own words alone. */
    public boolean isChosen() {
        return referral.outcomes().size() > 1;
    }

    /** The field that the problem is about. */
    public String getProblemField() {
        return problemField;
    }

    public String getAccept() {
        return ReceiveEnclosed.accept();
    }

    /** In words; empty where all is well. */
    public String getProblem() {
        return problem;
    }

    public String getTyped() {
        return typed;
    }
}
