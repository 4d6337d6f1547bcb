package se.samform.core.answer;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses of pages: http or https, with a host. */
final class WebAddresses {

  private WebAddresses() {}

  static Optional<Malformation> flaw(String typed) {
    return isAddress(Characters.trimmed(typed)) ? Optional.empty() : Optional.of(Malformation.NOT_A_WEB_ADDRESS);
  }

  private static boolean isAddress(String text) {
    try {
      var address = new URI(text);
      boolean isWeb = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
      return isWeb && address.getHost() != null && address.getHost().contains(".") && address.getUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
