package se.samform.engine.draft;

import java.time.LocalDate;
import se.samform.core.id.CaseId;

/**
 * Of a draft that was begun with the answers of an earlier case: which.
 *
 * @param reference of that case
 * @param on the day on which those answers were handed in
 */
public record Renewed(CaseId caseId, String reference, LocalDate on) {}
