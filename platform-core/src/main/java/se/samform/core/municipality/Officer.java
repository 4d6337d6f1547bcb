package se.samform.core.municipality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;

/**
 * An employee who handles cases in some units.
 *
 * @param contactCentre whether they answer people who phone, about cases of any unit
 * @param email empty for who gets no mail
 * @param rights what they may do besides
 * @param limits what narrows their right in a unit
 */
public record Officer(
    OfficerId id, String slug, String name, Set<UnitId> units, boolean administrator, boolean contactCentre, Optional<String> email,
    Set<Right> rights, List<Term> terms, List<Limit> limits) {

    public Officer {
        units = Set.copyOf(units);
        rights = Set.copyOf(rights);
        terms = List.copyOf(terms);
        limits = List.copyOf(limits);
    }

    /** Who handles all cases of their units. */
    public Officer(
        OfficerId id, String slug, String name, Set<UnitId> units, boolean administrator, boolean contactCentre, Optional<String> email,
        Set<Right> rights, List<Term> terms) {
        this(id, slug, name, units, administrator, contactCentre, email, rights, terms, List.of());
    }

    /** With these limits, whatever they had. */
    public Officer within(List<Limit> others) {
        return new Officer(id, slug, name, units, administrator, contactCentre, email, rights, terms, others);
    }

    /** Whether cases of the unit and of this e-service may be given to them. */
    public boolean mayHave(UnitId unit, String service) {
        var named = limits.stream().filter(limit -> limit.unit().equals(unit) && limit.to() instanceof Limit.To.Service).map(Limit::to).toList();
        return units.contains(unit) && (named.isEmpty() || named.contains(new Limit.To.Service(service)));
    }

    /** Whether they see such a case. @param given whether they have it, or a task on it names them */
    public boolean sees(UnitId unit, String service, boolean given) {
        return mayHave(unit, service) && (given || !limits.contains(new Limit(unit, new Limit.To.Given())));
    }

    /** Those of the units of which they see all cases of this e-service: whose roles they play in it. @param given whether it is of a case that they have */
    public Set<UnitId> unitsFor(String service, boolean given) {
        return limits.isEmpty() ? units : left(units, unit -> sees(unit, service, given));
    }

    /** Who is and may what they are and may for good. */
    public Officer(
        OfficerId id, String slug, String name, Set<UnitId> units, boolean administrator, boolean contactCentre, Optional<String> email,
        Set<Right> rights) {
        this(id, slug, name, units, administrator, contactCentre, email, rights, List.of());
    }

    /** What they are and may on a day: without what has ended by then. */
    public Officer on(LocalDate day) {
        var over = terms.stream().filter(term -> term.isOver(day)).map(Term::of).collect(Collectors.toSet());
        if (over.isEmpty()) return this;
        return new Officer(
            id, slug, name, left(units, unit -> !over.contains(new Term.Of.InUnit(unit))), administrator && !over.contains(new Term.Of.Administering()),
            contactCentre && !over.contains(new Term.Of.AtContactCentre()), email, left(rights, right -> !over.contains(new Term.Of.Having(right))), terms, limits);
    }

    private static <T> Set<T> left(Set<T> all, Predicate<T> still) {
        return all.stream().filter(still).collect(Collectors.toUnmodifiableSet());
    }

    /** Who may do nothing besides. */
    public Officer(
        OfficerId id, String slug, String name, Set<UnitId> units, boolean administrator, boolean contactCentre, Optional<String> email) {
        this(id, slug, name, units, administrator, contactCentre, email, Set.of());
    }

    /** Who gets no mail. */
    public Officer(OfficerId id, String slug, String name, Set<UnitId> units, boolean administrator, boolean contactCentre) {
        this(id, slug, name, units, administrator, contactCentre, Optional.empty());
    }

    /** Who isn't of the contact centre either. */
    public Officer(OfficerId id, String slug, String name, Set<UnitId> units, boolean administrator) {
        this(id, slug, name, units, administrator, false);
    }
}
