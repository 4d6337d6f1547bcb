package se.samform.core.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
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
 * @param happenings what the rules said to each thing that was done, in order
 * @param standing how far it came
 * @param today the day on which it ended
 */
public record Told(
    List<Finding> findings, List<Evaluation> seen, Set<Change> changes, Optional<End> end, List<Happening> happenings, Standing standing, LocalDate today) {

  public Told {
    findings = List.copyOf(findings);
    seen = List.copyOf(seen);
    changes = Set.copyOf(changes);
    happenings = List.copyOf(happenings);
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
