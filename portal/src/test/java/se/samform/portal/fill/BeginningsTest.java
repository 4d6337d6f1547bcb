package se.samform.portal.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Acting;
import se.samform.core.answer.Represented;
import se.samform.core.form.Ask;
import se.samform.core.form.ChildQuestion;
import se.samform.core.form.OrganisationQuestion;
import se.samform.core.form.PersonPart;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.Question;
import se.samform.core.party.Identity;
import se.samform.core.party.PersonalNumber;
import se.samform.core.register.Child;
import se.samform.core.register.Guardian;
import se.samform.core.register.Lookup;
import se.samform.core.register.PopulationRegister;
import se.samform.core.register.PostalAddress;
import se.samform.core.register.Resident;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.engine.content.Content;

class BeginningsTest {
    private static final Identity.Citizen VERA =
        new Identity.Citizen(new PersonalNumber("191212121212"), "Vera", "Exempel", "vera@exempel.invalid", "070-174 06 05");
    private static final Represented ELLA = new Represented.Child("201001012382", "Ella Exempel", true);
    private static final Represented FIRM = new Represented.Organisation("5599900015", "Bygg AB");

    private final List<PersonalNumber> asked = new ArrayList<>();
    private Lookup<List<Child>> offspring = new Lookup.NotFound<>();

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
        assertEquals("559990-0015", at(known, "firm.organisationNumber"));
        assertEquals("Bygg AB", at(known, "firm.name"));
        assertEquals("Vera", at(known, "me.firstName"));
        assertEquals("", at(known, "me.street"));
        assertEquals(List.of(VERA.personalNumber()), asked, "the register says whether she is protected");
    }

    @Test
    void where_the_form_asks_which_child_it_is_that_one_and_the_guardian_applies() {
        offspring = new Lookup.Found<>(List.of(new Child(new PersonalNumber("201701012393"), "Nils", "Exempel", Optional.empty(), List.of()),
            new Child(new PersonalNumber("201001012382"), "Ella", "Exempel", Optional.empty(),
                List.of(new Guardian.Named(VERA.personalNumber(), "Vera", "Exempel"), new Guardian.Named(new PersonalNumber("199001012385"), "Johan", "Exempel")))));
        var known = of(ELLA, withChild(OptionalInt.empty()));
        assertEquals("201001012382", at(known, "kid"));
        assertEquals("Ella", at(known, "kid.firstName"));
        assertEquals("joint", at(known, "kid.custody"));
        assertEquals("Johan Exempel", at(known, "kid.guardianName"));
        assertEquals("Vera", at(known, "me.firstName"));
        assertEquals("19121212-1212", at(known, "me.personalNumber"));
        assertEquals("Veragatan 2", at(known, "me.street"));
    }

    @Test
    void no_child_is_chosen_that_is_too_old_or_that_the_register_does_not_know() {
        var down = of(ELLA, withChild(OptionalInt.empty()));
        assertEquals("", at(down, "kid"));
        assertEquals("Vera", at(down, "me.firstName"));
        offspring = new Lookup.Found<>(List.of(new Child(new PersonalNumber("201001012382"), "Ella", "Exempel", Optional.empty(), List.of())));
        assertEquals("", at(of(ELLA, withChild(OptionalInt.of(6))), "kid"));
    }

    private static List<Question> withChild(OptionalInt maxAge) {
        return Stream.concat(Stream.of(new ChildQuestion(ask("kid"), OptionalInt.empty(), maxAge, false)), questions().stream()).toList();
    }

    private Content of(Represented whom) {
        return of(whom, questions());
    }

    private Content of(Represented whom, List<Question> questions) {
        return new Beginnings(questions, Instant.parse("2026-11-27T12:00:00Z"), LocalDate.of(2026, 11, 27), Language.SWEDISH, Optional.of(register()))
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
                return offspring;
            }
        };
    }
}
