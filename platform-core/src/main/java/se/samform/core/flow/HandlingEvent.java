package se.samform.core.flow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samform.core.id.CaseId;
import se.samform.core.id.MessageId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;

/** Where and by whom a case is handled. */
public sealed interface HandlingEvent extends CaseEvent {

  record Moved(UnitId from, UnitId to, String why) implements HandlingEvent {}

  /**
   * Who was to have it by the routes could not: away, or of its unit no more.
   *
   * @param role of those who were to have it
   * @param instead who stands in for one of them, and has it; empty if nobody has
   */
  record NotAsRouted(String role, Optional<OfficerId> instead) implements HandlingEvent {}

  record GivenBack(OfficerId officer) implements HandlingEvent {}

  record ConflictDeclared(OfficerId officer, String why) implements HandlingEvent {}

  /**
   * Documents were put into the case.
   *
   * @param document what they are told and marked by
   * @param title empty once the content is purged
   * @param isTold whether the citizen sees them; else they are the officers' alone
   * @param files none once the content is purged
   */
  record DocumentAdded(MessageId document, String title, boolean isTold, List<Enclosed> files) implements HandlingEvent {
    public DocumentAdded {
      files = List.copyOf(files);
    }
  }

  /** Whoever wrote a note took it back: it stays where it is, struck out. @param note the number of its event */
  record NoteStruck(int note) implements HandlingEvent {}

  record Linked(CaseId other) implements HandlingEvent {}

  record Unlinked(CaseId other) implements HandlingEvent {}

  /** It is somebody else's from here on. @param why the officers' alone; empty once the content is purged */
  record Transferred(CaseOwner to, String why) implements HandlingEvent {}

  /** Whoever follows it by a key has another from here on: the former opens nothing. */
  record KeyReplaced() implements HandlingEvent {}

  /** It was applied for again with what was answered in an earlier case, to which it is linked. */
  record Renews(CaseId earlier) implements HandlingEvent {}

  /**
   * It follows a later version's flow from here on.
   *
   * @param was the status under the former version
   * @param isTold whether something changes for the citizen, who is told so
   * @param by who planned it
   */
  record WentOver(
      FlowVersion from, FlowVersion to, String was, String status, StatusKind kind, Set<String> applies, boolean isTold, OfficerId by)
      implements HandlingEvent {
    public WentOver {
      applies = Set.copyOf(applies);
    }
  }

  /** The change of status before it was signed by who made it. */
  record ChangeSigned(Signature signature) implements HandlingEvent {}
}
