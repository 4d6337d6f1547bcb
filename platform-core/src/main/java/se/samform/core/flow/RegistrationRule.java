package se.samform.core.flow;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How an e-service's cases are registered: what its definition says, until a municipality says otherwise.
 *
 * @param series the authority's series that they are registered in; empty for the authority's only one
 * @param subject where the municipality classes by KLE: its number, as {@code 32.03.12}
 * @param facet the KLE action facet, as {@code G01}
 * @param secrecy what is marked as soon as a case is there
 */
public record RegistrationRule(
    RegistrationMode mode, Optional<String> series, Optional<String> subject, Optional<String> facet, List<SecrecyGround> secrecy) {

  /** Where nothing is said. */
  public static final RegistrationRule ORDERED =
      new RegistrationRule(RegistrationMode.ORDERED, Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  private static final Pattern SUBJECT = Pattern.compile("[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}");
  private static final Pattern FACET = Pattern.compile("[A-ZÅÆØ][0-9]{2}");

  public RegistrationRule {
    secrecy = List.copyOf(secrecy);
  }

  /** Whether all of a case may be secret. */
  public boolean isWholeSecret() {
    return secrecy.stream().anyMatch(ground -> ground.of().equals(SecrecyGround.WHOLE));
  }

  public static boolean isSubject(String text) {
    return SUBJECT.matcher(text).matches();
  }

  public static boolean isFacet(String text) {
    return FACET.matcher(text).matches();
  }
}
