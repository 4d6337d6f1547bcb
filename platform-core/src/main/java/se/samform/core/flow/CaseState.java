package se.samform.core.flow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;

/**
 * Where a case stands: what its events come to, and all that the rules look at.
 *
 * @param citizenWroteLast whether a message of the citizen's waits for an answer
 * @param changedAt as the citizen may know: what is the officers' alone changes nothing
 */
public record CaseState(
    String reference,
    AuthorityId authority,
    UnitId unit,
    String status,
    StatusKind kind,
    Optional<OfficerId> assignee,
    Optional<LocalDate> dueOn,
    boolean citizenWroteLast,
    Instant openedAt,
    Instant changedAt,
    Course course) {

  public boolean isHadBy(OfficerId officer) {
    return assignee.filter(officer::equals).isPresent();
  }

  public boolean isOver() {
    return kind.isEnd();
  }

  CaseState assignedTo(OfficerId officer, Instant at) {
    return new CaseState(
        reference, authority, unit, status, kind, Optional.of(officer), dueOn, citizenWroteLast, openedAt, at, course);
  }

  CaseState assignedToNobody() {
    return new CaseState(
        reference, authority, unit, status, kind, Optional.empty(), dueOn, citizenWroteLast, openedAt, changedAt, course);
  }

  CaseState movedTo(UnitId other, Instant at) {
    return new CaseState(
        reference, authority, other, status, kind, Optional.empty(), dueOn, citizenWroteLast, openedAt, at, course);
  }

  CaseState inStatus(String next, StatusKind nextKind, Instant at) {
    return new CaseState(
        reference, authority, unit, next, nextKind, assignee, dueOn, citizenWroteLast && !nextKind.isEnd(), openedAt, at,
        course.inStatus(nextKind, at));
  }

  /** A case that stays in its status has been in it since it came there. */
  CaseState wentOver(HandlingEvent.WentOver over, Instant at) {
    var next = over.was().equals(over.status()) ? inKind(over.kind()) : inStatus(over.status(), over.kind(), at);
    return next.with(next.course.under(over.to().id(), over.applies()), over.isTold() ? at : changedAt);
  }

  private CaseState inKind(StatusKind other) {
    return inStatus(status, other, changedAt).with(course.inKind(other));
  }

  CaseState written(boolean byCitizen, Instant at) {
    return new CaseState(reference, authority, unit, status, kind, assignee, dueOn, byCitizen, openedAt, at, course);
  }

  /** As the citizen may know. */
  /** As it would be kept where that is: without the moment of a decision that was made before that was kept. */
  public CaseState asKeptIn(CaseState kept) {
    boolean isUndated = kept.course.ruling().filter(ruling -> ruling.decidedAt().isEmpty()).isPresent();
    return isUndated ? course.ruling().map(ruling -> with(course.with(ruling.undated()))).orElse(this) : this;
  }

  CaseState with(Course next, Instant at) {
    return new CaseState(reference, authority, unit, status, kind, assignee, dueOn, citizenWroteLast, openedAt, at, next);
  }

  /** What is the officers' alone. */
  CaseState with(Course next) {
    return with(next, changedAt);
  }
}
