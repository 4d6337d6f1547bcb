package se.samform.core.flow;

import se.samform.core.id.CaseId;
import se.samform.core.id.UnitId;

/** Where and by whom a case is handled. */
public sealed interface HandlingCommand extends CaseCommand {

  /** To another unit of the same authority; nobody has it there yet. */
  record MoveTo(UnitId unit, String why) implements HandlingCommand {}

  /** Nobody has it any more. */
  record GiveBack() implements HandlingCommand {}

  /** The officer must not handle it (jäv, 16 § förvaltningslagen). */
  record DeclareConflict(String why) implements HandlingCommand {}

  /** It belongs together with another case. */
  record Link(CaseId other) implements HandlingCommand {}

  record Unlink(CaseId other) implements HandlingCommand {}
}
