package se.samform.portal.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samform.core.answer.Beginning;
import se.samform.core.answer.Look;
import se.samform.core.answer.RawAnswers;
import se.samform.core.party.Identity;
import se.samform.core.party.PersonalNumber;
import se.samform.core.register.DownReason;
import se.samform.core.register.Lookup;
import se.samform.engine.content.Content;

class PrefillTest {
    private static final Identity VERA =
        new Identity.Citizen(new PersonalNumber("191212121212"), "Vera", "Exempel", "vera@exempel.invalid", "");

    @TempDir Path folder;
    private ARegister registers;

    @BeforeEach
    void start() throws IOException {
        registers = new ARegister(folder);
    }

    @AfterEach
    void end() throws IOException {
        registers.close();
    }

    @Test
    void fills_in_what_the_login_knows_where_it_is_asked_for_and_nowhere_else() {
        var known = filled(VERA);
        assertEquals(List.of("Vera"), known.at("applicant.firstName"));
        assertEquals(List.of("19121212-1212"), known.at("applicant.personalNumber"));
        assertTrue(known.at("child.firstName").isEmpty());
    }

    @Test
    void leaves_empty_what_the_login_does_not_know() {
        assertTrue(filled(VERA).at("applicant.phone").isEmpty());
    }

    @Test
    void who_reports_a_fault_logged_in_finds_how_they_are_reached_filled_in() {
        var begun = Beginning.of(ADraft.definition("felanmalan").questions(), Prefill.known(VERA));
        assertEquals(List.of("vera@exempel.invalid"), begun.at("contact.email"));
    }

    @Test
    void a_visitor_is_not_known() {
        assertTrue(filled(new Identity.Visitor()).isEmpty());
    }

    private static RawAnswers filled(Identity identity) {
        return Beginning.of(ADraft.definition("skolskjuts").questions(), Prefill.known(identity));
    }

    @Test
    void where_somebody_lives_comes_from_the_population_register_which_is_remembered() {
        var begun = begun(VERA);
        assertEquals(List.of("Storgatan 12"), begun.answers().at("applicant.street"));
        assertEquals(new Look(Look.Result.FOUND, "population", ARegister.NOW, List.of("12345")), begun.looked().looks().get("applicant.postalCode"));
        assertEquals(Set.of("applicant.street", "applicant.postalCode", "applicant.city"), begun.looked().looks().keySet());
    }

    @Test
    void a_draft_begins_without_a_register_that_is_down_and_says_so() {
        registers.behave("down");
        var begun = begun(VERA);
        assertEquals(List.of("Vera"), begun.answers().at("applicant.firstName"));
        assertTrue(begun.answers().at("applicant.street").isEmpty());
        assertEquals(Look.Result.DOWN, begun.looked().looks().get("applicant.street").result());
    }

    @Test
    void of_somebody_with_a_protected_identity_no_address_is_filled_in() {
        var begun = begun(new Identity.Citizen(new PersonalNumber("198501012390"), "Namn", "Exempel", "", ""));
        assertEquals(List.of("Namn"), begun.answers().at("applicant.firstName"));
        assertTrue(begun.answers().at("applicant.street").isEmpty());
        assertTrue(begun.looked().isNothing());
    }

    @Test
    void who_is_not_in_the_register_types_it_in() {
        var begun = begun(new Identity.Citizen(new PersonalNumber("190001010000"), "Namn", "Exempel", "", ""));
        assertEquals(Look.Result.NOT_FOUND, begun.looked().looks().get("applicant.street").result());
    }

    @Test
    void where_no_address_is_wanted_nobody_is_asked() {
        registers.behave("down");
        assertTrue(new Prefill(ADraft.definition("skolskjuts").questions(), ARegister.NOW).of(VERA, registers.bound().population()).looked().isNothing());
        assertTrue(registers.bound().companies().orElseThrow().company("8029990010") instanceof Lookup.Down<?>(var reason) && reason == DownReason.NO_ANSWER,
            "it would rest if it had been asked");
    }

    private Content begun(Identity identity) {
        return new Prefill(ADraft.definition("hemtjanst").questions(), ARegister.NOW).of(identity, registers.bound().population());
    }
}
