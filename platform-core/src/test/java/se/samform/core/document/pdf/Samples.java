package se.samform.core.document.pdf;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import se.samform.core.document.Attachment;
import se.samform.core.document.Attachment.Relationship;
import se.samform.core.document.Document;
import se.samform.core.document.DocumentText;
import se.samform.core.document.Entry;
import se.samform.core.document.Look;
import se.samform.core.document.Notice;
import se.samform.core.document.Part;
import se.samform.core.document.Passage;
import se.samform.core.document.Section;

/** Documents to render. */
final class Samples {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T08:15:30Z"), ZoneId.of("Europe/Stockholm"));
    static final Attachment ANSWERS = new Attachment("svar.json", "application/json",
            "{\"sökande\":\"Vera Exempel\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8), Relationship.DATA, "Svaren som data");

    private Samples() {
    }

    static DocumentText text(String title) {
        return new DocumentText(title, Locale.forLanguageTag("sv"), "Exempelköpings kommun",
                List.of("Bygg- och miljönämnden"), "EK-2026-004711", "Box 1, 123 45 Exempelköping");
    }

    static Document withParts(Part... parts) {
        return new Document(text("Kvittens"), facts(), List.of(parts), Look.PLAIN);
    }

    static Document withValue(String value) {
        return withParts(new Section("Svar", List.of(new Entry("Fråga", List.of(value)))));
    }

    static Document shortReceipt() {
        return new Document(text("Kvittens: Ansökan om bygglov"), facts(), List.of(
                new Section("Sökande", List.of(
                        Entry.of("Namn", "Vera Exempel"),
                        Entry.of("Personnummer", "19121212-1212"),
                        Entry.of("Adress", "Storgatan 1\n123 45 Exempelköping"),
                        Entry.of("E-post", "vera@exempel.invalid"),
                        Entry.of("Telefon", "070-174 06 05"))),
                new Section("Bygget", List.of(
                        Entry.of("Fastighetsbeteckning", "Exempelköping Hästen 4:17"),
                        new Entry("Vad vill du bygga?", List.of("Ett växthus på 24 kvadratmeter vid den södra gaveln.",
                                "Det står på plintar och kan tas bort utan spår.")),
                        Entry.of("Berörs en granne?", "Ja"),
                        Entry.of("Övrigt", ""))),
                new Notice("Så går det vidare", List.of("Du får besked inom tio veckor. Har du frågor, ange ditt ärendenummer."))),
                new Look("#00665e"));
    }

    static Document longReceipt(int sections) {
        Part[] parts = IntStream.rangeClosed(1, sections).mapToObj(Samples::section).toArray(Part[]::new);
        return withParts(parts);
    }

    static Document decisionLetter() {
        return new Document(text("Beslut om bygglov"), facts(), List.of(
                new Passage("Beslut", List.of("Bygg- och miljönämnden beviljar bygglov för ett växthus på fastigheten Hästen 4:17.")),
                new Passage("Skälen för beslutet", List.of(lorem(4), lorem(6), lorem(3))),
                new Notice("Hur man överklagar", List.of("Beslutet kan överklagas inom tre veckor från den dag du fick del av det."))),
                Look.PLAIN);
    }

    static String lorem(int sentences) {
        String sentence = "Åtgärden stämmer med detaljplanen, stör inte omgivningen och bedöms inte påverka grannarna mer än ringa. ";
        return sentence.repeat(sentences).strip();
    }

    static List<Entry> facts() {
        return List.of(Entry.of("Ärendenummer", "EK-2026-004711"), Entry.of("Inlämnad", "2 mars 2026 kl. 09.15"),
                Entry.of("Inlämnad av", "Vera Exempel, med BankID"));
    }

    private static Section section(int number) {
        return new Section("Steg " + number, List.of(
                Entry.of("Fråga " + number, "Svar " + number),
                Entry.of("En längre fråga som behöver två rader", lorem(1 + number % 4)),
                Entry.of("Ingenting", "")),
                number % 5 != 0 ? List.of() : List.of(
                        new Section.Group("Barn 1", List.of(Entry.of("Namn", "Nils Exempel"))),
                        new Section.Group("Barn 2", List.of(Entry.of("Namn", "Johan Påhitt")))));
    }
}
