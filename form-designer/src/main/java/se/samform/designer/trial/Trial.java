package se.samform.designer.trial;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.answer.RawAnswers;
import se.samform.core.flow.Decision;
import se.samform.core.flow.ExpectedForm;
import se.samform.core.flow.RunningTimer;
import se.samform.core.flow.Scenario;
import se.samform.core.flow.Scenario.Act;
import se.samform.core.flow.Span;
import se.samform.core.flow.WorkingDays;
import se.samform.core.form.Login;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Plan;
import se.samform.core.scenario.Happening;
import se.samform.core.scenario.RunScenarios;
import se.samform.core.scenario.Standing;
import se.samform.core.scenario.Told;
import se.samform.designer.scenario.RecordedForm;

/**
 * An e-service being tried: what was put in so far, and what came of it. A value: everything that is done makes another.
 * What was put in is a story without expectations, and what came of it is what running that story tells.
 */
public final class Trial {

  private static final String ID = "trial";

  private final Plan plan;
  private final WorkingDays calendar;
  private final ExamplePerson person;
  private final Scenario story;
  private final boolean isHandedIn;
  private final Told told;

  private Trial(Plan plan, WorkingDays calendar, ExamplePerson person, Scenario story, boolean isHandedIn, Told told) {
    this.plan = plan;
    this.calendar = calendar;
    this.person = person;
    this.story = story;
    this.isHandedIn = isHandedIn;
    this.told = told;
  }

  /** @param on the day on which it is filled in */
  public static Trial begin(Plan plan, WorkingDays calendar, ExamplePerson person, LocalDate on) {
    var known = plan.definition().terms().login() == Login.NONE ? ExamplePerson.VISITOR : person;
    var answers = FirstAnswers.of(plan.definition(), known).texts();
    return at(plan, calendar, person, new Scenario(ID, plan.definition().title(), on, List.of(), Map.of(), answers, List.of()), false);
  }

  /** One that was put away: with what {@link #story} and {@link #isHandedIn} said then. */
  public static Trial at(Plan plan, WorkingDays calendar, ExamplePerson person, Scenario story, boolean isHandedIn) {
    return new Trial(plan, calendar, person, story, isHandedIn, RunScenarios.follow(plan, story, calendar, isHandedIn));
  }

  /** A scenario played to its end, to go on from. What it expects is left out; who must sign and pay does, also where it doesn't say so. */
  public static Trial playing(Plan plan, WorkingDays calendar, Scenario scenario) {
    var person = plan.definition().terms().login() == Login.NONE ? ExamplePerson.VISITOR : ExamplePerson.ADULT;
    return Replay.of(at(plan, calendar, person, with(scenario, List.of()), false), scenario);
  }

  /** Whether all of it goes as it was played; it may not where the definition has been changed meanwhile. */
  boolean goes() {
    return told.findings().isEmpty();
  }

  /** With what stands in the form, and nothing done since. */
  public Trial anew() {
    return at(plan, calendar, person, new Scenario(story.id(), story.title(), story.on(), story.within(), story.fees(), answers().texts(), List.of()), false);
  }

  public Welcome welcome() {
    return Welcome.of(plan.definition(), person);
  }

  Plan plan() {
    return plan;
  }

  WorkingDays calendar() {
    return calendar;
  }

  public ServiceDefinition definition() {
    return plan.definition();
  }

  public ExamplePerson person() {
    return person;
  }

  /** What was put in. */
  public Scenario story() {
    return story;
  }

  /** Whether the form was handed in; it may wait for signatures or money yet. */
  public boolean isHandedIn() {
    return isHandedIn;
  }

  public Standing standing() {
    return told.standing();
  }

  /** What the answers given by now come to. */
  public Evaluation evaluation() {
    return told.standing().evaluation();
  }

  public LocalDate today() {
    return told.today();
  }

  public List<Happening> happenings() {
    return told.happenings();
  }

  /** Where the case stands, by ids and roles; empty while there is none. */
  public Optional<Told.End> end() {
    return told.end();
  }

  /** Ids of the questions that wait to be answered again. */
  public List<String> asked() {
    return standing() instanceof Standing.HandedIn(var evaluation, var state) ? state.course().asked() : List.of();
  }

  /** What stands in the form, with what was supplemented. */
  public RawAnswers answers() {
    var all = new RawAnswers(story.answers());
    for (var act : story.acts()) {
      all = act instanceof Act.Answers(var given) ? all.with(given) : act instanceof Act.Supplement(var later) ? all.with(later) : all;
    }
    return all;
  }

  /** The form filled in so, whatever stood there before. */
  public Trial answered(RawAnswers all) {
    requireOpen();
    return story.acts().isEmpty()
        ? at(plan, calendar, person, new Scenario(story.id(), story.title(), story.on(), story.within(), story.fees(), all.texts(), List.of()), false)
        : moved(new Act.Answers(changed(all)));
  }

  /** Which of these differ from what stands there now. */
  public Map<String, List<String>> changed(RawAnswers all) {
    var before = answers();
    var changed = new HashMap<String, List<String>>();
    Stream.concat(all.texts().keySet().stream(), before.texts().keySet().stream()).distinct()
        .filter(path -> !Objects.equals(all.at(path), before.at(path))).forEach(path -> changed.put(path, all.at(path)));
    return changed;
  }

  /** Filled in on another day, in the same words. */
  public Trial on(LocalDate day) {
    return at(plan, calendar, person, new Scenario(story.id(), story.title(), day, story.within(), story.fees(), story.answers(), story.acts()), isHandedIn);
  }

  /** With places inside these areas, and fees of these amounts: what no definition knows. */
  public Trial where(List<String> within, Map<String, BigDecimal> fees) {
    return at(plan, calendar, person, new Scenario(story.id(), story.title(), story.on(), within, fees, story.answers(), story.acts()), isHandedIn);
  }

  /** How the form stands now is right: a recording says so at this place, before it is answered on. */
  public Trial noted() {
    requireOpen();
    return moved(unsent(RecordedForm.of(evaluation()), Optional.empty()));
  }

  private Trial moved(Act act) {
    return at(plan, calendar, person, with(story, more(act)), isHandedIn);
  }

  private void requireOpen() {
    if (isHandedIn) {
      throw new IllegalStateException("It is handed in");
    }
  }

  public Tried handIn() {
    return isHandedIn ? new Tried(this, Optional.empty()) : tried(story, true);
  }

  /** Somebody does something to it. What the rules refuse is kept as refused. */
  public Tried play(Act act) {
    var next = tried(with(story, more(act)), isHandedIn);
    if (next.isDone()) {
      return next;
    }
    var last = RunScenarios.follow(plan, with(story, more(act)), calendar, isHandedIn).happenings().stream().reduce((earlier, later) -> later);
    return last.filter(happening -> happening.act() == story.acts().size())
        .flatMap(happening -> happening.decision() instanceof Decision.Refused(var reason) ? Optional.of(reason) : Optional.empty())
        .map(reason -> new Tried(at(plan, calendar, person, with(story, more(act, new Act.Refuses(reason))), isHandedIn), last.flatMap(Happening::refused)))
        .orElse(next);
  }

  private Tried tried(Scenario next, boolean handsIn) {
    var tried = at(plan, calendar, person, next, handsIn);
    return tried.told.findings().isEmpty() ? new Tried(tried, Optional.empty()) : new Tried(this, Optional.of(tried.told.findings().getFirst().sentence()));
  }

  /** Time passes until this day; what is due before or on it happens by itself. Nothing comes of a day that has been. */
  public Tried until(LocalDate day) {
    long days = ChronoUnit.DAYS.between(today(), day);
    return days < 0 || !(standing() instanceof Standing.HandedIn)
        ? new Tried(this, Optional.empty()) : play(new Act.Wait(Span.days((int) Math.min(days, Span.MOST))));
  }

  /** Time passes until the next thing happens by itself; nothing is done where nothing is waited for. */
  public Tried untilSomethingHappens() {
    return next().map(RunningTimer::dueOn).map(day -> until(day.isBefore(today()) ? today() : day)).orElseGet(() -> new Tried(this, Optional.empty()));
  }

  /** What happens by itself next. */
  public Optional<RunningTimer> next() {
    return standing() instanceof Standing.HandedIn(var evaluation, var state)
        ? state.course().timers().stream().min((one, other) -> one.dueOn().compareTo(other.dueOn())) : Optional.empty();
  }

  /** Without the last thing that was done; what stands in the form is left as it is. */
  public Trial undone() {
    if (isHandedIn && acts().isEmpty()) {
      return at(plan, calendar, person, story, false);
    }
    var acts = story.acts();
    int dropped = !isHandedIn || acts.isEmpty() ? 0 : acts.getLast() instanceof Act.Refuses ? 2 : 1;
    return at(plan, calendar, person, with(story, acts.subList(0, acts.size() - dropped)), isHandedIn);
  }

  public boolean isUndoable() {
    return isHandedIn;
  }

  /** What was done after it was handed in. */
  List<Act> acts() {
    return isHandedIn ? story.acts().subList(filledIn(), story.acts().size()) : List.of();
  }

  /** How many acts filled it in. */
  int filledIn() {
    int count = 0;
    while (count < story.acts().size() && isFillingIn(story.acts().get(count))) {
      count++;
    }
    return count;
  }

  private static boolean isFillingIn(Act act) {
    return act instanceof Act.Answers || act instanceof Act.Expect;
  }

  static Act.Expect unsent(ExpectedForm form, Optional<BigDecimal> fee) {
    return new Act.Expect(
        Optional.of(false), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), fee, List.of(), List.of(), List.of(), Optional.of(form));
  }

  private List<Act> more(Act... acts) {
    var all = new ArrayList<>(story.acts());
    all.addAll(List.of(acts));
    return all;
  }

  private static Scenario with(Scenario story, List<Act> acts) {
    return new Scenario(story.id(), story.title(), story.on(), story.within(), story.fees(), story.answers(), acts);
  }
}
