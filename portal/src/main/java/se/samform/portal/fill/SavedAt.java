package se.samform.portal.fill;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import se.samform.core.answer.Wording;
import se.samform.core.text.Language;

/** When something was saved, as short as it is clear: 10.42 today, 21 november 2026 otherwise. */
final class SavedAt {
    private SavedAt() {}

    static String text(Instant saved, Instant now, ZoneId zone, Language language) {
        var day = saved.atZone(zone).toLocalDate();
        boolean isToday = day.equals(now.atZone(zone).toLocalDate());
        return isToday ? saved.atZone(zone).format(time(language)) : Wording.day(day, language);
    }

    private static DateTimeFormatter time(Language language) {
        return DateTimeFormatter.ofPattern(language.equals(Language.ENGLISH) ? "HH:mm" : "HH.mm");
    }
}
