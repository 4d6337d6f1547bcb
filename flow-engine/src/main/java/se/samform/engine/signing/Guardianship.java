package se.samform.engine.signing;

import se.samform.core.answer.SignedAs;

/** What a register says of somebody who is to sign as a guardian. */
sealed interface Guardianship {

  /** The e-service lets anybody sign whom the form names. */
  record NotAsked() implements Guardianship {}

  record May(SignedAs as) implements Guardianship {}

  /** They are no guardian of the child. */
  record MayNot() implements Guardianship {}
}
