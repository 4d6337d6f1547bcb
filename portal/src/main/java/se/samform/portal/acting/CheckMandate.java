package se.samform.portal.acting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samform.core.answer.Acting;
import se.samform.core.answer.Represented;
import se.samform.core.municipality.Municipality;
import se.samform.core.party.Identity;
import se.samform.core.register.Lookup;
import se.samform.core.register.MandateRegisters;
import se.samform.core.register.Mandates.Age;
import se.samform.engine.register.Representables;

/**
 * Asks registers for whom somebody may act: for organisations that they may sign for alone, and for children under 18 of
 * whom they have custody. A child whose identity is protected is told of to nobody, and so is nobody's to act for here.
 */
@ApplicationScoped
public class CheckMandate {
    @Inject MandateRegisters registers;
    @Inject Clock clock;

    /** Whom somebody may choose. @param down whether a register did not answer, so that there may be more */
    public record Offer(List<Represented> organisations, List<Represented> children, boolean down) {}

    /** Whether the municipality has bound any register that could tell. Asks none. */
    public boolean isPossible(Municipality municipality) {
        return registers.of(municipality.id(), municipality.slug()).isBound();
    }

    Offer offered(Municipality municipality, Identity.Citizen citizen) {
        var organisations = of(municipality).organisations(citizen.personalNumber(), Age.LATELY);
        var children = of(municipality).children(citizen.personalNumber(), Age.LATELY);
        return new Offer(organisations.found().orElse(List.of()), children.found().orElse(List.of()), organisations.isDown() || children.isDown());
    }

    /** As registers say now, or said a moment ago; the name is theirs and not what the log-in remembers. */
    public Standing standing(Municipality municipality, Identity.Citizen citizen, Represented whom, Age age) {
        return switch (of(municipality).ask(citizen.personalNumber(), whom, age)) {
            case Lookup.Found<Represented>(var found) -> new Standing.For(acting(citizen, found));
            case Lookup.NotFound<Represented> notFound -> new Standing.Lost(whom, Standing.Why.ENDED);
            case Lookup.Down<Represented> down -> new Standing.Lost(whom, Standing.Why.DOWN);
        };
    }

    static Optional<Represented> same(List<Represented> told, Represented whom) {
        return Representables.same(told, whom);
    }

    private static Acting acting(Identity.Citizen citizen, Represented whom) {
        return new Acting(citizen.personalNumber().digits(), citizen.name(), whom);
    }

    private Representables of(Municipality municipality) {
        return new Representables(registers.of(municipality.id(), municipality.slug()), LocalDate.now(clock.withZone(municipality.zone())));
    }
}
