package se.samform.engine.signing;

import java.util.Optional;
import se.samform.core.answer.Acting;
import se.samform.core.party.Applicant;

/** Who sends a draft for signing. @param acting for whom, if not for themselves @param mail may be empty: they look for themselves */
public record Starter(Applicant.Person person, Optional<Acting> acting, String name, String mail) {

  /** For themselves. */
  public Starter(Applicant.Person person, String name, String mail) {
    this(person, Optional.empty(), name, mail);
  }

  /** Whose the draft is. */
  public Applicant owner() {
    return acting.<Applicant>map(Applicant.Representative::new).orElse(person);
  }

  @Override
  public String toString() {
    return "starter";
  }
}
