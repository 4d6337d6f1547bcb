package se.samform.portal.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Represented;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.Officer;
import se.samform.core.party.Identity;
import se.samform.core.party.PersonalNumber;
import se.samform.portal.testing.PortalDatabase;

class LoginsTest {
    private static final MunicipalityId GRANVIK = new MunicipalityId(new UUID(7, 1));
    private static final Identity VERA =
        new Identity.Citizen(new PersonalNumber("191212121212"), "Vera", "Exempel", "vera@exempel.invalid", "070-174 06 05");

    private static final Officer HANNA =
        new Officer(new OfficerId(new UUID(7, 3)), "hanna", "Hanna Mallberg", Set.of(new UnitId(new UUID(7, 4))), true);

    private final Map<OfficerId, Officer> staff = new HashMap<>();
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
    void whoever_goes_on_for_somebody_else_has_a_new_token_and_the_old_one_opens_nothing() {
        var ella = new Represented.Child("201001012382", "Ella Exempel", true);
        clock.forward(Duration.ofMinutes(10));
        String fresh = here.goOn(GRANVIK, token, Optional.of(ella)).orElseThrow();
        assertEquals(Optional.of(new LoggedIn(VERA, in(Duration.ofMinutes(20)), Optional.of(ella))), here.find(GRANVIK, fresh), "it ends when it would have");
        assertEquals(node().find(GRANVIK, fresh), here.find(GRANVIK, fresh), "at another node, too");
        assertTrue(here.find(GRANVIK, token).isEmpty());
        assertTrue(here.goOn(GRANVIK, token, Optional.empty()).isEmpty());
        String own = here.goOn(GRANVIK, fresh, Optional.empty()).orElseThrow();
        assertEquals(Optional.of(Optional.<Represented>empty()), here.find(GRANVIK, own).map(LoggedIn::whom));
        assertTrue(here.goOn(new MunicipalityId(new UUID(7, 2)), own, Optional.of(ella)).isEmpty(), "another municipality's");
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

    @Test
    void an_officer_who_has_lost_a_unit_has_lost_it_at_once() {
        staff.put(HANNA.id(), HANNA);
        String hanna = here.open(GRANVIK, LoggedIn.as(HANNA));
        assertEquals(Optional.of(LoggedIn.as(HANNA)), here.find(GRANVIK, hanna).map(LoggedIn::identity));
        var moved = new Officer(HANNA.id(), "hanna", "Hanna Mallberg", Set.of(), false);
        staff.put(HANNA.id(), moved);
        assertEquals(Optional.of(LoggedIn.as(moved)), here.find(GRANVIK, hanna).map(LoggedIn::identity));
        assertEquals(Optional.of(LoggedIn.as(moved)), node().find(GRANVIK, hanna).map(LoggedIn::identity), "read from its row, too");
    }

    @Test
    void whoever_is_no_officer_any_more_is_not_logged_in_any_more() {
        staff.put(HANNA.id(), HANNA);
        String hanna = here.open(GRANVIK, LoggedIn.as(HANNA));
        assertTrue(here.find(GRANVIK, hanna).isPresent());
        staff.remove(HANNA.id());
        assertTrue(here.find(GRANVIK, hanna).isEmpty());
        assertTrue(here.findNow(GRANVIK, hanna).isEmpty());
        assertTrue(here.extend(GRANVIK, hanna).isEmpty());
    }

    private Instant in(Duration time) {
        return clock.instant().plus(time);
    }

    private Logins node() {
        var logins = new Logins();
        logins.database = PortalDatabase.get();
        logins.clock = clock;
        logins.municipalities = municipalities();
        logins.minutes = 30;
        return logins;
    }

    private Municipalities municipalities() {
        return (Municipalities) Proxy.newProxyInstance(LoginsTest.class.getClassLoader(), new Class<?>[] {Municipalities.class},
            (proxy, method, values) -> {
                if (method.getName().equals("officer")) return Optional.ofNullable(staff.get((OfficerId) values[1]));
                throw new UnsupportedOperationException(method.getName());
            });
    }
}
