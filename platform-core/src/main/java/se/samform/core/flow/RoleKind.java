package se.samform.core.flow;

/** What a role may be bound to. */
public enum RoleKind {
  UNIT,
  RECEIVER,
  /** Officers by name: who may decide, who approves. */
  OFFICERS,
  /** Whoever is asked for an opinion: a unit, or an address outside. */
  CONSULTEE,
  /** An amount of money. */
  FEE,
  /** A part of the municipality: its area that is called by the role's id. */
  AREA
}
