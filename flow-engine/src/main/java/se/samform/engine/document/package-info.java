/**
 * Documents on cases: rendered once, after the commit that asked for them, by the worker or by the first who follows the
 * link. What is rendered is a sealed file like any other; what waits for it in the outbox leaves once the rendering is done.
 *
 * <p>How a document looks is not known here: see {@link se.samform.engine.document.DocumentRenderer}.
 *
 * <p>May import {@code core.*}, {@code engine.casefile} and {@code engine.file}.
 */
package se.samform.engine.document;
