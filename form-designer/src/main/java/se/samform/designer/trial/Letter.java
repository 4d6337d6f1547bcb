package se.samform.designer.trial;

import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.notice.Cell;
import se.samform.core.notice.OwnWords;
import se.samform.core.text.LocalText;

/**
 * Something that somebody would be told.
 *
 * @param to whom, in words
 * @param address where it would go, as it was answered; empty where no answer says
 * @param status the case's, after what it tells of
 * @param own what it says in the words of the e-service or the municipality; empty where the platform's hold
 */
public record Letter(LocalDate on, Cell cell, LocalText to, Optional<String> address, LocalText status, Optional<OwnWords> own) {}
