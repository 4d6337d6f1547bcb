package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samform.engine.casefile.Filing;

class InboxViewTest {

    @Test
    void a_line_names_the_applicant_or_says_why_it_does_not() {
        assertEquals("Vera Exempel", ADeskCase.of("skolskjuts").line("Vera Exempel").applicant());
        assertEquals("Utan namn", ADeskCase.of("skolskjuts").line("").applicant());
        assertEquals("Skyddas", ADeskCase.of("hemtjanst").line("").applicant());
        assertEquals("Inte inloggad", ADeskCase.of("felanmalan").byNobodyLoggedIn().line("").applicant());
        assertEquals("Vera", ADeskCase.of("felanmalan").byNobodyLoggedIn().line("Vera").applicant());
    }

    @Test
    void a_line_tells_the_diary_number_once_there_is_one() {
        assertEquals("", ADeskCase.of("skolskjuts").line(Filing.NONE).diaryNumber());
        assertEquals("BUN 2027-0412", ADeskCase.of("skolskjuts").line(new Filing(Optional.of("BUN 2027-0412"), false, false)).diaryNumber());
    }
}
