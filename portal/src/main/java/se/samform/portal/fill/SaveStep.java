package se.samform.portal.fill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import se.samform.core.form.ChildQuestion;
import se.samform.core.form.StopQuestion;
import se.samform.core.logic.Placed;
import se.samform.core.form.Step;
import se.samform.core.text.Language;
import se.samform.engine.casefile.UndecidedRules;
import se.samform.engine.content.Content;
import se.samform.engine.draft.Draft;
import se.samform.engine.draft.Drafts;
import se.samform.engine.draft.Saved;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Keeping;
import se.samform.portal.edge.PostGuard;
import se.samform.portal.edge.PostedForm;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** Saves a posted step, and then says where to go; a script of ours gets the questions as they are now instead. */
@ApplicationScoped
public class SaveStep implements Keeping {
    @Inject OpenDrafts opened;
    @Inject Drafts drafts;
    @Inject PostGuard guard;
    @Inject Visit visit;
    @Inject StepPage page;
    @Inject LookUps lookUps;

    @Override
    public Reply handle(Exchange exchange) throws IOException {
        var open = opened.findToChange();
        if (open.isEmpty()) return Reply.notFound();
        open.get().draft().supplement().ifPresent(supplement -> FollowCookie.keep(exchange, visit.getMunicipality().slug(), supplement.caseId()));
        var step = open.get().definition().step(visit.variable("step")).map(open.get()::narrowed);
        return step.isEmpty() ? Reply.notFound() : save(open.get(), step.get(), exchange);
    }

    @Override
    public boolean isTheirs() {
        return opened.find().isPresent();
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    private Reply save(OpenDraft open, Step step, Exchange exchange) throws IOException {
        var files = new ReceiveFiles(drafts, open, step);
        var form = PostedForm.read(exchange.request(), guard, files);
        if (form.isEmpty()) return PostGuard.refused();
        var post = StepPost.of(form.get(), step);
        boolean isScript = exchange.isFromScript();
        int seen = post.revision() + files.ownRevisions();
        var posted = post.over(files.draft().content(), step, open.evaluation().readOnlyPaths());
        var before = files.draft();
        var content = lookUps.over(open.with(before), step, posted, seen, post.look(), language());
        var result = drafts.save(before, open.owner(), seen, content);
        if (!isScript) RefusedNames.keep(exchange, visit.getMunicipality().slug(), before.id(), files.refusals());
        letGo(open.with(before), step, content, result);
        return switch (result) {
            case Saved.Done(Draft saved) -> isScript ? questions(open.with(saved), step, post) : goOn(open.with(saved), step, post, files);
            case Saved.Stale(Draft current) -> isScript ? new Reply.Refused(409, "error.stale") : again(open.with(current), step, post);
            case Saved.TooMuch() -> new Reply.Refused(413, "error.too-much");
            case Saved.Gone() -> Reply.notFound();
        };
    }

    /** Of the time that was chosen before, or of the one just chosen if something else was saved meanwhile. What was handed in is let alone. */
    private void letGo(OpenDraft open, Step step, Content content, Saved result) {
        Content before = open.draft().content();
        switch (result) {
            case Saved.Done(Draft saved) -> lookUps.letGo(open, step, before, saved.content());
            case Saved.Stale(Draft current) -> lookUps.letGo(open, step, content, before, current.content());
            case Saved.TooMuch() -> lookUps.letGo(open, step, content, before);
            case Saved.Gone() -> {}
        }
    }

    private Reply questions(OpenDraft open, Step step, StepPost post) {
        var shown = open.evaluation().placed(step).stream().map(Placed::path).toList();
        page.show(open, step, StepState.answering(post.checked(), shown, post.changing()));
        return new Reply.Render("questions");
    }

    /** What was typed is shown again and not saved: whoever typed it sees what has been saved meanwhile, and decides. */
    private Reply again(OpenDraft current, Step step, StepPost post) {
        var typed = current.with(current.draft().answering(post.over(current.draft().answers(), step, current.evaluation().readOnlyPaths())));
        if (typed.shownStep(step.id()).isEmpty()) return Reply.to(current.pathToContinue());
        page.show(typed, step, StepState.overtaken(post.changing()));
        page.besides(new Review(current, language()).saved(step, typed));
        return new Reply.Again("step", StepPage.class);
    }

    private Language language() {
        return new Language(visit.getLocale().getLanguage());
    }

    private static Reply goOn(OpenDraft open, Step step, StepPost post, ReceiveFiles files) {
        return Reply.to(switch (post.go()) {
            case BACK -> open.pathBefore(step);
            case LATER -> open.draft().anonymous() && open.draft().supplement().isEmpty() ? StepState.leaving().in(open.path(step)) : open.keptPath();
            case SAVE -> StepState.saved(files.refusals(), post.changing()).in(open.path(step)) + (files.arrivedAt().isEmpty() ? "" : "#" + files.arrivedAt() + "_files");
            case LOOK -> looked(open, step, post);
            case ROWS -> StepState.answered(false, post.changing()).in(open.path(step)) + "#" + post.goTo();
            case NEXT -> next(open, step, post, files.refusals());
        });
    }

    /** Back to the field; what was searched for is found again by the page. */
    private static String looked(OpenDraft open, Step step, StepPost post) {
        String path = StepState.answered(false, post.changing()).in(open.path(step));
        String look = post.look().isPick() ? "" : (path.contains("?") ? "&" : "?") + "look=" + post.look().path();
        return path + look + "#" + post.look().path();
    }

    private static String next(OpenDraft open, Step step, StepPost post, List<Refusal> refusals) {
        var placed = open.evaluation().placed(step);
        var fresh = placed.stream().filter(each -> !isStop(each) && isFresh(open, each, post)).map(Placed::path).toList();
        if (!refusals.isEmpty()) return StepState.refused(refusals, fresh, post.changing()).in(open.path(step));
        if (placed.stream().anyMatch(SaveStep::isStop)) return StepState.stopped(fresh, post.changing()).in(open.path(step));
        if (!fresh.isEmpty()) return StepState.fresh(fresh, post.changing()).in(open.path(step)) + "#" + fresh.getFirst();
        if (TakenTimes.in(open, step)) return StepState.answered(true, post.changing()).in(open.path(step));
        var problems = open.evaluation().problemsOf(step.id());
        UndecidedRules.tell(open.service(), problems);
        if (!problems.isEmpty()) return StepState.answered(true, post.changing()).in(open.path(step));
        return post.changing() ? open.reviewPath() : open.pathAfter(step);
    }

    /** Whether nobody has had a chance to answer it, or what has unfolded in it by choosing a child. */
    private static boolean isFresh(OpenDraft open, Placed placed, StepPost post) {
        if (!post.shown().contains(placed.path())) return true;
        if (!(placed.question() instanceof ChildQuestion) || post.isBlank(placed.path())) return false;
        var problems = open.evaluation().problemsAt(placed.path());
        return !problems.isEmpty() && problems.stream().noneMatch(problem -> post.fields().containsKey(problem.path()));
    }

    private static boolean isStop(Placed placed) {
        return placed.question() instanceof StopQuestion;
    }
}
