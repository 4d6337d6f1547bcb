package se.samform.portal.versions;

import java.util.List;
import java.util.Optional;
import se.samform.core.flow.Status;
import se.samform.engine.changeover.CasePlan;
import se.samform.engine.changeover.Stays;
import se.samform.portal.wording.Sentences;

/** Of a page: the cases of an older version by status, what is planned for them, and what became of those that were to go over. */
public final class CasesPlanned {
    private final CasePlanForm form;
    private final InFlight.Older older;
    private final Optional<CasePlan> plan;
    private final List<Stays> stays;
    private final int gone;
    private final Sentences texts;

    CasesPlanned(InFlight.Older older, Optional<CasePlan> plan, List<Stays> stays, int gone, Sentences texts) {
        this.form = new CasePlanForm(older);
        this.older = older;
        this.plan = plan;
        this.stays = stays;
        this.gone = gone;
        this.texts = texts;
    }

    /** @param over whether its cases go over @param cases in words */
    public record Line(String id, String title, String cases, boolean over, List<Choice> choices) {}

    /** @param selected what the attribute says; null for none */
    public record Choice(String id, String title, String selected) {}

    /** @param why in words */
    public record Staying(String reference, String status, String why) {}

    public List<Line> getLines() {
        return form.statuses().stream().map(this::line).toList();
    }

    private Line line(Status status) {
        var planned = plan.map(known -> known.statuses().get(status.id()));
        var choices = form.mayBecome(status).stream()
            .map(next -> new Choice(next.id(), title(next), next.id().equals(planned.orElse(status.id())) ? "selected" : null)).toList();
        return new Line(status.id(), title(status), texts.count("versions.cases.n", older.open().getOrDefault(status.id(), 0)), planned.isPresent(), choices);
    }

    public boolean isPlanned() {
        return plan.isPresent();
    }

    public String getGone() {
        return texts.count("versions.cases.gone", gone);
    }

    public List<Staying> getStaying() {
        return stays.stream().map(each -> new Staying(each.reference(), title(each.status()), why(each.reason(), texts))).toList();
    }

    static String why(String reason, Sentences texts) {
        return texts.of(reason.equals(Stays.FAILED) ? "versions.stays.failed" : "case.refused." + reason);
    }

    private String title(String status) {
        return form.from().status(status).map(this::title).orElse(status);
    }

    private String title(Status status) {
        return status.title().in(texts.language());
    }
}
