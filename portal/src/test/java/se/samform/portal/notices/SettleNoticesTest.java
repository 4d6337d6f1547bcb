package se.samform.portal.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samform.core.notice.QuietHours;
import se.samform.core.notice.UsualHours;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SettleNoticesTest {
    @Test
    void an_hour_that_is_the_platforms_is_not_settled_so_that_the_platforms_is_followed() {
        assertEquals(UsualHours.NONE, hours(Map.of("digest", UsualHours.NONE.digest().toString(), "from", "21:00", "to", "07:00")));
        assertEquals(Optional.of(LocalTime.of(9, 0)), hours(Map.of("digest", "09:00")).digestAt());
    }

    @Test
    void quiet_hours_are_settled_where_the_municipality_has_its_own() {
        var quiet = new QuietHours(LocalTime.of(20, 0), LocalTime.of(6, 0));
        assertEquals(Optional.of(quiet), hours(Map.of("quiet", "yes", "from", "20:00", "to", "06:00")).quiet());
    }

    private static UsualHours hours(Map<String, String> said) {
        return SettleNotices.hours(name -> said.getOrDefault(name, ""));
    }
}
