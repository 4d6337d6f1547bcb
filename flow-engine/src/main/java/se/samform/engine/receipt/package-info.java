/**
 * The papers that a citizen gets: the receipt for what they handed in, composed of the sealed submission and the definition
 * it was made under, and what was promised when it came in; and the letter that tells of a decision, composed of its event
 * and the ruling of that definition. Each says the same whenever it is rendered.
 *
 * <p>May import {@code core.*}, {@code engine.casefile} and {@code engine.document}.
 */
package se.samform.engine.receipt;
