package se.samform.core.scenario;

import java.util.List;
import java.util.Set;
import se.samform.core.logic.Evaluation;

/**
 * A scenario that was run.
 *
 * @param findings where it went otherwise than it says; it ended with the first
 * @param seen what the answers came to, each time that there were new ones
 * @param changes from one status to another
 */
public record Told(List<Finding> findings, List<Evaluation> seen, Set<Change> changes) {

  public Told {
    findings = List.copyOf(findings);
    seen = List.copyOf(seen);
    changes = Set.copyOf(changes);
  }

  /** By ids of statuses. */
  public record Change(String from, String to) {}
}
