package se.samform.core.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.answer.Facts;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.UnitId;

/**
 * What a municipality ties to the roles of one e-service's definition, the authority that owns its cases, and which parts
 * of the form it does not ask for the time being.
 */
public record Binding(
    AuthorityId authority, Map<String, UnitId> units, Map<String, Receiver> receivers, List<Parking> parked) {

  public Binding {
    units = Map.copyOf(units);
    receivers = Map.copyOf(receivers);
    parked = List.copyOf(parked);
  }

  /** With the whole form asked. */
  public Binding(AuthorityId authority, Map<String, UnitId> units, Map<String, Receiver> receivers) {
    this(authority, units, receivers, List.of());
  }

  /** What an evaluation may know on this day. */
  public Facts facts(LocalDate today) {
    return new Facts(today, parkedOn(today).stream().map(Parking::part).collect(Collectors.toUnmodifiableSet()));
  }

  public List<Parking> parkedOn(LocalDate day) {
    return parked.stream().filter(each -> each.isOn(day)).toList();
  }

  public Optional<UnitId> unit(String role) {
    return Optional.ofNullable(units.get(role));
  }

  public Optional<Receiver> receiver(String role) {
    return Optional.ofNullable(receivers.get(role));
  }
}
