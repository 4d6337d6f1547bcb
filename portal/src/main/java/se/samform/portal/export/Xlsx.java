package se.samform.portal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An Excel file with one sheet for each table, written a few lines at a time. Texts are texts there, whatever they begin with. */
final class Xlsx {
    private static final int AT_ONCE = 500;
    private static final int LONGEST_NAME = 31;
    /** Excel refuses a file with a longer text. */
    private static final int LONGEST_TEXT = 32_767;
    private static final int WIDTH = 18;

    private Xlsx() {}

    static int write(List<Table> tables, OutputStream out) throws IOException {
        int lines = 0;
        Set<String> names = new HashSet<>();
        try (Workbook workbook = new Workbook(out, "Samform", "01.0000")) {
            for (Table table : tables) {
                try (Worksheet sheet = workbook.newWorksheet(free(table.name(), names))) {
                    lines += write(table, sheet);
                }
            }
        }
        return lines;
    }

    private static int write(Table table, Worksheet sheet) throws IOException {
        for (int column = 0; column < table.headings().size(); column++) {
            sheet.width(column, WIDTH);
            sheet.inlineString(0, column, plain(table.headings().get(column)));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        int row = 0;
        for (var line : table.lines()) {
            row++;
            write(sheet, row, line);
            if (row % AT_ONCE == 0) sheet.flush();
        }
        return row;
    }

    private static void write(Worksheet sheet, int row, List<Cell> line) {
        for (int column = 0; column < line.size(); column++) {
            switch (line.get(column)) {
                case Cell.Text(var text) -> sheet.inlineString(row, column, plain(text));
                case Cell.Number(var value) -> sheet.value(row, column, value);
                case Cell.Day(var day) -> {
                    sheet.value(row, column, day);
                    sheet.style(row, column).format("yyyy-mm-dd").set();
                }
                case Cell.None() -> { }
            }
        }
    }

    /** What XML can't hold is left out. */
    private static String plain(String text) {
        var plain = new StringBuilder();
        text.codePoints().filter(Xlsx::isXml).limit(LONGEST_TEXT).forEach(plain::appendCodePoint);
        return plain.length() <= LONGEST_TEXT ? plain.toString() : plain.substring(0, LONGEST_TEXT);
    }

    private static boolean isXml(int letter) {
        return letter == '\t' || letter == '\n' || letter == '\r' || letter >= 0x20 && letter <= 0xD7FF
            || letter >= 0xE000 && letter <= 0xFFFD || letter >= 0x10000;
    }

    /** Excel allows no two sheets of one name, and not every letter in it. */
    private static String free(String name, Set<String> taken) {
        String plain = name.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        String shortened = plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME);
        String free = shortened;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            String end = " " + number;
            free = shortened.substring(0, Math.min(shortened.length(), LONGEST_NAME - end.length())) + end;
        }
        return free;
    }
}
