/**
 * What is closed is not handed in. Whether it is, {@code core.publication} says.
 *
 * <p>May import {@code core.*}, {@code engine.casefile} and {@code engine.payment}.
 */
package se.samform.engine.offer;
