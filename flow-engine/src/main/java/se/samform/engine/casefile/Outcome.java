package se.samform.engine.casefile;

import java.util.Optional;
import se.samform.core.store.Counted;

/** What handing in comes to, before it is committed. @param number that the case will have, where one is opened */
record Outcome(Submitted submitted, Optional<Counted> number) {

  static Outcome of(Submitted submitted) {
    return new Outcome(submitted, Optional.empty());
  }

  /** Whether something has come of it that is to be kept. */
  boolean isDone() {
    return submitted instanceof Submitted.Opened || submitted instanceof Submitted.Supplemented;
  }

  /** With the number, which is known now. */
  Submitted committed() {
    return submitted instanceof Submitted.Opened(var head) && number.isPresent()
        ? new Submitted.Opened(head.numbered(number.get().value()))
        : submitted;
  }
}
