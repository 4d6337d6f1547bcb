package se.samform.engine.statistics;

import java.time.Instant;
import se.samform.core.id.OfficerId;

/**
 * A list that an officer took out of the house.
 *
 * @param what {@code inbox} or {@code statistics}
 * @param format {@code csv} or {@code xlsx}
 * @param narrowedTo the address that says what was in it
 * @param lines without headings
 */
public record Exported(OfficerId officer, Instant at, String what, String format, String narrowedTo, int lines) {}
