package se.samform.core.scenario;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samform.core.answer.Bill;
import se.samform.core.answer.Facts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.CaseRules;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.CaseTask;
import se.samform.core.flow.Decision;
import se.samform.core.flow.FeeCommand;
import se.samform.core.flow.FeeEvent;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Moment;
import se.samform.core.flow.Role;
import se.samform.core.flow.RoleKind;
import se.samform.core.flow.RunningTimer;
import se.samform.core.flow.Scenario;
import se.samform.core.flow.Span;
import se.samform.core.flow.TimerCommand;
import se.samform.core.flow.WorkingDays;
import se.samform.core.form.Currency;
import se.samform.core.form.PaymentTerms;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.MessageId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.PaymentId;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.UnitId;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Plan;
import se.samform.core.logic.Routed;
import se.samform.core.place.Area;
import se.samform.core.text.Language;

/** A case that nobody handed in: handled by the rules of one flow on days that are turned by hand. */
final class PlayedCase {

  private static final String NO_BYTES = "00".repeat(32);
  /** In one wait: more than any story has to tell. */
  private static final int MOST_FIRED = 2_000;
  /** Where the places of a story lie is told and not measured. */
  private static final Area EVERYWHERE = shape -> true;

  private final Plan plan;
  private final WorkingDays calendar;
  private final Map<String, UnitId> units = new LinkedHashMap<>();
  /** One for each role that officers play by name. */
  private final Map<String, OfficerId> officers = new LinkedHashMap<>();
  private final Set<String> happened = new LinkedHashSet<>();
  private final ScenarioFiles files;
  private final Map<String, Area> areas;
  private final Map<String, BigDecimal> bound;
  private final List<Evaluation> seen = new ArrayList<>();
  private final Set<Told.Change> changes = new LinkedHashSet<>();
  private RawAnswers answers = RawAnswers.NONE;
  private Optional<CaseState> state = Optional.empty();
  private LocalDate today;
  private final List<FeeEvent.FeeAsked> asked = new ArrayList<>();
  private int fees;
  /** Each is given a moment after the one before. */
  private int commands;
  private final List<Happening> happenings = new ArrayList<>();
  private int act = Happening.AT_HAND_IN;
  private int events;

  PlayedCase(Plan plan, WorkingDays calendar, Scenario scenario) {
    this.plan = plan;
    this.calendar = calendar;
    this.today = scenario.on();
    this.areas = scenario.within().stream().distinct().collect(Collectors.toUnmodifiableMap(Function.identity(), role -> EVERYWHERE));
    this.bound = scenario.fees();
    this.files = new ScenarioFiles(plan.definition());
    for (var role : plan.definition().roles()) {
      if (role.kind() == RoleKind.UNIT) {
        units.put(role.id(), new UnitId(new UUID(1, units.size())));
      } else if (role.kind() == RoleKind.OFFICERS) {
        officers.put(role.id(), new OfficerId(new UUID(5, officers.size())));
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

  /** The role of who has the case, or what else they are called. */
  String assignee() {
    var has = state.flatMap(CaseState::assignee);
    return officers.entrySet().stream().filter(officer -> has.filter(officer.getValue()::equals).isPresent()).map(Map.Entry::getKey).findFirst()
        .orElse(has.isPresent() ? Scenario.Act.Expect.SOMEBODY : Scenario.Act.Expect.NOBODY);
  }

  /** The unit of a role. */
  UnitId unit(String role) {
    return units.get(role);
  }

  /** What the answers given now come to, after those before. */
  Evaluation answered(Map<String, List<String>> given) {
    answers = answers.with(files.received(given));
    seen.add(plan.evaluate(answers, files.files(), new Facts(today).withAreas(areas)));
    return seen.getLast();
  }

  /** What the answers came to, each time that there were new ones. */
  List<Evaluation> seen() {
    return seen;
  }

  /** What the rules say from here on belongs to this act of the story. */
  void comesTo(int next) {
    act = next;
  }

  List<Happening> happenings() {
    return happenings;
  }

  Set<Told.Change> changes() {
    return changes;
  }

  Decision open(Evaluation evaluation) {
    var definition = plan.definition();
    var unit = evaluation.route().map(routed -> units.get(routed.role())).orElse(new UnitId(new UUID(1, 99)));
    var officer = evaluation.route().flatMap(Routed::officers).map(officers::get);
    return command(new CaseCommand.Submit(
        "X-0000-0000", definition.key(), 1, new AuthorityId(new UUID(2, 1)), unit, new SubmissionId(new UUID(3, 1)), NO_BYTES, today,
        evaluation.applying(), officer, fee(evaluation)), new Actor.Citizen(false));
  }

  /** With what was paid before. */
  Decision open(Evaluation evaluation, Bill paid) {
    var opened = open(evaluation);
    happened.add(Happened.word(new FeeEvent.Paid(
        new PaymentId(new UUID(6, ++fees)), Optional.empty(), paid.total(), paid.currency(), now(), "scenario", "scenario")));
    return opened;
  }

  /** Before it is handed in; empty where it costs nothing. */
  Optional<Bill> toll(Evaluation evaluation) {
    return costs(evaluation, PaymentTerms.BeforeSubmit.class);
  }

  /** What stands in no definition, a municipality's own fees, is as the story says, or more than nothing. */
  private Optional<Bill> costs(Evaluation evaluation, Class<? extends PaymentTerms.When> when) {
    return evaluation.definition().payment()
        .filter(terms -> when.isInstance(terms.when()))
        .map(terms -> Bill.of(terms, evaluation, role -> Optional.of(bound.getOrDefault(role, BigDecimal.ONE)), Language.SWEDISH))
        .filter(Bill::isDue);
  }

  /** What the flow may ask for. */
  Optional<FeeEvent.FeeReckoned> fee(Evaluation evaluation) {
    return costs(evaluation, PaymentTerms.InFlow.class).map(this::reckoned);
  }

  private FeeEvent.FeeReckoned reckoned(Bill bill) {
    return bill.reckoned(new PaymentId(new UUID(6, ++fees)));
  }

  Decision askFee(BigDecimal amount, MessageId message, String text) {
    var ask = new FeeCommand.AskFee(new PaymentId(new UUID(6, ++fees)), message, amount, Currency.SEK, text);
    return command(ask, officer(Set.of()));
  }

  /** The newest fee that was asked for and that nobody has paid. */
  Optional<FeeEvent.FeeAsked> fee() {
    return asked.isEmpty() ? Optional.empty() : Optional.of(asked.getLast());
  }

  /** What is asked for now, all in all. */
  BigDecimal owed() {
    return asked.stream().map(FeeEvent.FeeAsked::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** That it is paid in. */
  Currency currency() {
    return plan.definition().payment().map(PaymentTerms::currency).orElse(Currency.SEK);
  }

  Decision pay(FeeEvent.FeeAsked fee) {
    var payment = new PaymentId(new UUID(6, ++fees));
    var paid = new FeeEvent.Paid(payment, Optional.of(fee.fee()), fee.amount(), fee.currency(), now(), "scenario", "scenario");
    return command(new FeeCommand.RecordFee(paid), new Actor.Machine());
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
    commands++;
    var moment = new Moment(now(), ZoneOffset.UTC, calendar, units);
    var decision = CaseRules.decide(flow(), state, command, actor, moment);
    if (decision instanceof Decision.Accepted accepted) {
      for (var event : accepted.events()) {
        note(event);
        state = Optional.of(CaseRules.apply(state, event, moment.at()));
        happened.add(Happened.word(event));
        follow(event);
      }
      accepted.effects().forEach(effect -> happened.add(Happened.word(effect)));
    }
    happenings.add(new Happening(act, today, actor, events, decision, state, end(), seen.getLast()));
    events += happenings.getLast().events().size();
    return decision;
  }

  private Instant now() {
    return today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC).plusMillis(commands);
  }

  Optional<Told.End> end() {
    return state.map(open -> new Told.End(
        open.status(), unit(), assignee(), open.course().ruling().map(ruling -> ruling.id()), owed(),
        open.course().openTasks().stream().map(CaseTask::id).sorted().toList()));
  }

  private void note(CaseEvent event) {
    if (event instanceof CaseEvent.StatusChanged changed) {
      state.ifPresent(before -> changes.add(new Told.Change(before.status(), changed.to())));
    }
  }

  private void follow(CaseEvent event) {
    if (event instanceof FeeEvent.FeeAsked fee) {
      asked.add(fee);
    }
    if (event instanceof FeeEvent.Paid paid) {
      asked.removeIf(fee -> paid.fee().filter(fee.fee()::equals).isPresent());
    }
  }

  /** What becomes due meanwhile fires on its day; false if there was no end of it. */
  boolean pass(Span span) {
    var last = span.from(today, calendar);
    for (int fired = 0; fired < MOST_FIRED; fired++) {
      var due = nextDue(last);
      if (due.isEmpty()) {
        turnTo(last);
        return true;
      }
      turnTo(due.get().dueOn());
      command(new TimerCommand.Fire(due.get().id(), due.get().dueOn()), new Actor.Machine());
    }
    return false;
  }

  private void turnTo(LocalDate day) {
    today = day.isAfter(today) ? day : today;
  }

  private Optional<RunningTimer> nextDue(LocalDate last) {
    return state.flatMap(open -> open.course().timers().stream()
        .filter(timer -> !timer.dueOn().isAfter(last))
        .min(Comparator.comparing(RunningTimer::dueOn).thenComparing(RunningTimer::id)));
  }

  Optional<Role> role(String id) {
    return plan.definition().role(id);
  }

  Flow flow() {
    return plan.definition().flow();
  }
}
