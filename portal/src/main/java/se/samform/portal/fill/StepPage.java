package se.samform.portal.fill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samform.core.answer.Wording;
import se.samform.core.form.Step;
import se.samform.core.municipality.Municipalities;
import se.samform.core.text.Language;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Texts;
import se.samform.portal.edge.Visit;
import se.samform.portal.edge.VisitorCookie;

/** One step of a draft. */
@Named
@RequestScoped
public class StepPage implements Page {
    @Inject OpenDrafts drafts;
    @Inject Visit visit;
    @Inject HttpServletRequest request;
    @Inject Texts texts;
    @Inject Clock clock;
    @Inject Municipalities municipalities;
    @Inject LookUps lookUps;
    @Inject OldVersions versions;
    @Inject SupplementBar supplementBar;
    @Inject ClosedBar closedBar;
    private OpenDraft open;
    private StepView view;
    private List<ReviewLine> savedNow = List.of();
    private Optional<LocalDate> goesOver = Optional.empty();

    @Override
    public Reply open() {
        if (view != null) return Reply.show();
        return drafts.find().map(this::open).orElseGet(drafts::elsewhere);
    }

    private Reply open(OpenDraft found) {
        String id = visit.variable("step");
        if (found.definition().step(id).isEmpty()) return Reply.notFound();
        if (versions.due(found).isPresent()) return Reply.to(found.changeoverPath());
        goesOver = versions.announced(found);
        var step = found.shownStep(id);
        if (step.isEmpty()) return Reply.to(found.pathToContinue());
        var state = StepState.of(visit::asks, visit::query);
        show(found, step.get(), state.with(RefusedNames.in(request, found.draft().id(), state.refusals())));
        return Reply.show();
    }

    void show(OpenDraft open, Step step, StepState state) {
        this.open = open;
        supplementBar.open(open);
        closedBar.open(open);
        var asking = lookUps.asking(open, step, visit.query("look"), language());
        this.view = StepView.of(open, step, state, language(), texts.say("review.title"), asking);
    }

    /** What is saved, where the page shows something else. */
    void besides(List<ReviewLine> savedNow) {
        this.savedNow = savedNow;
    }

    public List<ReviewLine> getSavedNow() {
        return savedNow;
    }

    /** The day from which it is asked otherwise, where that is planned; else empty. */
    public String getGoesOver() {
        return goesOver.map(day -> Wording.day(day, language())).orElse("");
    }

    /** Null where it didn't begin with the answers of an earlier case. */
    public RenewedFrom getRenewed() {
        return RenewedFrom.of(open.draft(), language());
    }

    public StepView getView() {
        return view;
    }

    /** When it was saved: the time today, the day otherwise. */
    public String getSaved() {
        return SavedAt.text(open.draft().changedAt(), clock.instant(), visit.getMunicipality().zone(), language());
    }

    /** The last day that the draft is found again as it is. */
    public String getKeptUntil() {
        var draft = open.draft();
        Instant until = draft.anonymous() && draft.supplement().isEmpty() ? VisitorCookie.remembers(draft.changedAt(), draft.expiresAt()) : draft.expiresAt();
        return Wording.day(until.atZone(visit.getMunicipality().zone()).toLocalDate(), language());
    }

    /** Where to come back to another day, as one would write it down. */
    public String getAddress() {
        return municipalities.facts(visit.getMunicipality().id()).site() + "/" + view.path();
    }

    private Language language() {
        return new Language(visit.getLocale().getLanguage());
    }
}
