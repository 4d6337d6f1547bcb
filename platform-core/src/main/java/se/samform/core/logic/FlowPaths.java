package se.samform.core.logic;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Span;
import se.samform.core.flow.Status;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.TaskGroup;
import se.samform.core.flow.TaskKind;
import se.samform.core.flow.Timer;
import se.samform.core.flow.WorkingDays;
import se.samform.core.form.Fault.Kind;
import se.samform.core.text.LocalText;

/**
 * Which statuses lead to which, by whatever way: an officer, the citizen, tasks, a decision, time. Finds those to which no
 * way leads, and those from which none leads to an end; a way under a condition that never holds is none.
 */
final class FlowPaths {

  private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
  private static final LocalText NEVER_LED = LocalText.of(
      "Det som leder till den har ett villkor som aldrig gäller: skriv ett annat, eller ta bort statusen.",
      "What leads to it has a condition that never holds: write another, or take the status away.");
  private static final LocalText NOT_LED = LocalText.of(
      "Låt en status, en uppgift eller en timer leda till den, eller ta bort den.", "Let a status, a task or a timer lead to it, or take it away.");
  private static final LocalText NEVER_ENDED = LocalText.of(
      "Det som leder vidare från den har ett villkor som aldrig gäller: skriv ett annat.", "What leads on from it has a condition that never holds: write another.");
  private static final LocalText NOT_ENDED = LocalText.of(
      "Låt en väg leda från den till en status av slaget closed.", "Let a way lead from it to a status of the kind closed.");

  private final FlowCheck whole;
  private final Flow flow;
  private final Predicate<Condition> never;
  private final Map<String, Set<String>> ways = new LinkedHashMap<>();
  /** Also those under conditions that never hold. */
  private final Map<String, Set<String>> written = new LinkedHashMap<>();

  FlowPaths(FlowCheck whole, Flow flow, Predicate<Condition> never) {
    this.whole = whole;
    this.flow = flow;
    this.never = never;
  }

  void check() {
    allWays();
    unreachable();
    endless();
    restless();
    decidingWithoutEnd();
  }

  /** Ids of the statuses to which no way leads. */
  Set<String> unreached() {
    allWays();
    var reached = reachedFrom(flow.initial(), ways);
    return flow.statuses().stream().map(Status::id).filter(id -> !reached.contains(id)).collect(Collectors.toUnmodifiableSet());
  }

  private void allWays() {
    flow.statuses().forEach(this::waysOn);
    flow.work().groups().forEach(group -> {
      group.whenDone().ifPresent(status -> way(group.in(), status, true));
      group.whenDenied().ifPresent(status -> way(group.in(), status, mayBeDenied(group)));
    });
    flow.work().timers().forEach(this::ways);
  }

  private void waysOn(Status status) {
    ways.put(status.id(), new LinkedHashSet<>());
    status.next().forEach(next -> way(status.id(), next, mayFollow(status, next)));
  }

  /** What only decisions make of a case comes of none that can't be made; what the citizen does needs no decision. */
  private boolean mayFollow(Status status, String next) {
    var rulings = flow.work().rulings().stream().filter(ruling -> ruling.status().equals(next)).toList();
    var isCitizens = flow.status(next).filter(to -> to.kind() == StatusKind.WITHDRAWN || to.kind() == StatusKind.SUPPLEMENTED).isPresent()
        || status.terms().asksFee();
    return rulings.isEmpty() || isCitizens || rulings.stream().anyMatch(ruling -> !never.test(ruling.when()));
  }

  private boolean mayBeDenied(TaskGroup group) {
    return group.tasks().stream().anyMatch(task -> task.kind() == TaskKind.APPROVE && !never.test(task.when()));
  }

  private void ways(Timer timer) {
    target(timer).forEach(to -> from(timer).forEach(status -> way(status, to, !never.test(timer.when()))));
  }

  /** One that counts from a day of the case may fire in any status. */
  private Set<String> from(Timer timer) {
    return timer.start() instanceof Timer.Start.In(var status) ? Set.of(status) : Set.copyOf(ways.keySet());
  }

  private void way(String from, String to, boolean mayBe) {
    written.computeIfAbsent(from, id -> new LinkedHashSet<>()).add(to);
    if (mayBe) {
      ways.computeIfAbsent(from, id -> new LinkedHashSet<>()).add(to);
    }
  }

  private void unreachable() {
    var reached = reachedFrom(flow.initial(), ways);
    var led = reachedFrom(flow.initial(), written);
    for (int i = 0; i < flow.statuses().size(); i++) {
      var id = flow.statuses().get(i).id();
      if (!reached.contains(id)) {
        whole.add("/flow/statuses/" + i, LocalText.of("Inget ärende kommer någonsin till ”%s”", "No case ever gets to \"%s\"").formatted(id), led.contains(id) ? NEVER_LED : NOT_LED);
      }
    }
  }

  private void endless() {
    for (int i = 0; i < flow.statuses().size(); i++) {
      var status = flow.statuses().get(i);
      if (!leadsToAnEnd(status, ways)) {
        whole.add("/flow/statuses/" + i + "/next",
            LocalText.of("Ett ärende som kommer till ”%s” tar aldrig slut", "A case that gets to \"%s\" never ends").formatted(status.id()),
            leadsToAnEnd(status, written) ? NEVER_ENDED : NOT_ENDED);
      }
    }
  }

  private boolean leadsToAnEnd(Status status, Map<String, Set<String>> along) {
    return reachedFrom(status.id(), along).stream().flatMap(id -> flow.status(id).stream()).anyMatch(reached -> reached.kind().isEnd());
  }

  /** Statuses that follow each other at once, round and round. */
  private void restless() {
    var atOnce = new LinkedHashMap<String, Set<String>>();
    flow.work().timers().stream()
        .filter(timer -> timer.after().amount() == 0 && timer.start() instanceof Timer.Start.In)
        .forEach(timer -> target(timer).forEach(to -> atOnce.computeIfAbsent(((Timer.Start.In) timer.start()).status(), id -> new HashSet<>()).add(to)));
    flow.work().groups().stream()
        .filter(group -> group.tasks().stream().noneMatch(task -> task.when().equals(Condition.ALWAYS)))
        .forEach(group -> group.whenDone().ifPresent(to -> atOnce.computeIfAbsent(group.in(), id -> new HashSet<>()).add(to)));
    flow.statuses().stream().filter(status -> status.terms().asksFee())
        .forEach(status -> flow.afterPayment(status).ifPresent(next -> atOnce.computeIfAbsent(status.id(), id -> new HashSet<>()).add(next.id())));
    var round = round(atOnce);
    if (!round.isEmpty()) {
      whole.add(Kind.CYCLE, "/flow/statuses",
          LocalText.of("De här följer på varandra genast, runt och runt: %s", "These follow each other at once, round and round: %s").formatted(round),
          LocalText.of("Låt en av deras timrar eller uppgifter ta tid.", "Let one of their timers or tasks take time."));
    }
  }

  /** Decisions of which one ends so soon that a timer counted back from its last day makes the next on the day on which it is made. */
  private void decidingWithoutEnd() {
    var atOnce = new LinkedHashMap<String, Set<String>>();
    for (var timer : flow.work().timers()) {
      if (timer.start() instanceof Timer.Start.ValidUntil && timer.then() instanceof Timer.Action.Decide(var next)) {
        flow.work().rulings().stream().filter(ruling -> ruling.valid().filter(valid -> mayHavePassed(valid, timer.after())).isPresent())
            .forEach(ruling -> atOnce.computeIfAbsent(ruling.id(), id -> new HashSet<>()).add(next));
      }
    }
    var round = round(atOnce);
    if (!round.isEmpty()) {
      whole.add(Kind.CYCLE, "/flow/decisions",
          LocalText.of("Tiden gör de här av varandra genast, runt och runt: %s", "Time makes these of each other at once, round and round: %s").formatted(round),
          LocalText.of("Låt dem gälla längre, eller låt en timer räkna mindre bakåt.", "Let them be valid longer, or let a timer count back less."));
    }
  }

  /** Whether, on some day of a year, what is valid from then on has its timer's day behind it. */
  private static boolean mayHavePassed(Span valid, Span after) {
    return IntStream.range(0, 366).mapToObj(FIRST::plusDays)
        .anyMatch(day -> !after.from(valid.from(day, WorkingDays.WEEKDAYS).minusDays(1), WorkingDays.WEEKDAYS).isAfter(day));
  }

  private static String round(Map<String, Set<String>> atOnce) {
    return atOnce.keySet().stream()
        .filter(id -> atOnce.get(id).stream().anyMatch(next -> next.equals(id) || reachedFrom(next, atOnce).contains(id)))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** What it makes of a case; nothing if it only reminds or moves it. */
  private Set<String> target(Timer timer) {
    return switch (timer.then()) {
      case Timer.Action.Become(var status) -> Set.of(status);
      case Timer.Action.Decide(var ruling) -> flow.work().ruling(ruling).map(found -> Set.of(found.status())).orElse(Set.of());
      case Timer.Action.Remind remind -> Set.of();
      case Timer.Action.MoveTo move -> Set.of();
    };
  }

  private static Set<String> reachedFrom(String start, Map<String, Set<String>> ways) {
    var reached = new HashSet<String>();
    var next = new ArrayDeque<String>();
    next.add(start);
    while (!next.isEmpty()) {
      var id = next.remove();
      if (reached.add(id)) {
        next.addAll(ways.getOrDefault(id, Set.of()));
      }
    }
    return reached;
  }
}
