package se.samform.core.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samform.core.logic.Evaluation;

/**
 * A scenario that was run.
 *
 * @param findings where it went otherwise than it says; it ended with the first
 * @param seen what the answers came to, each time that there were new ones
 * @param changes from one status to another
 * @param end where the case stands at last; empty where none was handed in
 */
public record Told(List<Finding> findings, List<Evaluation> seen, Set<Change> changes, Optional<End> end) {

  public Told {
    findings = List.copyOf(findings);
    seen = List.copyOf(seen);
    changes = Set.copyOf(changes);
  }

  /** By ids of statuses. */
  public record Change(String from, String to) {}

  /**
   * All by ids and roles, as a scenario would expect it.
   *
   * @param owed what is to be paid now
   */
  public record End(
      String status, Optional<String> unit, String assignee, Optional<String> ruling, BigDecimal owed, List<String> openTasks) {

    public End {
      openTasks = List.copyOf(openTasks);
    }
  }
}
