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
  Actor playing(MunicipalityId municipality, FamilyId family, Actor actor) {
    if (actor instanceof Actor.InternalSystem system) {
      return system.playing(roles(municipality, family, binding -> binding.rolesOf(system.name())));
    }
    return actor instanceof Actor.Officer officer
        ? officer.playing(roles(municipality, family, binding -> binding.rolesOf(officer.id(), officer.units())))
        : actor;
  }

  private Set<String> roles(MunicipalityId municipality, FamilyId family, Function<Binding, Set<String>> theirs) {
    return bindings.current(municipality, family).map(theirs).orElse(Set.of());
  }

  /** Secrecy holds between authorities: a case never goes to another's unit. */
  Optional<Refusal> refusal(MunicipalityId municipality, CaseState state, CaseCommand command) {
    return command instanceof HandlingCommand.MoveTo move && !isOfAuthority(municipality, state, move.unit())
        ? Optional.of(Refusal.NOT_THIS_AUTHORITY)
        : Optional.empty();
  }

  private boolean isOfAuthority(MunicipalityId municipality, CaseState state, UnitId unit) {
    return municipalities.unit(municipality, unit).map(Unit::authority).filter(state.authority()::equals).isPresent();
  }
}
