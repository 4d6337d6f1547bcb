package se.samform.core.scenario;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samform.core.answer.Facts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.CaseRules;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.Decision;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Moment;
import se.samform.core.flow.Role;
import se.samform.core.flow.RoleKind;
import se.samform.core.flow.RunningTimer;
import se.samform.core.flow.Span;
import se.samform.core.flow.TimerCommand;
import se.samform.core.flow.WorkingDays;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.UnitId;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Plan;

/** A case that nobody handed in: handled by the rules of one flow on days that are turned by hand. */
final class PlayedCase {

  private static final String NO_BYTES = "00".repeat(32);

  private final Plan plan;
  private final WorkingDays calendar;
  private final Map<String, UnitId> units = new LinkedHashMap<>();
  private final Set<String> happened = new LinkedHashSet<>();
  private final ScenarioFiles files;
  private RawAnswers answers = RawAnswers.NONE;
  private Optional<CaseState> state = Optional.empty();
  private LocalDate today;

  PlayedCase(Plan plan, WorkingDays calendar, LocalDate on) {
    this.plan = plan;
    this.calendar = calendar;
    this.today = on;
    this.files = new ScenarioFiles(plan.definition());
    for (var role : plan.definition().roles()) {
      if (role.kind() == RoleKind.UNIT) {
        units.put(role.id(), new UnitId(new UUID(1, units.size())));
      }
    }
  }

  Optional<CaseState> state() {
    return state;
  }

  Set<String> happened() {
    return happened;
  }

  LocalDate today() {
    return today;
  }

  /** The role whose unit has the case. */
  Optional<String> unit() {
    return units.entrySet().stream()
        .filter(unit -> state.filter(open -> open.unit().equals(unit.getValue())).isPresent())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** What the answers given now come to, after those before. */
  Evaluation answered(Map<String, List<String>> given) {
    answers = answers.with(files.received(given));
    return plan.evaluate(answers, files.files(), new Facts(today));
  }

  Decision open(Evaluation evaluation) {
    var definition = plan.definition();
    var unit = evaluation.route().map(routed -> units.get(routed.role())).orElse(new UnitId(new UUID(1, 99)));
    return command(new CaseCommand.Submit(
        "X-0000-0000", definition.key(), 1, new AuthorityId(new UUID(2, 1)), unit, new SubmissionId(new UUID(3, 1)), NO_BYTES, today,
        evaluation.applying(), Optional.empty()), new Actor.Citizen(false));
  }

  /** Somebody of the unit that has the case, with these roles besides. */
  Actor officer(Set<String> roles) {
    var playing = new HashSet<>(roles);
    unit().ifPresent(playing::add);
    return new Actor.Officer(new OfficerId(new UUID(4, 1)), state.map(open -> Set.of(open.unit())).orElse(Set.of()), playing);
  }

  /** Whoever has the role. */
  Actor playing(Role role) {
    return role.kind() == RoleKind.CONSULTEE ? new Actor.Consultee(role.id()) : officer(Set.of(role.id()));
  }

  Decision command(CaseCommand command, Actor actor) {
    var moment = new Moment(today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC, calendar, units);
    var decision = CaseRules.decide(flow(), state, command, actor, moment);
    if (decision instanceof Decision.Accepted accepted) {
      for (var event : accepted.events()) {
        state = Optional.of(CaseRules.apply(state, event, moment.at()));
        happened.add(Happened.word(event));
      }
      accepted.effects().forEach(effect -> happened.add(Happened.word(effect)));
    }
    return decision;
  }

  /** Day by day; what becomes due fires on its day. */
  void pass(Span span) {
    var last = span.from(today, calendar);
    fireWhatIsDue();
    while (today.isBefore(last)) {
      today = today.plusDays(1);
      fireWhatIsDue();
    }
  }

  private void fireWhatIsDue() {
    for (var due = nextDue(); due.isPresent(); due = nextDue()) {
      command(new TimerCommand.Fire(due.get().id(), due.get().dueOn()), new Actor.Machine());
    }
  }

  private Optional<RunningTimer> nextDue() {
    return state.flatMap(open -> open.course().timers().stream()
        .filter(timer -> !timer.dueOn().isAfter(today))
        .min(Comparator.comparing(RunningTimer::dueOn).thenComparing(RunningTimer::id)));
  }

  Optional<Role> role(String id) {
    return plan.definition().role(id);
  }

  Flow flow() {
    return plan.definition().flow();
  }
}
