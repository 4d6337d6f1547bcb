package se.samform.designer.scenario;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.Scenario;
import se.samform.core.flow.Scenario.Act;
import se.samform.core.flow.Span;
import se.samform.core.flow.Task;
import se.samform.core.flow.TaskOutcome;
import se.samform.core.form.Question;
import se.samform.core.scenario.RunScenarios;
import se.samform.core.scenario.Told;

/** Looks for what people would have to do for a case to change its status so: the shortest way first. */
final class Ways {

  /** Acts after the last that was right; longer stories nobody reads. */
  private static final int LONGEST = 7;
  /** Stories that are gone on from for one way. */
  private static final int MOST = 400;

  private final Played played;
  private final Scenario base;

  /** @param base whose answers are handed in; its acts are left out */
  Ways(Played played, Scenario base) {
    this.played = played;
    this.base = base;
  }

  /** With these acts and no others. */
  Scenario story(List<Act> acts) {
    return new Scenario(base.id(), base.title(), base.on(), base.within(), base.fees(), base.answers(), acts);
  }

  Told tell(List<Act> acts) {
    return RunScenarios.tell(played.plan(), story(acts), played.calendar());
  }

  /** What comes after these acts until a change is made that is wanted; empty where none was found. */
  Optional<List<Act>> to(List<Act> before, Predicate<Told.Change> wanted) {
    var known = tell(before).changes();
    var seen = new HashSet<Told.End>();
    var next = new ArrayDeque<List<Act>>(List.of(before));
    for (int tried = 0; !next.isEmpty() && tried < MOST; tried++) {
      var acts = next.poll();
      for (var longer : acts.size() - before.size() < LONGEST ? longer(acts) : List.<List<Act>>of()) {
        var told = tell(longer);
        boolean isRight = told.findings().isEmpty() && told.end().isPresent();
        if (isRight && told.changes().stream().anyMatch(change -> !known.contains(change) && wanted.test(change))) {
          return Optional.of(longer);
        }
        // A case that stands as another did needs no second look.
        if (isRight && seen.add(told.end().get())) {
          next.add(longer);
        }
      }
    }
    return Optional.empty();
  }

  private List<List<Act>> longer(List<Act> acts) {
    return tell(acts).end().map(this::acts).orElse(List.of()).stream().map(act -> Stream.concat(acts.stream(), Stream.of(act)).toList()).toList();
  }

  /** What could be done to a case that stands so. */
  private List<Act> acts(Told.End end) {
    var flow = played.definition().flow();
    var status = flow.status(end.status()).orElseThrow();
    return Stream.of(
            status.next().stream().map(next -> (Act) new Act.SetStatus(next, roles(flow, next), Set.of())),
            end.openTasks().stream().flatMap(task -> outcomes(flow, task).map(outcome -> (Act) new Act.Finish(task, outcome, Set.of()))),
            flow.work().rulings().stream().map(ruling -> (Act) new Act.Decide(ruling.id(), by(ruling), Set.of())),
            Stream.<Act>of(new Act.Pay(Scenario.Paying.SUCCEEDS)),
            asked().stream().flatMap(question -> Stream.<Act>of(new Act.AskFor(List.of(question), Optional.empty()), new Act.Supplement(Map.of()))),
            Stream.<Act>of(new Act.Withdraw(), new Act.Wait(Span.workingDays(20)), new Act.Wait(new Span(1, Span.Unit.YEARS)), new Act.Wait(new Span(5, Span.Unit.YEARS))))
        .flatMap(acts -> acts).toList();
  }

  private static List<String> roles(Flow flow, String status) {
    return flow.status(status).map(found -> found.terms().entering().by().stream().sorted().limit(1).toList()).orElse(List.of());
  }

  private static List<String> by(Ruling ruling) {
    return ruling.by().stream().toList();
  }

  private static Stream<TaskOutcome> outcomes(Flow flow, String task) {
    return flow.work().task(task).map(Task::kind).stream().flatMap(kind -> Stream.of(TaskOutcome.values()).filter(outcome -> outcome.fits(kind)));
  }

  private Optional<String> asked() {
    return played.definition().questions().stream().filter(Question::isAnswerable).map(Question::id).findFirst();
  }
}
