package se.samform.core.place;

/** A place in a plane, in metres. */
public record Grid(double north, double east) {}
