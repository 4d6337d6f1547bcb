/**
 * The receipt that a citizen gets for what they handed in: composed of the sealed submission and the definition it was
 * made under, and what was promised when it came in, so that it says the same whenever it is rendered.
 *
 * <p>May import {@code core.*}, {@code engine.casefile} and {@code engine.document}.
 */
package se.samform.engine.receipt;
