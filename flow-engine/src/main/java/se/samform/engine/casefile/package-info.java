/**
 * Cases: from a draft that is handed in to one that is closed and purged. The rules are {@code core.flow}'s; here they
 * get storage, people and time. The event log is the truth, append-only and hash-chained; the head is its projection,
 * written by the same {@code apply} in the same transaction.
 *
 * <p>Every method takes the municipality first and finds nothing of another's.
 *
 * <p>May import {@code core.*}, {@code engine.absence}, {@code engine.barred}, {@code engine.content}, {@code engine.draft}, {@code engine.notice}, {@code engine.file} and {@code engine.search}.
 */
package se.samform.engine.casefile;
