package se.samform.portal.offer;

import java.time.LocalDate;
import se.samform.core.ui.Phrase;

/** An e-service that opens later. @param on its day, as people read it */
public record Later(String key, Phrase title, LocalDate day, String on) {}
