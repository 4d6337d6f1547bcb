package se.samform.portal.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samform.core.id.MunicipalityId;
import se.samform.core.party.Identity;
import se.samform.core.party.PersonalNumber;

class LoginsTest {
    private static final MunicipalityId GRANVIK = new MunicipalityId(new UUID(7, 1));
    private static final Identity VERA =
        new Identity.Citizen(new PersonalNumber("191212121212"), "Vera", "Exempel", "vera@exempel.invalid", "070-174 06 05");

    private final MovedClock clock = new MovedClock();
    private final Logins here = node();
    private String token;

    @BeforeEach
    void log_in() {
        token = here.open(GRANVIK, VERA);
    }

    @Test
    void a_log_in_is_known_until_its_time_is_over_and_not_a_moment_longer() {
        clock.forward(Duration.ofMinutes(30).minusSeconds(1));
        assertEquals(Optional.of(VERA), here.find(GRANVIK, token).map(LoggedIn::identity));
        clock.forward(Duration.ofSeconds(1));
        assertTrue(here.find(GRANVIK, token).isEmpty(), "remembered longer than it lasts");
    }

    @Test
    void extending_begins_its_time_anew() {
        clock.forward(Duration.ofMinutes(29));
        assertEquals(Optional.of(in(Duration.ofMinutes(30))), here.extend(GRANVIK, token).map(LoggedIn::until));
        clock.forward(Duration.ofMinutes(29));
        assertTrue(node().find(GRANVIK, token).isPresent(), "at another node, too");
    }

    @Test
    void however_often_it_is_extended_it_ends_a_day_after_it_began() {
        Instant most = in(Duration.ofHours(24));
        for (int i = 0; i < 24 * 60 / 20 - 1; i++) {
            clock.forward(Duration.ofMinutes(20));
            assertFalse(here.extend(GRANVIK, token).orElseThrow().until().isAfter(most));
        }
        clock.forward(Duration.ofMinutes(20));
        assertTrue(here.extend(GRANVIK, token).isEmpty());
    }

    @Test
    void what_has_ended_or_is_anothers_can_not_be_extended() {
        assertTrue(here.extend(new MunicipalityId(new UUID(7, 2)), token).isEmpty());
        here.close(GRANVIK, token);
        assertTrue(here.extend(GRANVIK, token).isEmpty());
        token = here.open(GRANVIK, VERA);
        clock.forward(Duration.ofMinutes(30));
        assertTrue(here.extend(GRANVIK, token).isEmpty());
    }

    @Test
    void is_worth_extending_when_a_tenth_of_its_time_has_gone() {
        Instant until = here.find(GRANVIK, token).orElseThrow().until();
        clock.forward(Duration.ofMinutes(2));
        assertFalse(here.isWorn(until));
        clock.forward(Duration.ofMinutes(2));
        assertTrue(here.isWorn(until));
    }

    @Test
    void what_is_known_now_is_read_and_not_remembered() {
        here.find(GRANVIK, token);
        node().close(GRANVIK, token);
        assertTrue(here.find(GRANVIK, token).isPresent(), "for half a minute this node does not know");
        assertTrue(here.findNow(GRANVIK, token).isEmpty());
        assertTrue(here.find(GRANVIK, token).isEmpty(), "and from then on it does");
    }

    private Instant in(Duration time) {
        return clock.instant().plus(time);
    }

    private Logins node() {
        var logins = new Logins();
        logins.database = LogInDatabase.get();
        logins.clock = clock;
        logins.minutes = 30;
        return logins;
    }
}
