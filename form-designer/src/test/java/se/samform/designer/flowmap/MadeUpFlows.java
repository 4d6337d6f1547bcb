package se.samform.designer.flowmap;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.Span;
import se.samform.core.flow.Status;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.TaskGroup;
import se.samform.core.flow.Timer;
import se.samform.core.flow.Work;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.Condition;
import se.samform.core.text.LocalText;

/** Flows as nobody would write them: anything may lead anywhere, or to nothing that is there. */
final class MadeUpFlows {

  private static final ServiceDefinition AROUND = ExampleFlows.read("skolskjuts");
  private static final String[] WORDS = {"Väntar", "på", "samrådsinstansernas", "yttrande", "Klart", "i", "överklagandenämndsförvaltningsärende", "Nytt"};

  private final Random random;
  private final int statuses;

  private MadeUpFlows(Random random) {
    this.random = random;
    this.statuses = 1 + random.nextInt(18);
  }

  static ServiceDefinition of(long seed) {
    var flows = new MadeUpFlows(new Random(seed));
    return new ServiceDefinition(
        AROUND.about(), AROUND.catalogue(), AROUND.terms(), AROUND.steps(), AROUND.tables(), AROUND.roles(), flows.flow(), Optional.empty(), Optional.empty());
  }

  private Flow flow() {
    var all = IntStream.range(0, statuses).mapToObj(this::status).toList();
    var groups = list(3, i -> new TaskGroup("g" + i, any(), List.of(), Optional.of(any()), Optional.of(any())));
    var work = new Work(groups, list(8, this::timer), list(6, this::ruling), List.of());
    return new Flow(all, any(), AROUND.flow().routes(), AROUND.flow().deliveries(), 0, work, List.of());
  }

  private Status status(int number) {
    var kind = StatusKind.values()[random.nextInt(StatusKind.values().length)];
    return new Status("s" + number, kind, text(), LocalText.NONE, Stream.generate(this::any).limit(random.nextInt(6)).toList());
  }

  private Timer timer(int number) {
    var start = switch (random.nextInt(5)) {
      case 0 -> new Timer.Start.Opened();
      case 1 -> new Timer.Start.Promise();
      case 2 -> new Timer.Start.ValidUntil();
      default -> new Timer.Start.In(any());
    };
    var then = switch (random.nextInt(4)) {
      case 0 -> new Timer.Action.Remind(Timer.Whom.OFFICER);
      case 1 -> new Timer.Action.Decide("d" + random.nextInt(8));
      default -> new Timer.Action.Become(any());
    };
    return new Timer("t" + number, text(), start, Span.days(random.nextInt(60) - 20), Condition.ALWAYS, then);
  }

  private Ruling ruling(int number) {
    return new Ruling(
        "d" + number, Ruling.Outcome.APPROVAL, text(), any(), Optional.empty(), Condition.ALWAYS, Optional.empty(), LocalText.NONE, LocalText.NONE, Optional.empty(),
        Optional.empty());
  }

  /** A status, now and then one that isn't there. */
  private String any() {
    return "s" + random.nextInt(statuses + 1);
  }

  private LocalText text() {
    var said = Stream.generate(() -> WORDS[random.nextInt(WORDS.length)]).limit(1 + random.nextInt(5)).reduce("", (one, other) -> one + " " + other);
    return LocalText.of(said, said);
  }

  private <T> List<T> list(int most, IntFunction<T> made) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(made).toList();
  }
}
