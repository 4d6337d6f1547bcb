package se.samform.core.area;

/** What may well be meant, and may well not: told to whoever imports areas or publishes what asks for them. */
public sealed interface AreaWarning {

  /** A place may lie in both; the first route or rule that asks for one of them gets it. @param squareMetres how much they share */
  record Overlap(String one, String other, long squareMetres) implements AreaWarning {}

  /** Areas lie all around it, and none has it. @param latitude in degrees, of a place in it */
  record Gap(double latitude, double longitude, long squareMetres) implements AreaWarning {}

  /** An e-service asks for an area that the municipality hasn't got: no place lies in it. @param role that is played by nothing */
  record Unknown(String role) implements AreaWarning {}
}
