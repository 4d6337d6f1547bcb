package se.samform.designer.exchange;

import java.util.List;
import java.util.Optional;
import se.samform.core.flow.Role;
import se.samform.core.text.LocalText;

/**
 * A role that must be bound before an e-service that came can be used.
 *
 * @param bound who plays it by the binding that the municipality has for an e-service of this id; empty for nobody
 * @param suggestions who plays such a role in the municipality's other e-services, the likeliest first
 */
public record Need(Role role, Optional<Player> bound, List<Suggestion> suggestions) {

  /** @param of the e-services in which they play it, by title */
  public record Suggestion(Player player, List<LocalText> of) {
    public Suggestion {
      of = List.copyOf(of);
    }
  }

  public Need {
    suggestions = List.copyOf(suggestions);
  }

  public boolean isBound() {
    return bound.isPresent();
  }
}
