package se.samform.core.logic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Rules by themselves, for fees, entitlement and routing. It sees what stands in no group.
 *
 * @param on the day that decides which version is in force; today when there is none
 * @param versions at least one, the oldest first
 */
public record DecisionTable(
    String id, Hit hit, Formula.Kind result, Optional<Formula> on, List<Version> versions) {

  /** Which rules count (as in DMN 1.5). */
  public enum Hit {
    /** The first whose condition holds. */
    FIRST,
    /** The only one whose condition holds; that there are several is a failure. */
    UNIQUE,
    /** All whose condition holds, added together. */
    SUM
  }

  /** @param from the first day that it is in force; empty for the only version, which always is */
  public record Version(Optional<LocalDate> from, List<Formula.Row> rules, Optional<Formula> otherwise) {
    public Version {
      rules = List.copyOf(rules);
    }
  }

  public DecisionTable {
    versions = List.copyOf(versions);
  }
}
