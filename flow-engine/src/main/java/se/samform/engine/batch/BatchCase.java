package se.samform.engine.batch;

import java.util.Optional;
import se.samform.core.id.CaseId;
import se.samform.core.id.OfficerId;

/** One case of a batch. @param reference to name it by once it is out of the officer's sight; empty if it was already then */
public record BatchCase(CaseId id, String reference, Outcome outcome) {

  /** What became of it. */
  public sealed interface Outcome {

    /** Being done; or the house fell while it was. */
    record Waiting() implements Outcome {}

    /**
     * @param seq of the case's newest event then
     * @param before who had it before
     */
    record Done(int seq, Optional<OfficerId> before) implements Outcome {}

    /** @param reason a word that the desk has a sentence for */
    record Refused(String reason) implements Outcome {}

    record Undone() implements Outcome {}

    /** Done, and stays so. @param reason a word that the desk has a sentence for */
    record NotUndone(String reason) implements Outcome {}
  }
}
