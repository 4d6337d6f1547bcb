package se.samform.bench.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Times engines in turns: in each round every engine does every task, in an order drawn anew, so that whatever else the
 * machine does meets all of them. A sample lasts some milliseconds, or one doing where that is longer; short ones are
 * taken several times in a round.
 */
final class Turns {

  private static final long WARM_UP = 200_000_000;
  private static final long SAMPLE = 6_000_000;
  private static final long SHORT = 20_000_000;
  private static final int SHORT_ONES = 5;
  private static final int MOST_ROUNDS = 15;
  private static final int LEAST_ROUNDS = 4;

  private record Turn(Engine engine, Task task) {}

  private final List<? extends Engine> engines;
  private final long budget;
  private final Random random = new Random(7);
  private final Map<Turn, Integer> times = new HashMap<>();
  private final Map<Turn, List<Measured>> samples = new HashMap<>();

  /** @param seconds after which there are no more rounds than the least */
  Turns(List<? extends Engine> engines, double seconds) {
    this.engines = engines;
    this.budget = (long) (seconds * 1e9);
  }

  /** Of this form, which all engines have taken in, by engine and task. */
  Map<String, Map<Task, Measured>> time(Form form) {
    var turns = new ArrayList<Turn>();
    turns().forEach(turn -> turns.addAll(Collections.nCopies(warmUp(turn) < SHORT ? SHORT_ONES : 1, turn)));
    long end = System.nanoTime() + budget;
    for (int round = 0; round < LEAST_ROUNDS || round < MOST_ROUNDS && System.nanoTime() < end; round++) {
      Collections.shuffle(turns, random);
      turns.forEach(turn -> samples.computeIfAbsent(turn, each -> new ArrayList<>()).add(sample(turn, form)));
    }
    return medians();
  }

  private List<Turn> turns() {
    var turns = new ArrayList<Turn>();
    for (var engine : engines) {
      for (var task : Task.values()) {
        turns.add(new Turn(engine, task));
      }
    }
    return turns;
  }

  /** As long as it takes a compiler to notice. How long a sample of it lasts. */
  private double warmUp(Turn turn) {
    long spent = 0;
    int done = 1;
    double each = 0;
    while (spent < WARM_UP) {
      long took = turn.engine().run(turn.task(), done).nanoseconds();
      each = (double) took / done;
      spent += took;
      done = (int) Math.clamp(10_000_000 / Math.max(1, each), 1, 10_000);
    }
    int count = (int) Math.clamp(SAMPLE / each, 1, 100_000);
    times.put(turn, count);
    return count * each;
  }

  private Measured sample(Turn turn, Form form) {
    int count = times.get(turn);
    var sample = turn.engine().run(turn.task(), count);
    double done = turn.task() == Task.CHANGE ? (double) count * form.changes().size() : count;
    return new Measured(sample.nanoseconds() / done, sample.bytes() / done);
  }

  private Map<String, Map<Task, Measured>> medians() {
    var medians = new HashMap<String, Map<Task, Measured>>();
    samples.forEach((turn, all) -> medians
        .computeIfAbsent(turn.engine().name(), name -> new EnumMap<>(Task.class))
        .put(turn.task(), Measured.median(all)));
    return medians;
  }
}
