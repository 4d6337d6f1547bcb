package se.samform.core.flow;

/** What a role may be bound to. */
public enum RoleKind {
  UNIT,
  RECEIVER,
  /** An amount of money. */
  FEE
}
