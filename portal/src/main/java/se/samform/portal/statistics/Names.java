package se.samform.portal.statistics;

import java.text.Collator;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.samform.core.id.FamilyId;
import se.samform.core.publication.Published;
import se.samform.portal.wording.Sentences;

/** What things are called, and figures in words, in one language. */
record Names(Sentences texts, Map<FamilyId, Published> services) {

    Locale locale() {
        return texts.language().locale();
    }

    String of(String key, Object... values) {
        return texts.of("statistics." + key, values);
    }

    /** Of one that is published no more, that it was one. */
    String service(FamilyId family) {
        return Optional.ofNullable(services.get(family)).map(each -> each.definition().title().in(texts.language())).orElseGet(() -> of("service.gone"));
    }

    /** By their names. */
    List<FamilyId> sorted(Collection<FamilyId> families) {
        return families.stream().sorted(Comparator.comparing(this::service, Collator.getInstance(locale()))).toList();
    }

    /** Days that people are promised an answer in; 0 for no promise. */
    int promise(FamilyId family) {
        return Optional.ofNullable(services.get(family)).map(each -> each.definition().flow().handlingDays()).orElse(0);
    }

    String number(long value) {
        return NumberFormat.getIntegerInstance(locale()).format(value);
    }

    /** One digit behind the comma. */
    String mean(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    String days(long days) {
        return texts.count("statistics.days", days);
    }

    /** Of a whole that isn't 0, rounded; never 100 or 0 where something is left or there. */
    static long percent(long part, long whole) {
        if (part == 0 || part == whole) return part == 0 ? 0 : 100;
        return Math.clamp(Math.round(100.0 * part / whole), 1, 99);
    }
}
