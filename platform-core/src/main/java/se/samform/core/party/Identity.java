package se.samform.core.party;

import java.util.Set;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.InternalSystem;
import se.samform.core.municipality.Right;

/** Who asks, as decided at log-in; the same whether a demo page or OpenID Connect said so. */
public sealed interface Identity {

    /** The name to show, empty for a visitor. */
    String name();

    /** Somebody who has not logged in. */
    record Visitor() implements Identity {
        @Override
        public String name() {
            return "";
        }
    }

    /**
     * A person with an electronic identity.
     *
     * @param login by what they logged in, and at which level, as whoever let them in says it; empty where they say nothing
     */
    record Citizen(PersonalNumber personalNumber, String firstName, String lastName, String email, String phone, String login) implements Identity {
        /** The log-in page for trying things out, which asks for no electronic identity. */
        public static final String DEMO = "demo";

        /** Of whose log-in nothing is known. */
        public Citizen(PersonalNumber personalNumber, String firstName, String lastName, String email, String phone) {
            this(personalNumber, firstName, lastName, email, phone, "");
        }

        @Override
        public String name() {
            return firstName + " " + lastName;
        }
    }

    /**
     * An employee, with the units whose cases they may see.
     *
     * @param contactCentre whether they may ask about cases of all units
     * @param rights what they may do besides
     */
    record Officer(OfficerId id, String name, Set<UnitId> units, boolean administrator, boolean contactCentre, Set<Right> rights) implements Identity {
        /** Who may do nothing besides. */
        public Officer(OfficerId id, String name, Set<UnitId> units, boolean administrator) {
            this(id, name, units, administrator, false, Set.of());
        }

        public Officer {
            units = Set.copyOf(units);
            rights = Set.copyOf(rights);
        }
    }

    /** A system of the municipality's own, which nobody logs in to. */
    record Program(InternalSystem system) implements Identity {
        @Override
        public String name() {
            return system.title();
        }
    }

    default boolean isVisitor() {
        return this instanceof Visitor;
    }

    default boolean isCitizen() {
        return this instanceof Citizen;
    }

    default boolean isOfficer() {
        return this instanceof Officer;
    }

    default String getName() {
        return name();
    }
}
