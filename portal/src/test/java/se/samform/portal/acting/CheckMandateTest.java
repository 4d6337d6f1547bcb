package se.samform.portal.acting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Acting;
import se.samform.core.answer.Represented;
import se.samform.core.id.MunicipalityId;
import se.samform.core.municipality.Contact;
import se.samform.core.municipality.Municipality;
import se.samform.core.party.Identity;
import se.samform.core.party.PersonalNumber;
import se.samform.core.register.Child;
import se.samform.core.register.DownReason;
import se.samform.core.register.Engagement;
import se.samform.core.register.Guardian;
import se.samform.core.register.Lookup;
import se.samform.core.register.Mandates;
import se.samform.core.register.Mandates.Age;

class CheckMandateTest {
    private static final Identity.Citizen VERA =
        new Identity.Citizen(new PersonalNumber("191212121212"), "Vera", "Exempel", "vera@exempel.invalid", "070-174 06 05");
    private static final Municipality GRANVIK = new Municipality(new MunicipalityId(new UUID(7, 1)), "granvik", "Granviks kommun", "Granvik",
        List.of("sv"), ZoneId.of("Europe/Stockholm"), "#0c5a68", new Contact("", "", ""));
    private static final Guardian OTHER = new Guardian.Protected();
    private static final Guardian SELF = new Guardian.Named(VERA.personalNumber(), "Vera", "Exempel");
    private static final Represented FIRM = new Represented.Organisation("5599900015", "Bygg AB");
    private static final Represented TYPED_ELLA = new Represented.Child("200811280009", "", false);
    private static final Acting FOR_FIRM = new Acting("191212121212", "Vera Exempel", FIRM);

    private final List<Age> asked = new ArrayList<>();
    private Optional<Lookup<List<Engagement>>> engagements = found(new Engagement("5599900015", "Bygg AB", Engagement.Role.SIGNATORY));
    private Optional<Lookup<List<Child>>> children = found(child("200811280009", "Ella", SELF, OTHER));

    @Test
    void who_stands_in_the_register_may_act_by_the_name_that_stands_there() {
        assertEquals(new Standing.For(FOR_FIRM), standing(new Represented.Organisation("5599900015", "As it was called before")));
    }

    @Test
    void whoever_has_been_removed_may_not() {
        engagements = found();
        assertEquals(new Standing.Lost(FIRM, Standing.Why.ENDED), standing(FIRM));
        engagements = Optional.of(new Lookup.NotFound<>());
        assertEquals(new Standing.Lost(FIRM, Standing.Why.ENDED), standing(FIRM));
        engagements = Optional.empty();
        assertEquals(new Standing.Lost(FIRM, Standing.Why.ENDED), standing(FIRM), "nothing is bound that could say so");
    }

    @Test
    void while_the_register_does_not_answer_nobody_may_and_is_told_so() {
        engagements = Optional.of(new Lookup.Down<>(DownReason.NO_ANSWER));
        assertEquals(new Standing.Lost(FIRM, Standing.Why.DOWN), standing(FIRM));
    }

    @Test
    void a_number_is_no_mandate() {
        assertEquals(Standing.Lost.class, standing(new Represented.Organisation("5599900023", "")).getClass());
        assertEquals(Standing.Lost.class, standing(new Represented.Child("201001012382", "", false)).getClass());
    }

    @Test
    void a_child_is_acted_for_until_the_day_it_turns_eighteen() {
        var acting = new Acting("191212121212", "Vera Exempel", new Represented.Child("200811280009", "Ella Exempel", true));
        assertEquals(new Standing.For(acting), at("2026-11-27T22:59:00Z").standing(GRANVIK, VERA, TYPED_ELLA, Age.LATELY));
        assertEquals(new Standing.Lost(TYPED_ELLA, Standing.Why.ENDED), at("2026-11-27T23:00:00Z").standing(GRANVIK, VERA, TYPED_ELLA, Age.LATELY),
            "by the municipality's clock");
    }

    @Test
    void all_are_offered_and_a_register_that_is_down_is_told_of() {
        var offer = at("2026-11-01T12:00:00Z").offered(GRANVIK, VERA);
        assertEquals(List.of(FIRM), offer.organisations());
        assertEquals(List.of(new Represented.Child("200811280009", "Ella Exempel", true)), offer.children());
        children = Optional.of(new Lookup.Down<>(DownReason.NO_ANSWER));
        offer = at("2026-11-01T12:00:00Z").offered(GRANVIK, VERA);
        assertEquals(List.of(FIRM), offer.organisations());
        assertTrue(offer.down());
    }

    @Test
    void the_register_is_asked_as_freshly_as_wanted() {
        standing(FIRM);
        at("2026-11-01T12:00:00Z").standing(GRANVIK, VERA, FIRM, Age.NOW);
        assertEquals(List.of(Age.LATELY, Age.NOW), asked);
    }

    @Test
    void what_is_posted_is_a_kind_and_a_number_or_nothing() {
        assertEquals(Optional.of(new Represented.Organisation("5599900015", "")), Chosen.read(Chosen.write(FIRM)));
        assertEquals(Optional.of(TYPED_ELLA), Chosen.read(Chosen.write(TYPED_ELLA)));
        for (String wrong : List.of("", "organisation:", "organisation:559990001x", "guardian:5599900015", "officer:1", "guardian:200811280009 "))
            assertEquals(Optional.empty(), Chosen.read(wrong));
    }

    private Standing standing(Represented whom) {
        return at("2026-11-01T12:00:00Z").standing(GRANVIK, VERA, whom, Age.LATELY);
    }

    private CheckMandate at(String moment) {
        var check = new CheckMandate();
        check.clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
        check.registers = (municipality, slug) -> new Told();
        return check;
    }

    private final class Told implements Mandates {
        @Override
        public boolean isBound() {
            return true;
        }

        @Override
        public Optional<Lookup<List<Engagement>>> engagements(PersonalNumber person, Age age) {
            asked.add(age);
            return engagements;
        }

        @Override
        public Optional<Lookup<List<Child>>> children(PersonalNumber guardian, Age age) {
            return children;
        }
    }

    @SafeVarargs
    private static <T> Optional<Lookup<List<T>>> found(T... all) {
        return Optional.of(new Lookup.Found<>(List.of(all)));
    }

    private static Child child(String number, String name, Guardian... guardians) {
        return new Child(new PersonalNumber(number), name, "Exempel", Optional.empty(), List.of(guardians));
    }
}
