package se.samform.portal.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.Step;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.PostGuard;
import se.samform.portal.edge.PostedForm;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.fill.RowButton;

/** Shows a step of a form that is built with the answers that are posted; keeps nothing. */
@ApplicationScoped
public class AnswerCanvas implements Handler {
    @Inject Workshop workshop;
    @Inject Readables readables;
    @Inject PostGuard guard;
    @Inject Visit visit;
    @Inject CanvasPage page;

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public Reply handle(Exchange exchange) throws IOException {
        var posted = PostedForm.read(exchange.request(), guard, (field, name, mime, content) -> {});
        if (posted.isEmpty()) return PostGuard.refused();
        var form = posted.get();
        var step = workshop.design().flatMap(design -> readables.of(design.document()).plan()).flatMap(plan -> plan.definition().step(visit.variable("step")));
        if (step.isEmpty()) return Reply.notFound();
        boolean isScript = exchange.isFromScript();
        page.with(over(TriedAnswers.read(form.first("_answers")), step.get(), form), form.first("_in"), form.first("_go").equals("next") || isScript && !form.first("_check").isEmpty());
        if (!isScript) return new Reply.Begun("design-canvas", CanvasPage.class);
        var reply = page.open();
        return reply instanceof Reply.Show ? new Reply.Render("design-canvas-questions") : reply;
    }

    /** What the page asked is as it is posted; the rest as it was. */
    private static RawAnswers over(RawAnswers answers, Step step, PostedForm form) {
        String asked = form.first("_shown");
        if (asked.isEmpty()) return answers;
        var fields = new HashMap<>(RowButton.of(form).fields());
        fields.keySet().removeIf(name -> name.startsWith("_"));
        return answers.withStep(step, Arrays.stream(asked.split(",")).collect(Collectors.toSet()), fields, Set.of());
    }
}
