package se.samform.core.publication;

import se.samform.core.id.UnitId;

/** Whoever is asked for an opinion on cases. */
public sealed interface Consultee {

  /** A unit of the municipality's own: its officers answer at the desk. */
  record Within(UnitId unit) implements Consultee {}

  /** Somebody else, as the police. @param email where they are asked */
  record Outside(String name, String email) implements Consultee {}
}
