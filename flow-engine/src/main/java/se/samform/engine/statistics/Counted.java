package se.samform.engine.statistics;

import java.time.LocalDate;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.FamilyId;
import se.samform.core.id.UnitId;

/** What one number is of. */
record Counted(UnitId unit, AuthorityId authority, FamilyId service, Measure measure, LocalDate day, int bucket) {}
