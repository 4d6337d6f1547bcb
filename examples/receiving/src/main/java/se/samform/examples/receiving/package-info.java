/**
 * The receiving end of a delivery, as {@code docs/delivery.md} describes it, for the small programs that stand in for a
 * municipality's internal systems.
 *
 * <p>Promises: what was answered with 201 is on the disk; the same delivery sent again is told to be a duplicate; a
 * killed program leaves nothing half received. Refuses: anything that the document does not allow. It imports nothing of
 * Samform: sender and receiver share a document, no code.
 *
 * <p>{@link se.samform.examples.receiving.InternalSystem} is what a program gives; {@link
 * se.samform.examples.receiving.Receiving} runs it.
 */
package se.samform.examples.receiving;
