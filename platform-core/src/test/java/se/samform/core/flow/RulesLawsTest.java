package se.samform.core.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samform.core.form.Fault;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.flow.json.CourseCodec;
import se.samform.core.form.json.Definitions;
import se.samform.core.logic.DefinitionCheck;

/** What holds whatever anybody does to a case of whatever sound flow; the seed stands in the name of a failing test. */
class RulesLawsTest {

  private static final int SEEDS = Integer.getInteger("laws.flows", 300);
  private static final int COMMANDS = 60;
  private static final String UNREACHABLE = "No case ever gets to ";
  private static final ServiceDefinition FRAME = frame();

  static IntStream seeds() {
    return IntStream.range(0, SEEDS);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void the_rules_keep_their_word(int seed) {
    var random = new Random(seed);
    var flow = sound(random);
    var unreachable = unreachable(flow);
    var played = new RandomCase(flow, random);
    for (int i = 0; i < COMMANDS; i++) {
      var before = played.state();
      var decision = played.step();
      if (decision instanceof Decision.Refused) {
        assertEquals(before, played.state());
      }
      assertEquals(played.state(), played.replayed());
      played.state().ifPresent(state -> {
        assertTrue(flow.status(state.status()).isPresent(), state.status());
        assertFalse(unreachable.contains(state.status()), () -> state.status() + " is called unreachable");
        assertWhole(flow, state);
      });
    }
  }

  /** Between two flows as chance has it, again and again: also then the log tells where the case stands. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void they_keep_it_when_a_case_goes_over_to_another_flow(int seed) {
    var random = new Random(seed);
    var flow = sound(random);
    var played = new RandomCase(flow, random);
    for (int i = 0; i < COMMANDS; i++) {
      var before = played.state();
      var other = i % 8 == 7 ? sound(random) : flow;
      var decision = other == flow ? played.step() : played.goOver(other);
      if (decision instanceof Decision.Refused) {
        assertEquals(before, played.state());
      } else {
        flow = other;
      }
      assertEquals(played.state(), played.replayed());
      var by = flow;
      played.state().ifPresent(state -> {
        assertTrue(by.status(state.status()).isPresent(), state.status());
        assertWhole(by, state);
        assertKnown(by, state);
        assertEquals(state.course(), CourseCodec.read(CourseCodec.write(state.course())));
      });
    }
  }

  /** Nothing of a flow that was left goes on. */
  private static void assertKnown(Flow flow, CaseState state) {
    var usual = Stream.of(Timer.Usual.values()).map(Timer.Usual::id).toList();
    state.course().timers().forEach(timer ->
        assertTrue(usual.contains(timer.id()) || flow.work().timer(timer.id()).isPresent() || remindsOfOpen(state, timer.id()), () -> timer.id() + " is no timer of the flow"));
    state.course().openTasks().forEach(task ->
        assertTrue(task.isOwn() || flow.work().task(task.id()).isPresent(), () -> task.id() + " is no task of the flow"));
  }

  private static boolean remindsOfOpen(CaseState state, String timer) {
    return state.course().openTasks().stream().anyMatch(task -> timer.equals("task:" + task.id()));
  }

  /** Else the law above might hold of flows in which nothing ever happens. */
  @Test
  void much_happens_in_these_flows() {
    var happened = new HashSet<Class<?>>();
    seeds().limit(100).forEach(seed -> {
      var random = new Random(seed);
      var played = new RandomCase(sound(random), random);
      IntStream.range(0, COMMANDS).forEach(i -> played.step());
      played.goOver(sound(random));
      played.events().forEach(event -> happened.add(event.getClass()));
    });
    var names = happened.stream().map(Class::getSimpleName).collect(Collectors.toSet());
    for (var expected : List.of(
        "StatusChanged", "TaskStarted", "TaskFinished", "TaskCalledOff", "TaskAdded", "TaskReminded", "OutsideAsked", "TaskGiven", "LinkRenewed", "TimerStarted", "TimerStopped", "TimerFired", "Decided", "Served",
        "Appealed", "GainedForce", "SupplementAsked", "Supplemented", "Moved", "WentOver", "FeeAsked", "Paid", "RefundAsked")) {
      assertTrue(names.contains(expected), () -> expected + " is not in " + names);
    }
  }

  private static void assertWhole(Flow flow, CaseState state) {
    var timers = state.course().timers().stream().map(RunningTimer::id).toList();
    assertEquals(timers.size(), new HashSet<>(timers).size(), timers::toString);
    state.course().money().paid().forEach(paid -> assertTrue(paid.left().signum() >= 0, () -> "more goes back than came: " + paid));
    if (state.isOver()) {
      assertEquals(List.of(), state.course().openTasks());
      assertFalse(timers.contains(Timer.Usual.PROMISE.id()));
    }
    timers.stream().filter(id -> id.startsWith("task:")).forEach(id -> assertTrue(remindsOfOpen(state, id), () -> id + " runs for no open task"));
    timers.stream().flatMap(id -> flow.work().timer(id).stream()).forEach(timer -> {
      if (timer.start() instanceof Timer.Start.In(var status)) {
        assertEquals(state.status(), status, () -> timer.id() + " runs in a status that was left");
      }
    });
    state.course().openTasks().stream().flatMap(task -> flow.work().groupOf(task.id()).stream())
        .forEach(group -> assertEquals(state.status(), group.in(), "a task of a status that was left is open"));
  }

  /** The first that has no other fault than statuses that nobody gets to. */
  private static Flow sound(Random random) {
    while (true) {
      var flow = FlowsAtRandom.of(random);
      if (faults(flow).stream().allMatch(fault -> fault.reason().startsWith(UNREACHABLE))) {
        return flow;
      }
    }
  }

  private static Set<String> unreachable(Flow flow) {
    return faults(flow).stream().map(fault -> fault.reason().substring(UNREACHABLE.length()).replace("\"", "")).collect(Collectors.toSet());
  }

  private static List<Fault> faults(Flow flow) {
    return DefinitionCheck.faultsOf(new ServiceDefinition(
        FRAME.about(), FRAME.catalogue(), FRAME.terms(), FRAME.steps(), FRAME.tables(), FRAME.roles(), flow));
  }

  private static ServiceDefinition frame() {
    try (var in = RulesLawsTest.class.getResourceAsStream("/sample-frame.json")) {
      return Definitions.read(in.readAllBytes());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
