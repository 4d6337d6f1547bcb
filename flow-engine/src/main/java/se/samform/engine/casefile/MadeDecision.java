package se.samform.engine.casefile;

import java.time.Instant;
import java.util.Optional;
import se.samform.core.flow.Ruling;
import se.samform.core.id.CaseId;
import se.samform.core.id.VersionId;

/**
 * A decision that was made.
 *
 * @param number its own: says nothing of the case
 * @param diaryNumber of the case; empty where it isn't registered
 * @param ruling its id in that version of the e-service
 * @param delegation the point of the delegation order that let it be made
 * @param actor as the event log tells it
 * @param veiled whether no more of it is told than that it was made: of another unit's case that bears a mark, or is about somebody protected
 * @param meeting that was told of it; none yet
 */
public record MadeDecision(
    long number, CaseId caseId, VersionId version, String reference, Optional<String> diaryNumber, Instant at, String ruling, Ruling.Outcome outcome,
    Optional<String> delegation, String actor, boolean veiled, Optional<BoardMeeting> meeting) {

  public DecisionQuery.Place place() {
    return new DecisionQuery.Place(at, number);
  }
}
