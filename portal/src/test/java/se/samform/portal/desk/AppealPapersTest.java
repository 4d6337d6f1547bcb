package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.Enclosed;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.RulingEvent;
import se.samform.core.id.FileId;
import se.samform.core.id.MessageId;
import se.samform.engine.casefile.CaseFile;

/** What goes to the court with an appeal. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AppealPapersTest {
    private static final LocalDateTime AT = LocalDateTime.of(2027, 3, 17, 10, 0);
    private static final FileId FIRST = new FileId(new UUID(2, 1));
    private static final FileId SECOND = new FileId(new UUID(2, 2));
    private static final CaseEvent[] EVENTS = {
        new CaseEvent.NoteAdded("Ringde sökanden.\nHon överklagar."),
        new CaseEvent.WrittenToUnit(new MessageId(new UUID(3, 1)), "Jag överklagar beslutet", List.of(
            new Enclosed(FIRST, "bilaga.pdf", "application/pdf", 3, "00"), new Enclosed(SECOND, "../bilaga.pdf", "application/pdf", 3, "00"))),
        new RulingEvent.AppealForwarded(true)};

    @Test
    void a_list_and_all_that_was_written_and_each_file_under_a_name_that_is_its_own_and_no_path() throws IOException {
        var papers = unpacked(papers(true));
        assertEquals(List.of("00-forteckning.txt", "01-handelser.txt", "filer/001-bilaga.pdf", "filer/002-.._bilaga.pdf"), List.copyOf(papers.keySet()));
        assertEquals("Handlingar i ärende ABC-2027-AB12\r\n\r\n01-handelser.txt – Det som har hänt i ärendet, med meddelanden och anteckningar\r\n"
            + "filer/001-bilaga.pdf – Fil till ett meddelande eller ett remissvar\r\nfiler/002-.._bilaga.pdf – Fil till ett meddelande eller ett remissvar\r\n",
            papers.get("00-forteckning.txt"));
        var story = papers.get("01-handelser.txt");
        assertTrue(story.contains("    Ringde sökanden.\r\n    Hon överklagar.\r\n"), story);
        assertTrue(story.indexOf("    Jag överklagar beslutet") > story.indexOf("Hon överklagar"), story);
        assertTrue(story.strip().endsWith("17 mars 2027 kl.\u00a010.00: Samform lämnade över överklagandet till domstolen. Det kom i rätt tid och beslutet ändras inte"), story);
        assertFalse(story.contains("i dag") || story.contains("i går"), story);
        assertEquals("två", papers.get("filer/002-.._bilaga.pdf"));
    }

    @Test
    void a_note_that_was_taken_back_is_told_as_that_and_another_is_not() {
        CaseFile file = ADeskCase.of("attefall").fileAfter(new CaseEvent.NoteAdded("Fel ärende"), new CaseEvent.NoteAdded("Rätt ärende"));
        int note = file.events().stream().filter(each -> each.event().equals(new CaseEvent.NoteAdded("Fel ärende"))).findFirst().orElseThrow().seq();
        CaseFile struck = ADeskCase.of("attefall").fileAfter(new CaseEvent.NoteAdded("Fel ärende"), new CaseEvent.NoteAdded("Rätt ärende"), new HandlingEvent.NoteStruck(note));
        var lines = new AppealStory(struck, ADeskCase.storyForOthers(struck)).lines();
        assertTrue(lines.get(lines.indexOf("    Fel ärende") - 1).endsWith(" (struken)"), lines.toString());
        assertFalse(lines.get(lines.indexOf("    Rätt ärende") - 1).contains("struken"), lines.toString());
    }

    @Test
    void as_many_bytes_are_written_as_were_counted_and_the_same_each_time() throws IOException {
        var papers = papers(true);
        assertEquals(papers.bytes(), bytes(papers).length);
        assertArrayEquals(bytes(papers), bytes(papers(true)));
    }

    @Test
    void all_of_them_are_sent_or_none() {
        assertThrows(IOException.class, () -> papers(false).bytes());
    }

    private static AppealPapers papers(boolean isThere) {
        CaseFile file = ADeskCase.of("attefall").fileAfter(EVENTS);
        var story = new AppealStory(file, ADeskCase.storyForOthers(file)).lines();
        return new AppealPapers(file, List.of("Handlingar i ärende ABC-2027-AB12"), story, ADeskCase.SWEDISH, AT, new AppealPapers.Contents(
            id -> Optional.empty(), id -> isThere || id.equals(FIRST) ? Optional.of(content(id.equals(FIRST) ? "ett" : "två")) : Optional.empty()));
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(AppealPapers papers) throws IOException {
        var out = new ByteArrayOutputStream();
        papers.writeTo(out);
        return out.toByteArray();
    }

    private static Map<String, String> unpacked(AppealPapers papers) throws IOException {
        var unpacked = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes(papers)), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                unpacked.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return unpacked;
    }
}
