package se.samform.engine.casefile;

import java.time.LocalDate;
import se.samform.core.id.CaseId;

/** A timer of a case that is due on this day. */
public record DueTimer(CaseId caseId, String timer, LocalDate dueOn) {}
