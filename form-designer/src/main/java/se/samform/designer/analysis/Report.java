package se.samform.designer.analysis;

import java.util.List;

/**
 * What an analysis came to.
 *
 * @param findings in page order, then the tables, then the flow
 * @param questions put to the solver or answered by answers that were known already
 */
public record Report(List<Finding> findings, int questions) {

  public Report {
    findings = List.copyOf(findings);
  }

  /** Whether nothing was found, and nothing is left open. */
  public boolean isClean() {
    return findings.isEmpty();
  }
}
