package se.samform.engine.signing;

import java.util.Optional;
import se.samform.core.answer.Acting;
import se.samform.core.party.Applicant;

/** Who sends a draft for signing. @param acting for whom, if not for themselves @param mail may be empty @param phone how they are told whose mail address nobody knows; without one they look for themselves */
public record Starter(Applicant.Person person, Optional<Acting> acting, String name, String mail, String phone) {

  /** Of whom no phone number is known. */
  public Starter(Applicant.Person person, Optional<Acting> acting, String name, String mail) {
    this(person, acting, name, mail, "");
  }

  /** For themselves. */
  public Starter(Applicant.Person person, String name, String mail) {
    this(person, Optional.empty(), name, mail);
  }

  /** Whether they are told by text message: who has a mail address is told there. */
  boolean isTexted() {
    return mail.isEmpty() && !phone.isEmpty();
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
