package se.samform.engine.notify;

import se.samform.core.outbox.Outcome;

/** What comes of a message that is to be mailed. */
public sealed interface Mail {

  /** @param address as people write it */
  record To(String address, Letter letter) implements Mail {}

  /** Nobody is written to. */
  record Nobody(Outcome outcome) implements Mail {}

  /** There is nobody to tell any more, or nothing: that is as good as sent. @param why without personal data */
  static Mail nobody(String why) {
    return new Nobody(new Outcome.Sent(why));
  }
}
