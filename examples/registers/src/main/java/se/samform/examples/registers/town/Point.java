package se.samform.examples.registers.town;

/** Metres east and north of the middle of a town. */
public record Point(double east, double north) {
}
