package se.samform.core.publication;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import se.samform.core.id.FamilyId;
import se.samform.core.id.OperatingMessageId;
import se.samform.core.text.LocalText;

/**
 * What is told to all who come meanwhile: that log-in is down on Saturday, that the system behind an e-service is.
 *
 * @param text in the municipality's languages
 * @param until empty for until it is taken back
 * @param services those that it is about; none for all of them
 * @param closing whether they are closed meanwhile, and not only told of
 */
public record OperatingMessage(
    OperatingMessageId id, LocalText text, Instant from, Optional<Instant> until, Set<FamilyId> services, boolean closing) {

  public OperatingMessage {
    services = Set.copyOf(services);
  }

  public boolean isOn(Instant now) {
    return !now.isBefore(from) && !isOver(now);
  }

  public boolean isOver(Instant now) {
    return until.filter(end -> !now.isBefore(end)).isPresent();
  }

  public boolean isAbout(FamilyId service) {
    return services.isEmpty() || services.contains(service);
  }
}
