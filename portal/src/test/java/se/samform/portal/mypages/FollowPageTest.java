package se.samform.portal.mypages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.samform.core.text.Language;
import se.samform.portal.wording.Sentences;

/** What whoever is wrong about a case's key is advised. */
class FollowPageTest {
    @Test
    void a_pause_is_advised_in_whole_minutes_and_never_in_none() {
        assertEquals(1, FollowPage.minutes(Duration.ofSeconds(2)));
        assertEquals(1, FollowPage.minutes(Duration.ofSeconds(60)));
        assertEquals(2, FollowPage.minutes(Duration.ofSeconds(64)));
        assertEquals(15, FollowPage.minutes(Waits.LONGEST));
        assertEquals("Ärendenumret och nyckeln hör inte ihop. Kontrollera båda. Hittar du inte felet, ta en paus och försök igen om 15 min.",
            new Sentences(Language.SWEDISH).of("follow.wrong.wait", FollowPage.minutes(Waits.LONGEST)));
    }
}
