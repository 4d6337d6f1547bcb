/**
 * Places on the ground: positions, the shapes that are drawn of them, and the ways in which they are written.
 *
 * <p>Promises that what it accepts is a place on Earth with at most 7 decimals, and that writing what was read gives the
 * same again. Imports java.* only.
 */
package se.samform.core.place;
