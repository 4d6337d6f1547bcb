/**
 * What people filled in, as a draft keeps it and a submission repeats it: the texts as typed, and the files received.
 *
 * <p>May import the heart and {@code core.json}.
 */
package se.samform.engine.content;
