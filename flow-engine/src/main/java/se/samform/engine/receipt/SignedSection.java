package se.samform.engine.receipt;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import se.samform.core.answer.SignedBy;
import se.samform.core.document.Entry;
import se.samform.core.document.Section;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** Who signed before it was handed in, and when. */
final class SignedSection {
    private static final LocalText SIGNED = LocalText.of("Underskrifter", "Signatures");
    private static final LocalText SHA256 = LocalText.of("Kontrollsumma för svaren (SHA-256):", "Checksum of the answers (SHA-256):");
    private static final LocalText TIME = LocalText.of("d MMMM yyyy 'kl.\u00a0'HH.mm", "d MMMM yyyy 'at' HH:mm");

    private SignedSection() {}

    static Section of(List<SignedBy> signed, ZoneId zone, Language language) {
        var time = DateTimeFormatter.ofPattern(TIME.in(language), language.locale());
        return new Section(SIGNED.in(language), signed.stream().map(each -> entry(each, time.format(each.at().atZone(zone)), language)).toList());
    }

    private static Entry entry(SignedBy signed, String when, Language language) {
        return new Entry(signed.name(), Stream.concat(Stream.of(when), signed.what().stream().map(what -> SHA256.in(language) + " " + what.sha256())).toList());
    }
}
