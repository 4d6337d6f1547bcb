package se.samform.core.publication;

import java.util.Map;
import java.util.Optional;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.UnitId;

/** What a municipality ties to the roles of one e-service's definition, and the authority that owns its cases. */
public record Binding(AuthorityId authority, Map<String, UnitId> units, Map<String, Receiver> receivers) {

  public Binding {
    units = Map.copyOf(units);
    receivers = Map.copyOf(receivers);
  }

  public Optional<UnitId> unit(String role) {
    return Optional.ofNullable(units.get(role));
  }

  public Optional<Receiver> receiver(String role) {
    return Optional.ofNullable(receivers.get(role));
  }
}
