/**
 * Counts of cases and drafts by day, unit and e-service. Cases are counted from the headers of their events, each event
 * once whatever is killed when, and no content is opened; {@link se.samform.engine.statistics.StatisticsKeeping} makes
 * the counts again from the log alone.
 *
 * <p>What is read is read of units that the caller names: officers see their own. What anybody may see leaves out
 * numbers so small that they could point at somebody.
 *
 * <p>May import {@code core.*} and {@code engine.casefile}.
 */
package se.samform.engine.statistics;
