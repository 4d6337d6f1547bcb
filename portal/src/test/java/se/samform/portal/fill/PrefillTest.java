package se.samform.portal.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Beginning;
import se.samform.core.answer.RawAnswers;
import se.samform.core.party.Identity;
import se.samform.core.party.PersonalNumber;

class PrefillTest {
    private static final Identity VERA =
        new Identity.Citizen(new PersonalNumber("191212121212"), "Vera", "Exempel", "vera@exempel.invalid", "");

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
    void a_visitor_is_not_known() {
        assertTrue(filled(new Identity.Visitor()).isEmpty());
    }

    private static RawAnswers filled(Identity identity) {
        return Beginning.of(ADraft.definition("skolskjuts").questions(), Prefill.of(identity));
    }
}
