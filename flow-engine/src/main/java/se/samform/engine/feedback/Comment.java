package se.samform.engine.feedback;

import java.time.Instant;
import se.samform.core.id.FamilyId;
import se.samform.core.id.UnitId;

/** What somebody wrote, without who and about which case. @param unit that had the case when it was written */
public record Comment(FamilyId service, UnitId unit, Grade grade, String text, Instant at) {}
