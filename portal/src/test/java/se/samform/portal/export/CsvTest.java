package se.samform.portal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static final String LETTERS = "aå \";\r\n\t,=+-@|'%\uFEFF漢\uD83D\uDE00";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void what_is_written_a_parser_reads_again_but_for_the_apostrophe(long seed) throws IOException {
        var random = new Random(seed);
        for (int run = 0; run < 300; run++) {
            List<Cell> line = List.of(new Cell.Text(text(random)), new Cell.Text(text(random)), Cell.of(random.nextLong()));
            var read = records(List.of(new Table("a", List.of("x", "y", "z"), List.of(line)))).get(1);
            for (int i = 0; i < 2; i++) {
                String written = ((Cell.Text) line.get(i)).text();
                assertTrue(read.get(i).equals(written) || read.get(i).equals("'" + written), () -> "%s became %s".formatted(written, read));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+46701740605", "-1", "@SUM(A1)", " =1", "\t=1", "\r\n=cmd|' /C calc'!A0", "\u00A0=1", "＝1+1", "|x", "%x"})
    void nothing_that_a_spreadsheet_would_reckon_begins_a_cell(String text) throws IOException {
        assertEquals("'" + text, one(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vera Exempel", "FEL-2026-7F3K", "a=b", "3 + 4", "åäö", "\"citerat\""})
    void what_is_harmless_stays_as_it_is(String text) throws IOException {
        assertEquals(text, one(text));
    }

    @Test
    void a_number_below_zero_is_a_number() throws IOException {
        assertEquals("-12", records(List.of(new Table("a", List.of("x"), List.of(List.of(Cell.of(-12)))))).get(1).get(0));
    }

    @Test
    void it_begins_with_a_mark_and_has_lines_as_windows_ends_them() throws IOException {
        String text = text(List.of(new Table("a", List.of("x", "y"), List.of(List.of(new Cell.Day(LocalDate.of(2027, 3, 4)), new Cell.None())))));
        assertEquals("\uFEFFx;y\r\n2027-03-04;\r\n", text);
    }

    @Test
    void several_tables_stand_one_below_the_other_with_their_names() throws IOException {
        var tables = List.of(new Table("Ett", List.of("x"), List.of(List.of(Cell.of(1)))), new Table("Två", List.of("y"), List.of()));
        assertEquals("\uFEFFEtt\r\nx\r\n1\r\n\r\nTvå\r\ny\r\n", text(tables));
    }

    @Test
    void lines_are_counted_without_headings() throws IOException {
        var lines = new ArrayList<List<Cell>>();
        for (int i = 0; i < 7; i++) lines.add(List.of(Cell.of(i)));
        assertEquals(7, Format.CSV.write(List.of(new Table("a", List.of("x"), lines)), new ByteArrayOutputStream()));
        assertFalse(Format.of("exe") == Format.XLSX);
    }

    private static String one(String text) throws IOException {
        return records(List.of(new Table("a", List.of("x"), List.of(List.of(new Cell.Text(text)))))).get(1).get(0);
    }

    private static List<CSVRecord> records(List<Table> tables) throws IOException {
        return CSVFormat.RFC4180.builder().setDelimiter(';').setIgnoreEmptyLines(false).get().parse(new StringReader(text(tables).substring(1))).getRecords();
    }

    private static String text(List<Table> tables) throws IOException {
        var out = new ByteArrayOutputStream();
        Format.CSV.write(tables, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        int[] letters = LETTERS.codePoints().toArray();
        for (int i = random.nextInt(8); i >= 0; i--) text.appendCodePoint(letters[random.nextInt(letters.length)]);
        return text.toString();
    }
}
