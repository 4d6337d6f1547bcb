package se.samform.designer.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import se.samform.core.flow.Route;
import se.samform.core.flow.TaskGroup;
import se.samform.core.form.PaymentTerms;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.SigningTerms;
import se.samform.core.logic.Condition;
import se.samform.core.logic.StatusReach;

/** What the flow makes depend on answers that were handed in: routes, tasks, timers, decisions, fees, signatures; and statuses that no case gets to. */
final class FlowFindings {

  private final Judge judge;
  private final ServiceDefinition definition;
  private final ConditionFindings conditions;

  FlowFindings(Judge judge, ConditionFindings conditions) {
    this.judge = judge;
    this.definition = judge.prover().index().definition();
    this.conditions = conditions;
  }

  void check() {
    routes();
    var work = definition.flow().work();
    each(work.groups().size(), i -> tasks(work.groups().get(i), "/flow/tasks/" + i + "/tasks"));
    each(work.timers().size(), i -> handedIn(work.timers().get(i).when(), "/flow/timers/" + i + "/when"));
    each(work.rulings().size(), i -> handedIn(work.rulings().get(i).when(), "/flow/decisions/" + i + "/when"));
    var charges = definition.payment().map(PaymentTerms::charges).orElse(List.of());
    each(charges.size(), i -> handedIn(charges.get(i).rule().when(), "/payment/charges/" + i + "/when"));
    definition.signing().map(SigningTerms::unless).filter(unless -> !unless.equals(Condition.NEVER)).ifPresent(unless -> handedIn(unless, "/signing/unless"));
    statuses();
  }

  private static void each(int size, IntConsumer how) {
    IntStream.range(0, size).forEach(how);
  }

  /** Those that come after one which always holds are reached by none; the last has none, as every flow needs. */
  private void routes() {
    var left = Setting.COMPLETE;
    for (var i = 0; i < definition.flow().routes().size(); i++) {
      var route = definition.flow().routes().get(i);
      var at = "/flow/routes/" + i + "/when";
      if (!route.when().equals(Condition.ALWAYS)) {
        conditions.checkCase(route.when(), left, at, Saying.never(at));
      }
      left = route.to() instanceof Route.To.Unit ? left.and(route.when(), false) : left;
    }
  }

  private void tasks(TaskGroup group, String at) {
    each(group.tasks().size(), i -> handedIn(group.tasks().get(i).when(), at + "/" + i + "/when"));
  }

  private void handedIn(Condition condition, String at) {
    conditions.check(condition, at, Setting.COMPLETE);
  }

  private void statuses() {
    var flow = definition.flow();
    var unreached = StatusReach.unreached(definition, condition -> judge.isNowhere(Setting.COMPLETE.and(condition, true)));
    each(flow.statuses().size(), i -> {
      if (unreached.contains(flow.statuses().get(i).id())) {
        judge.add(Saying.statusNever(flow.statuses().get(i).title(), "/flow/statuses/" + i), Finding.Certainty.CERTAIN, List.of(), Optional.empty());
      }
    });
  }
}
