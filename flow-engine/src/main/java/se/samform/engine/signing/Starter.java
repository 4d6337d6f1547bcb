package se.samform.engine.signing;

import se.samform.core.party.Applicant;

/** Who sends a draft for signing. @param mail may be empty: they look for themselves */
public record Starter(Applicant.Person person, String name, String mail) {

  @Override
  public String toString() {
    return "starter";
  }
}
