package se.samform.portal.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.id.OfficerId;
import se.samform.core.party.Applicant;
import se.samform.core.party.Identity;
import se.samform.core.party.PersonalNumber;

class OwnerTest {
    private static final Optional<String> COOKIE = Optional.of("a-secret-of-at-least-22-characters");
    private static final Applicant BROWSER = new Applicant.Anonymous(COOKIE.get());
    private static final Identity VERA =
        new Identity.Citizen(new PersonalNumber("191212121212"), "Vera", "Exempel", "vera@exempel.invalid", "070-174 06 05");

    @Test
    void whoever_is_logged_in_owns_as_that_person_and_still_finds_what_was_begun_before() {
        assertEquals(List.of(new Applicant.Person("191212121212"), BROWSER), Owner.all(VERA, COOKIE));
    }

    @Test
    void a_visitor_owns_by_the_browsers_secret() {
        assertEquals(List.of(BROWSER), Owner.all(new Identity.Visitor(), COOKIE));
    }

    @Test
    void an_officer_is_no_person_here() {
        var officer = new Identity.Officer(new OfficerId(new UUID(1, 1)), "Bo Provström", Set.of(), true);
        assertEquals(List.of(BROWSER), Owner.all(officer, COOKIE));
    }

    @Test
    void nobody_owns_by_a_cookie_that_is_too_short_to_be_ours() {
        assertTrue(Owner.all(new Identity.Visitor(), Optional.of("x")).isEmpty());
        assertTrue(Owner.all(new Identity.Visitor(), Optional.empty()).isEmpty());
    }
}
