package se.samform.portal.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.answer.RawAnswers;
import se.samform.core.calendar.Holidays;
import se.samform.core.flow.Scenario.Act;
import se.samform.core.flow.WorkingDays;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.Step;
import se.samform.core.logic.Plan;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Design;
import se.samform.designer.trial.ExamplePerson;
import se.samform.designer.trial.Offer;
import se.samform.designer.trial.Offers;
import se.samform.designer.trial.Trial;
import se.samform.designer.trial.TrialText;
import se.samform.designer.trial.Tried;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.PostGuard;
import se.samform.portal.edge.PostedForm;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.fill.RowButton;
import se.samform.portal.wording.Told;

/** Does one thing to a trial, which the page carries, and shows it as it is then. Only what is recorded is kept: in the design. */
@ApplicationScoped
public class TryDesign implements Handler {
    /** Days that somebody asked for more has. */
    private static final int DAYS = 14;
    /** No file is kept: its name is. */
    private static final int LONGEST_NAME = 200;

    @Inject Workshop workshop;
    @Inject Readables readables;
    @Inject KeepScenarios scenarios;
    @Inject PostGuard guard;
    @Inject Visit visit;
    @Inject Told told;
    @Inject DesignTryPage page;

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public Reply handle(Exchange exchange) throws IOException {
        var design = workshop.design();
        if (design.isEmpty()) return Reply.notFound();
        var files = new HashMap<String, List<String>>();
        var posted = PostedForm.read(exchange.request(), guard, (field, name, mime, content) -> files.merge(field, List.of(shortened(name)), TryDesign::both));
        if (posted.isEmpty()) return PostGuard.refused();
        var plan = readables.of(design.get().document()).plan();
        plan.ifPresent(meant -> new Doing(design.get(), meant, posted.get(), files).run());
        if (!exchange.isFromScript()) return new Reply.Begun("design-try", DesignTryPage.class);
        var reply = page.open();
        return reply instanceof Reply.Show ? new Reply.Render("design-try-questions") : reply;
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** What one post wants. */
    private final class Doing {
        private final Design design;
        private final Plan plan;
        private final WorkingDays calendar = Holidays.in(visit.getMunicipality().zone());
        private final PostedForm form;
        private final Map<String, List<String>> files;

        Doing(Design design, Plan plan, PostedForm form, Map<String, List<String>> files) {
            this.design = design;
            this.plan = plan;
            this.form = form;
            this.files = files;
        }

        void run() {
            var before = TrialText.read(form.first("_trial"), plan, calendar).orElseGet(this::begun);
            switch (form.first("do")) {
                case "begin" -> show(begun());
                case "open" -> show(opened().orElse(before));
                case "undo" -> show(before.undone());
                case "act" -> show(act(before));
                case "ask" -> show(before.play(new Act.AskFor(form.fields().getOrDefault("asked", List.of()), Optional.of(DAYS))));
                case "jump" -> show(day().map(before::until).orElseGet(() -> new Tried(before, Optional.empty())));
                case "next" -> show(before.untilSomethingHappens());
                case "keep" -> keep(before);
                default -> step(before);
            }
        }

        private Trial begun() {
            var person = ExamplePerson.of(form.first("person")).orElse(ExamplePerson.ADULT);
            return Trial.begin(plan, calendar, person, day().orElseGet(() -> told.times().today()));
        }

        /** A scenario of the design's, played to its end. */
        private Optional<Trial> opened() {
            return plan.definition().flow().scenarios().stream().filter(each -> each.id().equals(form.first("scenario"))).findFirst().map(each -> Trial.playing(plan, calendar, each));
        }

        private Tried act(Trial before) {
            var offers = Offers.of(before).stream().filter(Offer::isAllowed).toList();
            String number = form.first("act");
            return number.matches("\\d{1,4}") && Integer.parseInt(number) < offers.size()
                ? before.play(offers.get(Integer.parseInt(number)).act()) : new Tried(before, Optional.empty());
        }

        private Optional<LocalDate> day() {
            try {
                return Optional.of(LocalDate.parse(form.first("day")));
            } catch (DateTimeParseException notADay) {
                return Optional.empty();
            }
        }

        private void keep(Trial before) {
            scenarios.keep(design, before, form.first("title")).ifPresent(page::keep);
            show(before);
        }

        /** What the page asked is as it is posted; the rest as it was. */
        private void step(Trial before) {
            var step = plan.definition().step(form.first("_step"));
            if (step.isEmpty() || before.isHandedIn() && before.asked().isEmpty()) {
                show(before);
                return;
            }
            var rows = RowButton.of(form);
            var answers = over(before.answers(), step.get(), rows);
            String go = rows.goTo().isEmpty() ? form.first("_go") : "";
            if (before.isHandedIn()) {
                supplement(before, answers, step.get(), go);
            } else {
                go(before.answered(answers), step.get(), go);
            }
        }

        private RawAnswers over(RawAnswers answers, Step step, RowButton rows) {
            var fields = new HashMap<>(rows.fields());
            fields.keySet().removeIf(name -> name.startsWith("_"));
            files.forEach((field, names) -> fields.put(field, both(answers.at(field), names)));
            // A script posts no files: what was chosen before stays.
            step.questions().stream().filter(FileQuestion.class::isInstance).map(question -> question.id()).filter(id -> !files.containsKey(id))
                .forEach(id -> fields.put(id, form.first("_remove").equals(id) ? List.of() : answers.at(id)));
            var asked = Arrays.stream(form.first("_shown").split(",")).collect(Collectors.toSet());
            return answers.withStep(step, asked, fields, Set.of());
        }

        private void go(Trial now, Step step, String go) {
            var steps = now.evaluation().shownSteps().stream().map(Step::id).toList();
            int at = steps.indexOf(step.id());
            boolean isWrong = !now.evaluation().problemsOf(step.id()).isEmpty();
            switch (go) {
                case "next" -> page.now(now, isWrong ? step.id() : near(steps, at + 1), isWrong);
                case "back" -> page.now(now, near(steps, at - 1), false);
                case "hand-in" -> show(now.handIn(), step.id());
                default -> page.now(now, step.id(), !form.first("_check").isEmpty());
            }
        }

        private void supplement(Trial before, RawAnswers answers, Step step, String go) {
            if (go.equals("supplement")) {
                show(before.play(new Act.Supplement(before.changed(answers))));
            } else {
                page.now(before, step.id(), false);
            }
        }

        private static String near(List<String> steps, int at) {
            return steps.isEmpty() ? "" : steps.get(Math.max(0, Math.min(at, steps.size() - 1)));
        }

        private void show(Trial trial) {
            page.now(trial, "", false);
        }

        private void show(Tried tried) {
            show(tried, form.first("_step"));
        }

        private void show(Tried tried, String step) {
            tried.refused().map(this::said).ifPresent(page::refuse);
            page.now(tried.trial(), step, !tried.isDone());
        }

        private String said(LocalText text) {
            return text.in(told.language());
        }
    }
}
