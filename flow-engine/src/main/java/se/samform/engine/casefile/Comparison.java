package se.samform.engine.casefile;

import java.util.Optional;
import se.samform.core.flow.CaseState;

/**
 * A case's head beside what its events come to.
 *
 * @param brokenAt the first event that was changed, left out or added; empty if the chain holds
 */
public record Comparison(CaseState stored, Optional<CaseState> rebuilt, Optional<Integer> brokenAt) {

  public boolean holds() {
    return rebuilt.equals(Optional.of(stored)) && brokenAt.isEmpty();
  }
}
