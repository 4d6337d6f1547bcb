/**
 * What an officer orders for many cases at once: which cases, and what became of each. That it is done, and whether it may
 * be, is the cases' own to say; here it is written down, so that a form that is sent twice does nothing twice, the officer
 * reads what was refused, and what can be undone is.
 *
 * <p>May import {@code core.*}.
 */
package se.samform.engine.batch;
