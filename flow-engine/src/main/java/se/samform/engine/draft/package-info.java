/**
 * Answers not yet handed in: sealed, found by whoever began them and by nobody else, kept until they expire. A step is
 * saved over the revision that the page showed; the same page posted twice saves once.
 *
 * <p>May import {@code core.*}, {@code engine.content} and {@code engine.file}.
 */
package se.samform.engine.draft;
