package se.samform.core.flow;

import se.samform.core.id.CaseId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;

/** Where and by whom a case is handled. */
public sealed interface HandlingEvent extends CaseEvent {

  record Moved(UnitId from, UnitId to, String why) implements HandlingEvent {}

  record GivenBack(OfficerId officer) implements HandlingEvent {}

  record ConflictDeclared(OfficerId officer, String why) implements HandlingEvent {}

  record Linked(CaseId other) implements HandlingEvent {}

  record Unlinked(CaseId other) implements HandlingEvent {}

  /** The change of status before it was signed by who made it. */
  record ChangeSigned(Signature signature) implements HandlingEvent {}
}
