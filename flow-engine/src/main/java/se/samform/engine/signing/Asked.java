package se.samform.engine.signing;

import java.util.Optional;
import se.samform.core.signing.RoundDecision.Why;
import se.samform.engine.casefile.Submitted;

/** What became of something that was asked for in a round. */
public sealed interface Asked {

  /** @param handedIn what came of handing in, if that was the last signature */
  record Done(Optional<Submitted> handedIn) implements Asked {

    static final Done PLAIN = new Done(Optional.empty());
  }

  record Refused(Why why) implements Asked {}

  /** No such round of theirs. */
  record NothingThere() implements Asked {}

  /** Nothing is to be signed: the answers are not complete, or nobody signs. */
  record NotReady() implements Asked {}

  /** The draft has changed since the page was shown. */
  record Stale() implements Asked {}
}
