package se.samform.portal.offer;

import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days of every year, as people read them: "1 mars". */
record YearlyWords(Locale locale) {
    String of(MonthDay day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM", locale));
    }
}
