package se.samform.core.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.logic.Condition;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** A flow of a few statuses, with tasks, timers and decisions as chance has it; sound or not. */
final class FlowsAtRandom {

  private static final List<StatusKind> KINDS = List.of(
      StatusKind.IN_PROGRESS, StatusKind.IN_PROGRESS, StatusKind.AWAITING_SUPPLEMENT, StatusKind.SUPPLEMENTED, StatusKind.DECIDED,
      StatusKind.AWAITING_PAYMENT, StatusKind.WITHDRAWN, StatusKind.VOID);
  static final LocalText TEXT = new LocalText(Map.of(Language.SWEDISH, "Text"));

  private final Random random;
  private final List<String> statuses;

  private FlowsAtRandom(Random random) {
    this.random = random;
    this.statuses = IntStream.range(0, 3 + random.nextInt(5)).mapToObj(i -> "s" + i).toList();
  }

  static Flow of(Random random) {
    return new FlowsAtRandom(random).flow();
  }

  private Flow flow() {
    var rulings = IntStream.range(0, random.nextInt(3)).mapToObj(this::ruling).toList();
    var work = new Work(
        IntStream.range(0, random.nextInt(3)).mapToObj(this::group).toList(),
        IntStream.range(0, random.nextInt(4)).mapToObj(i -> timer(i, rulings)).toList(), rulings, List.of());
    return new Flow(
        IntStream.range(0, statuses.size()).mapToObj(this::status).toList(), "s0", List.of(new Route(Condition.ALWAYS, "unit")), List.of(),
        random.nextInt(40), work, List.of());
  }

  private Status status(int number) {
    var kind = number == 0 ? StatusKind.SUBMITTED : number == 1 ? StatusKind.CLOSED : KINDS.get(random.nextInt(KINDS.size()));
    var next = IntStream.range(0, random.nextInt(4)).mapToObj(i -> any()).distinct();
    var terms = new StatusTerms(
        LocalText.NONE, random.nextInt(10), random.nextBoolean() ? Messages.ALLOWED : new Messages.AllowedFor(5), random.nextBoolean(), false, Map.of(), false, random.nextBoolean(), kind == StatusKind.AWAITING_PAYMENT ? FeeAsking.values()[random.nextInt(3)] : FeeAsking.NOT,
        new Entering(wanted(), Optional.empty(), wanted(), Optional.empty(), random.nextInt(5) == 0, random.nextInt(5) == 0 ? Set.of("head") : Set.of()));
    return new Status("s" + number, kind, TEXT, LocalText.NONE, number == 0 ? Stream.concat(Stream.of("s1"), next).distinct().toList() : next.toList(), terms);
  }

  private TaskGroup group(int number) {
    var tasks = new ArrayList<Task>();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      var kind = TaskKind.values()[random.nextInt(3)];
      var after = tasks.stream().filter(task -> random.nextBoolean()).map(Task::id).toList();
      var by = kind == TaskKind.REFER ? Optional.of("police") : random.nextBoolean() ? Optional.of("head") : Optional.<String>empty();
      var days = random.nextInt(9);
      tasks.add(new Task("t" + number + i, kind, TEXT, LocalText.NONE, by, when(), after, days, reminders(days), wanted()));
    }
    return new TaskGroup("g" + number, any(), tasks, maybe(), maybe());
  }

  private List<Reminder> reminders(int days) {
    var whom = Reminder.Whom.values()[random.nextInt(3)];
    return days == 0 || random.nextBoolean() ? Reminder.usual(days) : List.of(new Reminder(Span.days(random.nextInt(6)), whom));
  }

  private Timer timer(int number, List<Ruling> rulings) {
    var start = switch (random.nextInt(6)) {
      case 0 -> new Timer.Start.Opened();
      case 1 -> new Timer.Start.Promise();
      case 2 -> new Timer.Start.ValidUntil();
      default -> new Timer.Start.In(any());
    };
    var least = start instanceof Timer.Start.In || start instanceof Timer.Start.Opened ? 0 : -60;
    var after = new Span(random.nextInt(least, 60), Span.Unit.values()[random.nextInt(2)]);
    return new Timer("m" + number, start, after, when(), action(rulings));
  }

  private Timer.Action action(List<Ruling> rulings) {
    return switch (random.nextInt(4)) {
      case 0 -> new Timer.Action.Remind(Timer.Whom.values()[random.nextInt(3)]);
      case 1 -> rulings.isEmpty() ? new Timer.Action.MoveTo("other-unit") : new Timer.Action.Decide(rulings.getFirst().id());
      case 2 -> new Timer.Action.MoveTo("other-unit");
      default -> new Timer.Action.Become(any());
    };
  }

  private Ruling ruling(int number) {
    var outcome = Ruling.Outcome.values()[random.nextInt(5)];
    var appeal = outcome.isAdverse() ? Optional.of(new Ruling.AppealTerms(TEXT, 1 + random.nextInt(30))) : Optional.<Ruling.AppealTerms>empty();
    return new Ruling(
        "r" + number, outcome, TEXT, any(), random.nextBoolean() ? Optional.of("head") : Optional.empty(), when(), Optional.empty(), LocalText.NONE,
        TEXT, appeal,
        random.nextBoolean() ? Optional.of(Span.days(1 + random.nextInt(50))) : Optional.empty());
  }

  /** What the rules ask of it is only whether it is always: the ids of those that hold stand in the log. */
  private Condition when() {
    return random.nextInt(3) == 0 ? new Condition.Answered("t") : Condition.ALWAYS;
  }

  private Wanted wanted() {
    return Wanted.values()[random.nextInt(3)];
  }

  private Optional<String> maybe() {
    return random.nextBoolean() ? Optional.of(any()) : Optional.empty();
  }

  private String any() {
    return statuses.get(random.nextInt(statuses.size()));
  }
}
