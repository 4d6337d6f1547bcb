package se.samform.core.flow;

import java.util.List;
import java.util.Set;
import se.samform.core.id.CaseId;
import se.samform.core.id.MessageId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;

/** Where and by whom a case is handled. */
public sealed interface HandlingCommand extends CaseCommand {

  /** To another unit of the same authority; nobody has it there yet. */
  record MoveTo(UnitId unit, String why) implements HandlingCommand {}

  /** Nobody has it any more. */
  record GiveBack() implements HandlingCommand {}

  /** The officer must not handle it (jäv, 16 § förvaltningslagen). */
  record DeclareConflict(String why) implements HandlingCommand {}

  /** Puts documents into the case. @param isTold whether the citizen is to see them, and is told */
  record AddDocument(MessageId document, String title, boolean isTold, List<Enclosed> files) implements HandlingCommand {
    public AddDocument {
      files = List.copyOf(files);
    }
  }

  /** Takes back the officer's own note, which is the last that happened: whoever sends it has seen that. @param note the number of its event */
  record StrikeNote(int note) implements HandlingCommand {}

  /** It belongs together with another case. */
  record Link(CaseId other) implements HandlingCommand {}

  record Unlink(CaseId other) implements HandlingCommand {}

  /** It is somebody else's from now on; what was handed in stays as it is. @param why for officers */
  record Transfer(CaseOwner to, String why) implements HandlingCommand {}

  /** Whoever follows it by a key gets another, and the present one ends: by an officer, or by whoever has that key. */
  record ReplaceKey() implements HandlingCommand {}

  /**
   * It follows a later version's flow from now on; what was handed in stays as it is.
   *
   * @param flow of {@code to}
   * @param status the id of a status of that flow
   * @param applies ids of that flow's tasks, timers and decisions whose condition holds on the answers
   * @param by who planned it
   */
  record GoOver(FlowVersion from, FlowVersion to, Flow flow, String status, Set<String> applies, OfficerId by) implements HandlingCommand {
    public GoOver {
      applies = Set.copyOf(applies);
    }
  }
}
