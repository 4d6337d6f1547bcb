package se.samform.engine.changeover;

import java.util.Map;
import se.samform.core.id.OfficerId;
import se.samform.core.id.VersionId;
import se.samform.engine.casefile.FlowCrossing;

/**
 * What is to become of the cases that follow a version's flow: also of those that come into one of these statuses later.
 *
 * @param statuses by the id of a status, that of the one it becomes in the later flow; those that aren't named stay
 * @param by who planned it
 */
public record CasePlan(VersionId from, VersionId to, Map<String, String> statuses, OfficerId by) {

  public CasePlan {
    statuses = Map.copyOf(statuses);
  }

  FlowCrossing crossing(String status) {
    return new FlowCrossing(from, to, statuses.get(status), by);
  }
}
