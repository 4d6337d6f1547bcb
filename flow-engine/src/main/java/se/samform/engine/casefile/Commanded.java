package se.samform.engine.casefile;

import se.samform.core.flow.Refusal;

/** What became of a command. */
public sealed interface Commanded {

  record Done(CaseHead head) implements Commanded {}

  record Refused(Refusal reason) implements Commanded {}

  /** Something happened to the case after the page was shown; nothing was done. */
  record Stale(CaseHead current) implements Commanded {}
}
