package se.samform.portal.desk;

import se.samform.engine.batch.BatchCase.Outcome;

/**
 * A case of a report.
 *
 * @param path empty once the officer doesn't see it
 * @param title empty once the officer doesn't see it
 * @param reason why not, in a sentence; empty where it is done
 */
public record ManyLine(String path, String title, String reference, Outcome outcome, String reason) {}
