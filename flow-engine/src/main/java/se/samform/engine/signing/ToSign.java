package se.samform.engine.signing;

import java.util.Optional;
import se.samform.core.logic.Evaluation;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Published;
import se.samform.core.signing.RoundDecision.Why;
import se.samform.core.signing.RoundState;
import se.samform.core.signing.SignerState;
import se.samform.engine.draft.Draft;

/**
 * What somebody is asked to sign, for them to read.
 *
 * @param starter whose draft it is
 * @param number of the signer in the round
 * @param barred why a register says that it is nothing for them to sign: then it is nothing for them to read either
 */
public record ToSign(RoundView round, int number, Draft draft, Applicant starter, Published service, Evaluation evaluation, Optional<Why> barred) {

  ToSign barred(Optional<Why> why) {
    return new ToSign(round, number, draft, starter, service, evaluation, why);
  }

  /** Who sent it, as themselves. */
  Applicant.Person starting() {
    return starter.represents().map(acting -> new Applicant.Person(acting.person())).orElseGet(() -> (Applicant.Person) starter);
  }

  public SignerState mine() {
    return round.signers().get(number).state();
  }

  /** Whoever has signed may read on; what is void, withdrawn or over is not theirs to read any more. */
  public boolean isReadable() {
    return round.state().counts() && (isSignable() || mine() == SignerState.SIGNED);
  }

  public boolean isSignable() {
    return round.state() == RoundState.OPEN && mine() == SignerState.INVITED && barred.isEmpty();
  }
}
