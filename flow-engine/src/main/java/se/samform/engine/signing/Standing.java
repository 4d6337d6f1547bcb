package se.samform.engine.signing;

import se.samform.core.answer.SignedAs;
import se.samform.core.signing.RoundDecision.Why;

/** What a register says of somebody who is to sign as a guardian, or for an organisation. */
sealed interface Standing {

  /** The e-service lets anybody sign whom the form names. */
  record NotAsked() implements Standing {}

  record May(SignedAs as) implements Standing {}

  /** They are none of those who may. */
  record MayNot(Why why) implements Standing {}

  /** No register could tell. */
  static Standing unchecked() {
    return new May(SignedAs.UNCHECKED);
  }
}
