package se.samform.engine.changeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.Decision;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.Refusal;
import se.samform.core.flow.TaskEvent;
import se.samform.core.id.MunicipalityId;
import se.samform.engine.casefile.Cases;

/** Asks the rules what a plan would come to, case by case, without anything happening. */
@ApplicationScoped
public class ForeseePlan {

  /** More cases than that aren't looked at: the page says so. */
  public static final int MOST = 300;

  private final CaseChangeovers changeovers;
  private final Cases cases;

  @Inject
  public ForeseePlan(CaseChangeovers changeovers, Cases cases) {
    this.changeovers = changeovers;
    this.cases = cases;
  }

  /** For the container's proxy. */
  protected ForeseePlan() {
    this(null, null);
  }

  /** By status, of at most {@link #MOST} cases, the oldest. */
  public List<StatusForeseen> of(MunicipalityId municipality, CasePlan plan) {
    var sums = new LinkedHashMap<String, Sum>();
    for (var each : changeovers.named(municipality, plan, MOST)) {
      var decision = cases.foreseeGoingOver(municipality, each.id(), plan.crossing(each.status()));
      sums.computeIfAbsent(each.status(), status -> new Sum()).add(decision);
    }
    return sums.entrySet().stream().map(sum -> sum.getValue().of(sum.getKey())).toList();
  }

  private static final class Sum {

    private final Map<Refusal, Integer> stay = new EnumMap<>(Refusal.class);
    private int over;
    private int moveOn;
    private int calledOff;
    private int begun;
    private int told;

    void add(Decision decision) {
      switch (decision) {
        case Decision.Refused(var reason) -> stay.merge(reason, 1, Integer::sum);
        case Decision.Accepted accepted -> add(accepted.events());
      }
    }

    private void add(List<CaseEvent> events) {
      over++;
      moveOn += events.stream().anyMatch(CaseEvent.StatusChanged.class::isInstance) ? 1 : 0;
      told += events.stream().anyMatch(event -> event instanceof HandlingEvent.WentOver went && went.isTold()) ? 1 : 0;
      calledOff += count(events, TaskEvent.TaskCalledOff.class);
      begun += count(events, TaskEvent.TaskStarted.class);
    }

    private static int count(List<CaseEvent> events, Class<?> kind) {
      return (int) events.stream().filter(kind::isInstance).count();
    }

    StatusForeseen of(String status) {
      return new StatusForeseen(status, over, moveOn, stay, calledOff, begun, told);
    }
  }
}
