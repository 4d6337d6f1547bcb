/**
 * What was received, on the disk and in memory.
 *
 * <p>A delivery is written to {@code incoming/<random>}, forced to the disk, and renamed into {@code deliveries/<id>} in
 * one step; what a killed program left in {@code incoming} is thrown away at the next start. Files have names of ours:
 * a name that a sender gave is data and never part of a path.
 */
package se.samform.examples.receiving.store;
