package se.samform.core.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.answer.Facts;
import se.samform.core.flow.RegistrationRule;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.UnitId;

/**
 * What a municipality ties to the roles of one e-service's definition, the authority that owns its cases, and which parts
 * of the form it does not ask for the time being.
 *
 * @param registers what its answers may be looked up in, by the role that each has
 * @param registration how its cases are registered, where the municipality has it otherwise than the definition
 */
public record Binding(
    AuthorityId authority, Map<String, UnitId> units, Map<String, Receiver> receivers, List<Parking> parked,
    Map<String, Register> registers, Optional<RegistrationRule> registration) {

  public Binding {
    units = Map.copyOf(units);
    receivers = Map.copyOf(receivers);
    parked = List.copyOf(parked);
    registers = Map.copyOf(registers);
  }

  /** Registered as the definition says. */
  public Binding(
      AuthorityId authority, Map<String, UnitId> units, Map<String, Receiver> receivers, List<Parking> parked, Map<String, Register> registers) {
    this(authority, units, receivers, parked, registers, Optional.empty());
  }

  /** With no register: everything is typed in. */
  public Binding(AuthorityId authority, Map<String, UnitId> units, Map<String, Receiver> receivers, List<Parking> parked) {
    this(authority, units, receivers, parked, Map.of());
  }

  /** With the whole form asked. */
  public Binding(AuthorityId authority, Map<String, UnitId> units, Map<String, Receiver> receivers) {
    this(authority, units, receivers, List.of(), Map.of());
  }

  public RegistrationRule registration(ServiceDefinition definition) {
    return registration.orElse(definition.terms().registration());
  }

  /** What an evaluation may know on this day. */
  public Facts facts(LocalDate today) {
    return Parking.facts(today, parkedOn(today));
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

  /** @param role {@code population}, {@code companies}, {@code addresses}, {@code employees}, or {@code lists/…} and {@code calendars/…} */
  public Optional<Register> register(String role) {
    return Optional.ofNullable(registers.get(role));
  }
}
