package se.samform.core.flow;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.form.Currency;
import se.samform.core.form.ServiceKey;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.MessageId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.PaymentId;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.UnitId;
import se.samform.core.id.VersionId;

/** A case to which anybody does anything, and days pass. */
final class RandomCase {

  private record Logged(CaseEvent event, Instant at) {}

  private static final UnitId UNIT = new UnitId(new UUID(7, 1));
  private static final UnitId OTHER = new UnitId(new UUID(7, 2));
  private static final OfficerId NILS = new OfficerId(new UUID(7, 3));
  private static final OfficerId VERA = new OfficerId(new UUID(7, 4));
  private static final MessageId MESSAGE = new MessageId(new UUID(7, 5));
  private static final FeeEvent.FeeReckoned FEE = new FeeEvent.FeeReckoned(new PaymentId(new UUID(8, 3)), new BigDecimal("950.00"), Currency.SEK);
  private static final String SHA = "ab".repeat(32);
  private static final List<Actor> ACTORS = List.of(
      new Actor.Citizen(false), new Actor.Officer(NILS, Set.of(UNIT, OTHER)), new Actor.Officer(VERA, Set.of(UNIT, OTHER), Set.of("head")),
      new Actor.Officer(VERA, Set.of(UNIT, OTHER), Set.of("head")), new Actor.Consultee("police"), new Actor.ContactCentre(VERA), new Actor.Machine());

  private Flow flow;
  private final Random random;
  private final List<Logged> log = new ArrayList<>();
  private FlowVersion version = version(1);
  private Optional<CaseState> state = Optional.empty();
  private Instant now = Instant.parse("2027-01-04T08:00:00Z");

  RandomCase(Flow flow, Random random) {
    this.flow = flow;
    this.random = random;
  }

  Optional<CaseState> state() {
    return state;
  }

  List<CaseEvent> events() {
    return log.stream().map(Logged::event).toList();
  }

  Optional<CaseState> replayed() {
    Optional<CaseState> again = Optional.empty();
    for (var logged : log) {
      again = Optional.of(CaseRules.apply(again, logged.event(), logged.at()));
    }
    return again;
  }

  /** Some time passes, and somebody wants something. */
  Decision step() {
    now = now.plusSeconds(1 + random.nextInt(5 * 86_400));
    var due = state.stream().flatMap(open -> open.course().timers().stream()).filter(timer -> !timer.dueOn().isAfter(today())).findFirst();
    return due.map(timer -> command(new TimerCommand.Fire(timer.id(), timer.dueOn()), new Actor.Machine()))
        .orElseGet(() -> by(state.isEmpty() ? submit() : anything()));
  }

  /** What a provider tells comes from the machine as often as not. */
  private Decision by(CaseCommand command) {
    var isTold = command instanceof FeeCommand && !(command instanceof FeeCommand.AskFee) && !(command instanceof FeeCommand.PayBack);
    return command(command, isTold && random.nextBoolean() ? new Actor.Machine() : ACTORS.get(random.nextInt(ACTORS.size())));
  }

  /** To a status as chance has it, or the one of the same name. */
  Decision goOver(Flow other) {
    now = now.plusSeconds(1 + random.nextInt(86_400));
    var ids = other.statuses().stream().map(Status::id).toList();
    var status = state.map(CaseState::status).filter(ids::contains).filter(same -> random.nextBoolean()).orElseGet(() -> ids.get(random.nextInt(ids.size())));
    var next = version(version.number() + 1);
    var decision = command(new HandlingCommand.GoOver(version, next, other, status, applying(other), NILS), new Actor.Machine());
    if (decision instanceof Decision.Accepted) {
      flow = other;
      version = next;
    }
    return decision;
  }

  private static FlowVersion version(int number) {
    return new FlowVersion(new VersionId(new UUID(9, number)), number);
  }

  private Decision command(CaseCommand command, Actor actor) {
    var moment = new Moment(now, ZoneOffset.UTC, WorkingDays.WEEKDAYS, random.nextInt(5) == 0 ? Map.of() : Map.of("unit", UNIT, "other-unit", OTHER));
    var decision = CaseRules.decide(flow, state, command, actor, moment);
    if (decision instanceof Decision.Accepted accepted) {
      for (var event : accepted.events()) {
        log.add(new Logged(event, now));
        state = Optional.of(CaseRules.apply(state, event, now));
      }
    }
    return decision;
  }

  private LocalDate today() {
    return now.atZone(ZoneOffset.UTC).toLocalDate();
  }

  private CaseCommand submit() {
    return new CaseCommand.Submit(
        "X-2027-0001", new ServiceKey("sampled"), 1, new AuthorityId(new UUID(8, 1)), UNIT, new SubmissionId(new UUID(8, 2)), SHA, today(), applying(),
        Optional.empty(), random.nextBoolean() ? Optional.empty() : Optional.of(FEE));
  }

  private CaseCommand anything() {
    return switch (random.nextInt(26)) {
      case 0 -> new CaseCommand.Take();
      case 1 -> new CaseCommand.Assign(officer());
      case 2, 3, 4, 5 -> new CaseCommand.ChangeStatus(next(), maybe(new CaseCommand.WriteToCitizen(MESSAGE, text())), maybe(text()), signature());
      case 6 -> new CaseCommand.WriteToCitizen(MESSAGE, text());
      case 7 -> random.nextBoolean() ? new CaseCommand.WriteToUnit(MESSAGE, text()) : new ContactCommand.WriteFor(MESSAGE, ContactWay.PHONE, text());
      case 8 -> random.nextInt(4) == 0 ? new CaseCommand.Withdraw() : new CaseCommand.AddNote(text());
      case 9 -> random.nextInt(3) == 0 ? new HandlingCommand.Transfer(owner(), text()) : new HandlingCommand.MoveTo(random.nextBoolean() ? UNIT : OTHER, text());
      case 10 -> switch (random.nextInt(6)) {
        case 0 -> new HandlingCommand.DeclareConflict(text());
        case 1 -> new HandlingCommand.ReplaceKey();
        default -> new HandlingCommand.GiveBack();
      };
      case 11 -> random.nextBoolean()
          ? new TaskCommand.AddTask("own" + random.nextInt(3), text(), maybe(officer()), maybe(today().plusDays(3)))
          : new TaskCommand.AskOutside("own" + random.nextInt(3), new Outsider("Sjöfartsverket", "remiss@verket.invalid"), text(), maybe(today().plusDays(3)));
      case 12, 13, 14 -> new TaskCommand.FinishTask(task(), TaskOutcome.values()[random.nextInt(6)], text());
      case 15 -> switch (random.nextInt(4)) {
        case 0 -> new TaskCommand.CallOffTask(task());
        case 1 -> new TaskCommand.RenewLink(task());
        case 2 -> new TaskCommand.GiveTask(task(), maybe(officer()));
        default -> new TaskCommand.RemindOfTask(task());
      };
      case 16 -> new RulingCommand.Decide(ruling(), text(), maybe(today()), maybe(today().plusDays(random.nextInt(60) - 5)), signature());
      case 17 -> new RulingCommand.RecordServed(today().minusDays(random.nextInt(4) - 1));
      case 18 -> appeal(today().minusDays(random.nextInt(4) - 1));
      case 19 -> new RulingCommand.Reconsider(random.nextBoolean(), text());
      case 20 -> new SupplementCommand.AskForSupplement(random.nextInt(5) == 0 ? List.of() : List.of("t"), MESSAGE, text(), maybe(today().plusDays(7)));
      case 21, 22, 23, 24 -> money();
      default -> random.nextInt(4) == 0
          ? new TimerCommand.Fire("m0", today())
          : new SupplementCommand.Supplement(new SubmissionId(new UUID(8, random.nextLong())), SHA, applying());
    };
  }

  private CaseCommand appeal(LocalDate on) {
    return switch (random.nextInt(5)) {
      case 0, 1 -> new RulingCommand.RecordAppeal(on);
      case 2, 3 -> new RulingCommand.ForwardAppeal(true);
      default -> new RulingCommand.RecordCourtAnswer(on, CourtAnswer.values()[random.nextInt(3)]);
    };
  }

  private CaseOwner owner() {
    return new CaseOwner(CaseOwner.Kind.PERSON, random.nextInt(4) == 0 ? "19121212" : "191212121212", "Vera Exempel", CaseOwner.Ways.NONE);
  }

  private CaseCommand money() {
    var money = state.map(open -> open.course().money()).orElse(CaseMoney.NONE);
    var fee = money.open().stream().map(AskedFee::id).skip(random.nextInt(2)).findFirst().or(() -> maybe(FEE.fee()));
    var paid = money.paid().isEmpty() ? Optional.<PaidMoney>empty() : Optional.of(money.paid().get(random.nextInt(money.paid().size())));
    var payment = paid.map(PaidMoney::payment).orElseGet(this::id);
    var refund = paid.flatMap(each -> each.underWay().stream().findFirst());
    return switch (random.nextInt(5)) {
      case 0 -> new FeeCommand.AskFee(id(), MESSAGE, BigDecimal.TEN, Currency.SEK, text());
      case 1, 2 -> new FeeCommand.RecordFee(new FeeEvent.Paid(id(), fee, FEE.amount(), FEE.currency(), now, "provider", "reference"));
      case 3 -> new FeeCommand.PayBack(id(), payment, MESSAGE, new BigDecimal(random.nextInt(1_000)), Currency.SEK, text());
      default -> ended(payment, refund.map(PaidMoney.Refund::id).orElseGet(this::id), refund.map(PaidMoney.Refund::amount).orElse(BigDecimal.ONE));
    };
  }

  private CaseCommand ended(PaymentId payment, PaymentId refund, BigDecimal amount) {
    return random.nextBoolean()
        ? new FeeCommand.RecordRefund(new FeeEvent.Refunded(refund, payment, amount, Currency.SEK))
        : new FeeCommand.RecordNoRefund(new FeeEvent.RefundRefused(refund, payment, amount, Currency.SEK));
  }

  private PaymentId id() {
    return new PaymentId(new UUID(8, random.nextLong()));
  }

  private Set<String> applying() {
    return applying(flow);
  }

  private Set<String> applying(Flow of) {
    return Stream.of(of.work().tasks().map(Task::id), of.work().timers().stream().map(Timer::id), of.work().rulings().stream().map(Ruling::id))
        .flatMap(each -> each)
        .filter(id -> random.nextBoolean()).collect(Collectors.toSet());
  }

  private OfficerId officer() {
    return random.nextBoolean() ? NILS : VERA;
  }

  /** Seldom one that may not follow. */
  private String next() {
    var next = state.flatMap(open -> flow.status(open.status())).map(Status::next).orElse(List.of());
    return next.isEmpty() || random.nextInt(6) == 0 ? flow.statuses().get(random.nextInt(flow.statuses().size())).id() : next.get(random.nextInt(next.size()));
  }

  private String task() {
    var open = state.stream().flatMap(known -> known.course().tasks().stream()).toList();
    return open.isEmpty() ? "none" : open.get(random.nextInt(open.size())).id();
  }

  private String ruling() {
    var rulings = flow.work().rulings();
    return rulings.isEmpty() ? "none" : rulings.get(random.nextInt(rulings.size())).id();
  }

  private String text() {
    return random.nextInt(8) == 0 ? " " : "Text";
  }

  private Optional<Signature> signature() {
    return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(new Signature("confirmed", SHA));
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }
}
