package se.samform.portal.acting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samform.core.answer.Acting;
import se.samform.core.answer.ChildAges;
import se.samform.core.answer.Represented;
import se.samform.core.municipality.Municipality;
import se.samform.core.party.Identity;
import se.samform.core.register.Child;
import se.samform.core.register.Custody;
import se.samform.core.register.Engagement;
import se.samform.core.register.Lookup;
import se.samform.core.register.MandateRegisters;
import se.samform.core.register.Mandates.Age;
import se.samform.core.register.Mandates;

/**
 * Asks registers for whom somebody may act: for organisations that they may sign for alone, and for children under 18 of
 * whom they have custody. A child whose identity is protected is told of to nobody, and so is nobody's to act for here.
 */
@ApplicationScoped
public class CheckMandate {
    /** From that birthday on, nobody else decides (föräldrabalken 9:1). */
    private static final int OF_AGE = 18;

    @Inject MandateRegisters registers;
    @Inject Clock clock;

    /** Whom somebody may choose. @param down whether a register did not answer, so that there may be more */
    public record Offer(List<Represented> organisations, List<Represented> children, boolean down) {}

    /** Whether the municipality has bound any register that could tell. Asks none. */
    public boolean isPossible(Municipality municipality) {
        return registers.of(municipality.id(), municipality.slug()).isBound();
    }

    Offer offered(Municipality municipality, Identity.Citizen citizen) {
        var organisations = organisations(mandates(municipality), citizen, Age.LATELY);
        var children = children(municipality, citizen, Age.LATELY);
        return new Offer(organisations.found().orElse(List.of()), children.found().orElse(List.of()), organisations.isDown() || children.isDown());
    }

    /** As registers say now, or said a moment ago; the name is theirs and not what the log-in remembers. */
    public Standing standing(Municipality municipality, Identity.Citizen citizen, Represented whom, Age age) {
        var told = switch (whom) {
            case Represented.Organisation organisation -> organisations(mandates(municipality), citizen, age);
            case Represented.Child child -> children(municipality, citizen, age);
        };
        if (told.isDown()) return new Standing.Lost(whom, Standing.Why.DOWN);
        return same(told.found().orElse(List.of()), whom).<Standing>map(found -> new Standing.For(acting(citizen, found)))
            .orElseGet(() -> new Standing.Lost(whom, Standing.Why.ENDED));
    }

    static Optional<Represented> same(List<Represented> told, Represented whom) {
        return told.stream().filter(each -> each.as().equals(whom.as()) && each.number().equals(whom.number())).findFirst();
    }

    private static Acting acting(Identity.Citizen citizen, Represented whom) {
        return new Acting(citizen.personalNumber().digits(), citizen.name(), whom);
    }

    private static Lookup<List<Represented>> organisations(Mandates mandates, Identity.Citizen citizen, Age age) {
        return mandates.engagements(citizen.personalNumber(), age).orElseGet(Lookup.NotFound::new)
            .map(all -> all.stream().<Represented>map(CheckMandate::organisation).toList());
    }

    private Lookup<List<Represented>> children(Municipality municipality, Identity.Citizen citizen, Age age) {
        var today = LocalDate.now(clock.withZone(municipality.zone()));
        return mandates(municipality).children(citizen.personalNumber(), age).orElseGet(Lookup.NotFound::new)
            .map(all -> all.stream().filter(child -> ChildAges.age(child.number().digits(), today) < OF_AGE).<Represented>map(CheckMandate::child).toList());
    }

    private Mandates mandates(Municipality municipality) {
        return registers.of(municipality.id(), municipality.slug());
    }

    private static Represented organisation(Engagement engagement) {
        return new Represented.Organisation(engagement.number(), engagement.name());
    }

    private static Represented child(Child child) {
        return new Represented.Child(child.number().digits(), child.firstName() + " " + child.lastName(), child.custody() == Custody.JOINT);
    }
}
