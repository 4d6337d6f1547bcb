package se.samform.portal.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.document.Document;
import se.samform.core.document.Entry;
import se.samform.core.document.Notice;
import se.samform.core.document.Part;
import se.samform.core.document.Passage;
import se.samform.core.document.Section;
import se.samform.core.vault.Sha256;

/** A letter as a page shows it, and the checksum of every word of it: what is signed is what was shown. */
public record LetterText(String title, List<Entry> facts, List<Piece> pieces) {

    /** Some paragraphs under a heading. */
    public record Piece(String heading, List<String> paragraphs) {}

    static LetterText of(Document letter) {
        return new LetterText(letter.text().title(), letter.facts(), letter.parts().stream().map(LetterText::piece).toList());
    }

    String sha256() {
        return Sha256.hex(words().collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
    }

    private Stream<String> words() {
        var told = facts.stream().flatMap(fact -> Stream.concat(Stream.of(fact.label()), fact.value().stream()));
        return Stream.of(Stream.of(title), told, pieces.stream().flatMap(piece -> Stream.concat(Stream.of(piece.heading()), piece.paragraphs().stream())))
            .flatMap(each -> each);
    }

    private static Piece piece(Part part) {
        return switch (part) {
            case Passage(var heading, var paragraphs) -> new Piece(heading, paragraphs);
            case Notice(var heading, var paragraphs) -> new Piece(heading, paragraphs);
            case Section section -> new Piece(section.heading(), section.entries().stream().map(entry -> entry.label() + ": " + String.join(", ", entry.value())).toList());
        };
    }
}
