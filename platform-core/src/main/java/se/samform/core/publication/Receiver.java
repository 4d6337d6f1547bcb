package se.samform.core.publication;

import java.net.URI;
import java.util.Optional;

/**
 * An internal system that cases are handed to.
 *
 * @param name as officers know it, and as the order of deliveries goes by; at most 80 characters
 * @param address the base of its addresses, without {@code /deliveries}
 * @param tokenName under which the installation's configuration knows the token: no secret stands here
 */
public record Receiver(String name, URI address, Optional<String> tokenName) {

  public Receiver {
    if (name.isBlank() || name.length() > 80) {
      throw new IllegalArgumentException("Not the name of a receiver: " + name);
    }
  }

  public Receiver(String name, URI address) {
    this(name, address, Optional.empty());
  }
}
