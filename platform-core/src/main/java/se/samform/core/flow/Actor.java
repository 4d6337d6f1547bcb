package se.samform.core.flow;

import java.util.Optional;
import java.util.Set;
import se.samform.core.answer.Acting;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;

/** Who does something to a case. What is recorded of it identifies no citizen. */
public sealed interface Actor {

  String CITIZEN = "citizen";
  String OFFICER = "officer:";
  String SYSTEM = "system:";

  /** The applicant, or whoever holds the case's follow key. */
  record Citizen(boolean byFollowKey) implements Actor {}

  /** Somebody who acts for the applicant. */
  record Representative(Acting acting) implements Actor {}

  /**
   * An officer and the units whose cases are theirs to handle.
   *
   * @param roles ids of the roles of the case's flow that are bound to them or to their units
   * @param standsFor who is away and has them as deputy
   */
  record Officer(OfficerId id, Set<UnitId> units, Set<String> roles, Set<OfficerId> standsFor) implements Actor {
    public Officer {
      units = Set.copyOf(units);
      roles = Set.copyOf(roles);
      standsFor = Set.copyOf(standsFor);
    }

    /** Who stands in for nobody. */
    public Officer(OfficerId id, Set<UnitId> units, Set<String> roles) {
      this(id, units, roles, Set.of());
    }

    /** Who has no role besides. */
    public Officer(OfficerId id, Set<UnitId> units) {
      this(id, units, Set.of());
    }

    public Officer playing(Set<String> others) {
      return new Officer(id, units, others, standsFor);
    }

    /** Their tasks and cases are theirs as well; their roles aren't. */
    public Officer standingFor(Set<OfficerId> absent) {
      return new Officer(id, units, roles, absent);
    }

    /** Whether it is given to them, or to somebody whom they stand in for. */
    boolean isOrStandsFor(OfficerId other) {
      return id.equals(other) || standsFor.contains(other);
    }
  }

  /** Somebody of the contact centre, for whom a case of any unit's may be asked about and written on; never handled. */
  record ContactCentre(OfficerId id) implements Actor {}

  /** Another party that was asked for an opinion, by the role that it was asked in; by the task where no flow foresaw it. */
  record Consultee(String role) implements Actor {}

  /**
   * A system of the municipality's own, as far as it serves the unit and the e-service that a case is of.
   *
   * @param services keys of e-services
   * @param roles ids of the roles of the case's flow that are bound to it as a receiver
   */
  record InternalSystem(String name, Set<UnitId> units, Set<String> services, Set<String> roles) implements Actor {
    public InternalSystem {
      units = Set.copyOf(units);
      services = Set.copyOf(services);
      roles = Set.copyOf(roles);
    }

    public InternalSystem playing(Set<String> others) {
      return new InternalSystem(name, units, services, others);
    }
  }

  /** Samform itself: a deadline, a delivery that came through. */
  record Machine() implements Actor {}

  /** As it stands in the event log: {@code citizen}, {@code officer:<id>}, {@code consultee:<role>}, {@code system:<name>}, {@code machine}. */
  default String recorded() {
    return switch (this) {
      case Citizen citizen -> CITIZEN;
      case Representative representative -> CITIZEN;
      case Officer officer -> OFFICER + officer.id().text();
      case ContactCentre(var id) -> OFFICER + id.text();
      case Consultee(var role) -> "consultee:" + role;
      case InternalSystem system -> SYSTEM + system.name();
      case Machine() -> "machine";
    };
  }

  /** The officer that an actor who is recorded so is, if it is one. */
  static Optional<OfficerId> officer(String recorded) {
    return recorded.startsWith(OFFICER) ? Optional.of(OfficerId.of(recorded.substring(OFFICER.length()))) : Optional.empty();
  }

  /** The name of the internal system that an actor who is recorded so is, if it is one. */
  static Optional<String> system(String recorded) {
    return recorded.startsWith(SYSTEM) ? Optional.of(recorded.substring(SYSTEM.length())) : Optional.empty();
  }

  static boolean isCitizen(String recorded) {
    return recorded.equals(CITIZEN);
  }

  /** As what they do it to a case of this unit, as it stands in the event log; empty for Samform itself. */
  default Optional<String> actingAs(UnitId unit) {
    return switch (this) {
      case Citizen(var byFollowKey) -> Optional.of(byFollowKey ? "follow-key" : "applicant");
      case Representative(var acting) -> Optional.of(acting.whom().as());
      case Officer officer -> Optional.of("unit:" + unit.text());
      case ContactCentre centre -> Optional.of("contact-centre");
      case Consultee(var role) -> Optional.of("consultee");
      case InternalSystem system -> Optional.of("system");
      case Machine() -> Optional.empty();
    };
  }
}
