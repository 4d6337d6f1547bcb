package se.samform.engine.casefile;

import java.util.Optional;
import se.samform.core.flow.CaseState;

/**
 * A case's head beside what its events come to.
 *
 * @param filing what the head says of the register
 * @param refiled what the events say of it
 * @param brokenAt the first event that was changed, left out or added; empty if the chain holds
 */
public record Comparison(CaseState stored, Optional<CaseState> rebuilt, Filing filing, Filing refiled, Optional<Integer> brokenAt) {

  public boolean holds() {
    return rebuilt.map(state -> state.asKeptIn(stored)).equals(Optional.of(stored)) && filing.equals(refiled) && brokenAt.isEmpty();
  }
}
