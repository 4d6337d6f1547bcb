package se.samform.engine.changeover;

import se.samform.core.id.CaseId;

/** A case that did not go over. @param status that it was in @param reason a {@link se.samform.core.flow.Refusal}'s name, or {@link #FAILED} */
public record Stays(CaseId id, String reference, String status, String reason) {

  /** By a fault; it is tried again. */
  public static final String FAILED = "FAILED";
}
