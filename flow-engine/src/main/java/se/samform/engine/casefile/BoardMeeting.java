package se.samform.engine.casefile;

import java.time.LocalDate;

/**
 * A meeting of the board that was told of decisions at one go.
 *
 * @param report which go it was
 * @param name of the meeting, as the board calls it
 */
public record BoardMeeting(long report, LocalDate on, String name) {}
