/**
 * Handing cases to internal systems, as docs/delivery.md says: one POST with everything in it, the same id and content
 * on every attempt. Files are opened chunk by chunk while they are sent.
 *
 * <p>May import {@code core.*}, {@code engine.casefile} and {@code engine.document}.
 */
package se.samform.engine.delivery;
