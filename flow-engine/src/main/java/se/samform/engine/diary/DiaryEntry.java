package se.samform.engine.diary;

import java.time.LocalDate;
import se.samform.core.id.AuthorityId;

/**
 * A line of a diary as the public reads it; of one that may be secret neither title nor whether it is open.
 *
 * @param title empty where it may be secret
 */
public record DiaryEntry(String number, AuthorityId authority, LocalDate on, String title, boolean secret, boolean open) {}
