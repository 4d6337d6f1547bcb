package se.samform.engine.casefile;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.samform.core.calendar.Holidays;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.flow.Moment;
import se.samform.core.flow.Refusal;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.municipality.Unit;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Published;

/** What a municipality adds to a command: its days, its units, who plays which role. */
final class Circumstances {

  private final MunicipalityLookup municipalities;
  private final Bindings bindings;

  Circumstances(MunicipalityLookup municipalities, Bindings bindings) {
    this.municipalities = municipalities;
    this.bindings = bindings;
  }

  Moment moment(MunicipalityId municipality, FamilyId family, Instant at) {
    var units = bindings.current(municipality, family).map(Binding::units).orElse(Map.of());
    return moment(municipality, units, at);
  }

  Moment moment(MunicipalityId municipality, Map<String, UnitId> units, Instant at) {
    var zone = municipalities.facts(municipality).zone();
    return new Moment(at, zone, Holidays.in(zone), units);
  }

  /** With the roles that an officer or a system plays in this e-service. */
  Actor playing(MunicipalityId municipality, Published service, Actor actor) {
    var family = service.family();
    if (actor instanceof Actor.InternalSystem system) {
      return system.playing(roles(municipality, family, binding -> binding.rolesOf(system.name())));
    }
    return actor instanceof Actor.Officer officer
        ? officer.playing(roles(municipality, family, binding -> binding.rolesOf(officer.id(), officer.units(),
            municipalities.unitsFor(municipality, officer.id(), officer.units(), service.key().value()))))
        : actor;
  }

  private Set<String> roles(MunicipalityId municipality, FamilyId family, Function<Binding, Set<String>> theirs) {
    return bindings.current(municipality, family).map(theirs).orElse(Set.of());
  }

  /** Secrecy holds between authorities: a case never goes to another's unit. */
  Optional<Refusal> refusal(MunicipalityId municipality, CaseState state, CaseCommand command) {
    return goesTo(command).filter(unit -> !isOfAuthority(municipality, state, unit)).map(unit -> Refusal.NOT_THIS_AUTHORITY);
  }

  private static Optional<UnitId> goesTo(CaseCommand command) {
    if (command instanceof HandlingCommand.MoveTo move) {
      return Optional.of(move.unit());
    }
    return command instanceof CaseCommand.ChangeStatus change
        ? change.then().flatMap(then -> then instanceof CaseCommand.HandOn.ToUnit(var unit, var why) ? Optional.of(unit) : Optional.empty())
        : Optional.empty();
  }

  private boolean isOfAuthority(MunicipalityId municipality, CaseState state, UnitId unit) {
    return municipalities.unit(municipality, unit).map(Unit::authority).filter(state.authority()::equals).isPresent();
  }
}
