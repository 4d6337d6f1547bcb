package se.samform.core.flow;

/** What is wanted of whoever has a task. */
public enum TaskKind {
  /** Something done. */
  DO,
  /** Approval or denial. */
  APPROVE,
  /** Another party's opinion (remiss). */
  REFER
}
