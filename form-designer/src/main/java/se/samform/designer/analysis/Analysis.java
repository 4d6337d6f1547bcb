package se.samform.designer.analysis;

import java.time.LocalDate;
import se.samform.core.form.ServiceDefinition;

/** Finds what a definition says that can't be meant, before anybody has answered it. */
public final class Analysis {

  private Analysis() {}

  /** @param today the day on which it is looked at: limits may count from it */
  public static Report of(ServiceDefinition definition, LocalDate today) {
    return new Report(StaticFindings.of(definition), 0);
  }
}
