package se.samform.engine.notify;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import se.samform.core.notice.Channel;

/**
 * Who sends a municipality's text messages, digital post and letters, over HTTP: docs/post.md.
 *
 * @param channels what it sends
 * @param region whose phone numbers are written without a country's: {@code SE}
 */
public record PostOffice(URI address, Optional<String> token, Set<Channel> channels, String region) {

  public PostOffice {
    channels = Set.copyOf(channels);
  }

  @Override
  public String toString() {
    return "PostOffice[" + address + ", " + channels + "]";
  }
}
