package se.samform.portal.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Acting;
import se.samform.core.answer.Represented;
import se.samform.core.form.Ask;
import se.samform.core.form.OrganisationQuestion;
import se.samform.core.form.PersonPart;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.Question;
import se.samform.core.party.Identity;
import se.samform.core.party.PersonalNumber;
import se.samform.core.register.Child;
import se.samform.core.register.Lookup;
import se.samform.core.register.PopulationRegister;
import se.samform.core.register.PostalAddress;
import se.samform.core.register.Resident;
import se.samform.core.text.LocalText;
import se.samform.engine.content.Content;

class BeginningsTest {
    private static final Identity.Citizen VERA =
        new Identity.Citizen(new PersonalNumber("191212121212"), "Vera", "Exempel", "vera@exempel.invalid", "070-174 06 05");
    private static final Represented ELLA = new Represented.Child("201001012382", "Ella Exempel", true);
    private static final Represented FIRM = new Represented.Organisation("5599900015", "Bygg AB");

    private final List<PersonalNumber> asked = new ArrayList<>();

    @Test
    void a_child_is_the_applicant_and_its_guardian_is_who_is_reached() {
        var known = of(ELLA);
        assertEquals("Ella", at(known, "me.firstName"));
        assertEquals("20100101-2382", at(known, "me.personalNumber"));
        assertEquals("Ellagatan 1", at(known, "me.street"));
        assertEquals("vera@exempel.invalid", at(known, "me.email"));
        assertEquals("", at(known, "firm.name"));
    }

    @Test
    void an_organisation_is_filled_in_and_nobody_needs_to_know_where_who_acts_lives() {
        var known = of(FIRM);
        assertEquals("5599900015", at(known, "firm.organisationNumber"));
        assertEquals("Bygg AB", at(known, "firm.name"));
        assertEquals("Vera", at(known, "me.firstName"));
        assertEquals("", at(known, "me.street"));
        assertEquals(List.of(VERA.personalNumber()), asked, "the register says whether she is protected");
    }

    private Content of(Represented whom) {
        return new Beginnings(questions(), Instant.parse("2026-11-27T12:00:00Z"), Optional.of(register()))
            .of(VERA, new Acting("191212121212", "Vera Exempel", whom));
    }

    private static List<Question> questions() {
        var parts = Set.of(PersonPart.NAME, PersonPart.PERSONAL_NUMBER, PersonPart.ADDRESS, PersonPart.EMAIL);
        return List.of(new PersonQuestion(ask("me"), parts, Set.of(), true), new OrganisationQuestion(ask("firm"), Set.of(), Set.of()));
    }

    private static Ask ask(String id) {
        return Ask.of(id, LocalText.of(id, id));
    }

    private static String at(Content content, String path) {
        return content.answers().at(path).stream().findFirst().orElse("");
    }

    private PopulationRegister register() {
        return new PopulationRegister() {
            @Override
            public Lookup<Resident> person(PersonalNumber number) {
                asked.add(number);
                boolean isElla = number.digits().equals(ELLA.number());
                var address = new PostalAddress(isElla ? "Ellagatan 1" : "Veragatan 2", "12345", "Granvik");
                return new Lookup.Found<>(new Resident.Known(number, isElla ? "Ella" : "Vera", "Exempel", Optional.of(address)));
            }

            @Override
            public Lookup<List<Child>> children(PersonalNumber guardian) {
                return new Lookup.NotFound<>();
            }
        };
    }
}
