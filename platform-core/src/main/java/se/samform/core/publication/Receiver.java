package se.samform.core.publication;

import java.net.URI;

/**
 * An internal system that cases are handed to. Its token is the operator's, found by its name: no secret stands here.
 *
 * @param name as officers know it, and as the order of deliveries goes by; at most 80 characters
 * @param address the base of its addresses, without {@code /deliveries}
 */
public record Receiver(String name, URI address) {

  public Receiver {
    if (name.isBlank() || name.length() > 80) {
      throw new IllegalArgumentException("Not the name of a receiver: " + name);
    }
  }
}
