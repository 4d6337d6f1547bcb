package se.samform.core.publication;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.answer.Facts;
import se.samform.core.flow.RegistrationRule;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.notice.NoticeSettings;

/**
 * What a municipality ties to the roles of one e-service's definition, the authority that owns its cases, and which parts
 * of the form it does not ask for the time being.
 *
 * @param registers what its answers may be looked up in, by the role that each has
 * @param officers who plays a role that is given to people and not to a unit
 * @param payments whom it is paid through and what its fees are
 * @param notices who is told what of its cases, where it is other than elsewhere
 * @param registration how its cases are registered, where the municipality has it otherwise than the definition
 * @param consultees who is asked for an opinion, by role
 */
public record Binding(
    AuthorityId authority, Map<String, UnitId> units, Map<String, Receiver> receivers, List<Parking> parked,
    Map<String, Register> registers, Map<String, Set<OfficerId>> officers, PaymentBinding payments, NoticeSettings notices,
    Optional<RegistrationRule> registration, Map<String, Consultee> consultees) {

  public Binding {
    units = Map.copyOf(units);
    receivers = Map.copyOf(receivers);
    parked = List.copyOf(parked);
    registers = Map.copyOf(registers);
    officers = officers.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> Set.copyOf(each.getValue())));
    consultees = Map.copyOf(consultees);
  }

  /** With nobody asked for an opinion. */
  public Binding(
      AuthorityId authority, Map<String, UnitId> units, Map<String, Receiver> receivers, List<Parking> parked,
      Map<String, Register> registers, Map<String, Set<OfficerId>> officers, PaymentBinding payments, NoticeSettings notices,
      Optional<RegistrationRule> registration) {
    this(authority, units, receivers, parked, registers, officers, payments, notices, registration, Map.of());
  }

  public Binding asking(Map<String, Consultee> others) {
    return new Binding(authority, units, receivers, parked, registers, officers, payments, notices, registration, others);
  }

  /** Where people are told as elsewhere, and cases registered as the definition says. */
  public Binding(
      AuthorityId authority, Map<String, UnitId> units, Map<String, Receiver> receivers, List<Parking> parked,
      Map<String, Register> registers, Map<String, Set<OfficerId>> officers, PaymentBinding payments) {
    this(authority, units, receivers, parked, registers, officers, payments, NoticeSettings.NONE, Optional.empty());
  }

  public Binding telling(NoticeSettings others) {
    return new Binding(authority, units, receivers, parked, registers, officers, payments, others, registration, consultees);
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

  /** The roles that an officer of these units plays. Who is of no unit any more plays none, also by name. */
  public Set<String> rolesOf(OfficerId officer, Set<UnitId> theirs) {
    return rolesOf(officer, theirs, theirs);
  }

  /** As above. @param whole those of the units of which they see all cases: of others they play no role but by name */
  public Set<String> rolesOf(OfficerId officer, Set<UnitId> theirs, Set<UnitId> whole) {
    var roles = new HashSet<String>();
    units.forEach((role, unit) -> addIf(whole.contains(unit), role, roles));
    officers.forEach((role, named) -> addIf(named.contains(officer) && !theirs.isEmpty(), role, roles));
    consultees.forEach((role, asked) -> addIf(asked instanceof Consultee.Within(var unit) && whole.contains(unit), role, roles));
    return Set.copyOf(roles);
  }

  private static void addIf(boolean isTheirs, String role, Set<String> roles) {
    if (isTheirs) {
      roles.add(role);
    }
  }

  /** The roles that a receiver of this name plays, in whatever case it is written. */
  public Set<String> rolesOf(String receiver) {
    return receivers.entrySet().stream().filter(each -> each.getValue().name().equalsIgnoreCase(receiver)).map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** @return empty for a role that nobody is bound to: the opinion is then asked for by hand */
  public Optional<Consultee> consultee(String role) {
    return Optional.ofNullable(consultees.get(role));
  }

  public Optional<Receiver> receiver(String role) {
    return Optional.ofNullable(receivers.get(role));
  }

  /** @param role {@code population}, {@code companies}, {@code addresses}, {@code employees}, or {@code lists/…} and {@code calendars/…} */
  public Optional<Register> register(String role) {
    return Optional.ofNullable(registers.get(role));
  }
}
