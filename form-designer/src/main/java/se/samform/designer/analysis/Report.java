package se.samform.designer.analysis;

import java.util.List;
import se.samform.core.form.Fault;

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

  /** Of what is no definition: nothing else can be told of it. */
  public static Report ofFaults(List<Fault> faults) {
    return new Report(faults.stream().map(StaticFindings::of).toList(), 0);
  }

  /** Whether nothing was found, and nothing is left open. */
  public boolean isClean() {
    return findings.isEmpty();
  }
}
