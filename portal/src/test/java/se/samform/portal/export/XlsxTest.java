package se.samform.portal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Read by Apache POI, which knows nothing of what wrote it. */
class XlsxTest {

    @Test
    void texts_are_texts_numbers_numbers_and_days_days() throws IOException {
        List<Cell> line = List.of(new Cell.Text("=HYPERLINK(\"http://x\")"), Cell.of(-7), new Cell.Day(LocalDate.of(2027, 3, 4)), new Cell.None(), new Cell.Text("å<&>\u0001\uD800b"));
        try (var book = book(List.of(new Table("Öppna", List.of("a", "b", "c", "d", "e"), List.of(line))))) {
            var row = book.getSheet("Öppna").getRow(1);
            assertEquals(CellType.STRING, row.getCell(0).getCellType());
            assertEquals("=HYPERLINK(\"http://x\")", row.getCell(0).getStringCellValue());
            assertEquals(-7, row.getCell(1).getNumericCellValue());
            assertTrue(DateUtil.isCellDateFormatted(row.getCell(2)));
            assertEquals(LocalDate.of(2027, 3, 4), row.getCell(2).getLocalDateTimeCellValue().toLocalDate());
            assertTrue(row.getCell(3) == null || row.getCell(3).getCellType() == CellType.BLANK);
            assertEquals("å<&>b", row.getCell(4).getStringCellValue());
        }
    }

    @Test
    void sheets_have_names_that_excel_allows() throws IOException {
        var same = new Table("Ärenden [alla]: ett/två? Och ännu mer text", List.of("x"), List.of());
        try (var book = book(List.of(same, same, same))) {
            assertEquals(3, IntStream.range(0, 3).mapToObj(book::getSheetName).distinct().count());
            assertTrue(IntStream.range(0, 3).mapToObj(book::getSheetName).allMatch(name -> name.length() <= 31 && name.startsWith("Ärenden")));
        }
    }

    @Test
    void a_long_list_is_written_line_by_line() throws IOException {
        Iterable<List<Cell>> lines = () -> IntStream.range(0, 3_000).mapToObj(i -> List.of(Cell.of("rad " + i), Cell.of(i))).iterator();
        try (var book = book(List.of(new Table("a", List.of("x", "y"), lines)))) {
            assertEquals(3_000, book.getSheetAt(0).getLastRowNum());
            assertEquals("rad 2999", book.getSheetAt(0).getRow(3_000).getCell(0).getStringCellValue());
        }
    }

    @Test
    void a_text_longer_than_excel_takes_is_cut() throws IOException {
        String text = new Random(1).ints(40_000, 0x4E00, 0x9FFF).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        try (var book = book(List.of(new Table("a", List.of("x"), List.of(List.of(new Cell.Text(text))))))) {
            assertEquals(32_767, book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue().length());
        }
    }

    private static XSSFWorkbook book(List<Table> tables) throws IOException {
        var out = new ByteArrayOutputStream();
        Format.XLSX.write(tables, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
