package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class InboxViewTest {

    @Test
    void a_line_names_the_applicant_or_says_why_it_does_not() {
        assertEquals("Vera Exempel", ADeskCase.of("skolskjuts").line("Vera Exempel").applicant());
        assertEquals("Utan namn", ADeskCase.of("skolskjuts").line("").applicant());
        assertEquals("Skyddas", ADeskCase.of("hemtjanst").line("").applicant());
        assertEquals("Inte inloggad", ADeskCase.of("felanmalan").byNobodyLoggedIn().line("").applicant());
        assertEquals("Vera", ADeskCase.of("felanmalan").byNobodyLoggedIn().line("Vera").applicant());
    }
}
