package se.samform.engine.receipt;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import se.samform.core.answer.SignedBy;
import se.samform.core.document.Entry;
import se.samform.core.document.Section;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** Who signed before it was handed in, and when. */
final class SignedSection {
    private static final LocalText SIGNED = LocalText.of("Underskrifter", "Signatures");
    private static final LocalText TIME = LocalText.of("d MMMM yyyy 'kl.\u00a0'HH.mm", "d MMMM yyyy 'at' HH:mm");

    private SignedSection() {}

    static Section of(List<SignedBy> signed, ZoneId zone, Language language) {
        var time = DateTimeFormatter.ofPattern(TIME.in(language), language.locale());
        return new Section(SIGNED.in(language), signed.stream().map(each -> Entry.of(each.name(), time.format(each.at().atZone(zone)))).toList());
    }
}
