/**
 * Search at the desk: which words and which people's numbers stand in which case, written in the transaction of the event
 * that they come from, and found again by unit. Knows cases by number and nothing of what else is in them.
 *
 * <p>Whoever asks says for which units, and nothing of another unit's is found, counted or timed. What is sensitive or
 * hidden from officers never becomes a word, and a personal number never does.
 *
 * <p>May import {@code core.*} and {@code barred}.
 */
package se.samform.engine.search;
