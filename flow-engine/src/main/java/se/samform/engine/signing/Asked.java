package se.samform.engine.signing;

import java.util.Optional;
import se.samform.core.answer.SignedAs;
import se.samform.core.signing.RoundDecision.Why;
import se.samform.engine.casefile.Submitted;

/** What became of something that was asked for in a round. */
public sealed interface Asked {

  /** @param handedIn what came of handing in, if that was the last signature @param as what a register said that who signed is */
  record Done(Optional<Submitted> handedIn, Optional<SignedAs> as) implements Asked {

    static final Done PLAIN = new Done(Optional.empty(), Optional.empty());

    public boolean isUnchecked() {
      return as.filter(SignedAs.UNCHECKED::equals).isPresent();
    }
  }

  record Refused(Why why) implements Asked {}

  /** No such round of theirs. */
  record NothingThere() implements Asked {}

  /** Nothing is to be signed: the answers are not complete, or nobody signs. */
  record NotReady() implements Asked {}

  /** The draft has changed since the page was shown. */
  record Stale() implements Asked {}
}
