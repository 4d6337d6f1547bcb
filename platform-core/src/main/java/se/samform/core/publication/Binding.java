package se.samform.core.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.answer.Facts;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;

/**
 * What a municipality ties to the roles of one e-service's definition, the authority that owns its cases, and which parts
 * of the form it does not ask for the time being.
 *
 * @param registers what its answers may be looked up in, by the role that each has
 * @param officers who plays a role that is given to people and not to a unit
 * @param payments whom it is paid through and what its fees are
 */
public record Binding(
    AuthorityId authority, Map<String, UnitId> units, Map<String, Receiver> receivers, List<Parking> parked,
    Map<String, Register> registers, Map<String, Set<OfficerId>> officers, PaymentBinding payments) {

  public Binding {
    units = Map.copyOf(units);
    receivers = Map.copyOf(receivers);
    parked = List.copyOf(parked);
    registers = Map.copyOf(registers);
    officers = officers.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> Set.copyOf(each.getValue())));
  }

  /** With nobody that takes money. */
  public Binding(
      AuthorityId authority, Map<String, UnitId> units, Map<String, Receiver> receivers, List<Parking> parked,
      Map<String, Register> registers, Map<String, Set<OfficerId>> officers) {
    this(authority, units, receivers, parked, registers, officers, PaymentBinding.NONE);
  }

  /** With nobody named. */
  public Binding(
      AuthorityId authority, Map<String, UnitId> units, Map<String, Receiver> receivers, List<Parking> parked,
      Map<String, Register> registers) {
    this(authority, units, receivers, parked, registers, Map.of());
  }

  /** With no register: everything is typed in. */
  public Binding(AuthorityId authority, Map<String, UnitId> units, Map<String, Receiver> receivers, List<Parking> parked) {
    this(authority, units, receivers, parked, Map.of(), Map.of());
  }

  /** With the whole form asked. */
  public Binding(AuthorityId authority, Map<String, UnitId> units, Map<String, Receiver> receivers) {
    this(authority, units, receivers, List.of(), Map.of(), Map.of());
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

  /** The roles that an officer of these units plays. */
  public Set<String> rolesOf(OfficerId officer, Set<UnitId> theirs) {
    var byUnit = units.entrySet().stream().filter(each -> theirs.contains(each.getValue())).map(Map.Entry::getKey);
    var byName = officers.entrySet().stream().filter(each -> each.getValue().contains(officer)).map(Map.Entry::getKey);
    return Stream.concat(byUnit, byName).collect(Collectors.toUnmodifiableSet());
  }

  public Optional<Receiver> receiver(String role) {
    return Optional.ofNullable(receivers.get(role));
  }

  /** @param role {@code population}, {@code companies}, {@code addresses}, {@code employees}, or {@code lists/…} and {@code calendars/…} */
  public Optional<Register> register(String role) {
    return Optional.ofNullable(registers.get(role));
  }
}
