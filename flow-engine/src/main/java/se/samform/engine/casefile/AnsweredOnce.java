package se.samform.engine.casefile;

/**
 * What a command that is done once was answered.
 *
 * @param seq the number of the case's newest event by then
 * @param text how the case stood then
 */
public record AnsweredOnce(int seq, String text) {}
