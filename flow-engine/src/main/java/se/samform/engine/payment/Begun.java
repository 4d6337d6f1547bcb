package se.samform.engine.payment;

import java.net.URI;

/** What became of beginning to pay. */
public sealed interface Begun {

  /** It is paid there. */
  record At(URI page) implements Begun {}

  /** Nothing is left to pay: what was to be done for it can be done. */
  record NothingDue() implements Begun {}

  /** Whoever takes the money does not answer; nothing has changed. */
  record ProviderDown() implements Begun {}

  /** The municipality has not said who takes the money. */
  record NotBound() implements Begun {}

  /** No such draft or case of this person's, or no such fee. */
  record NothingThere() implements Begun {}
}
