package se.samform.core.publication;

import java.net.URI;

/**
 * A register that is asked. Its token is the operator's, found by its name: no secret stands here.
 *
 * @param name as officers know it and as a case tells where an answer comes from; at most 80 characters
 * @param address the base of its addresses, without {@code /people}
 */
public record Register(String name, URI address) {

  public Register {
    if (name.isBlank() || name.length() > 80) {
      throw new IllegalArgumentException("Not the name of a register: " + name);
    }
  }
}
