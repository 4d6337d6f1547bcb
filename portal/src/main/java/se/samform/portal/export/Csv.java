package se.samform.portal.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * CSV as Excel in the Nordic countries opens it: UTF-8 with a mark in front, semicolons between, quotes as RFC 4180 has
 * them. A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
final class Csv {
    private static final String MARK = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{Cntrl}\\u00A0\\uFEFF]*[=+\\-@|%\\uFF1D\\uFF0B\\uFF0D\\uFF20].*|^[\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern TO_QUOTE = Pattern.compile("[;\"\\r\\n]|^\\s|\\s$");

    private final Writer out;

    Csv(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    int write(List<Table> tables) throws IOException {
        int lines = 0;
        out.write(MARK);
        for (Table table : tables) {
            if (tables.size() > 1) writeLine((table == tables.getFirst() ? "" : "\r\n") + quoted(table.name()));
            writeLine(table.headings().stream().map(Csv::text).collect(Collectors.joining(";")));
            for (var line : table.lines()) {
                writeLine(line.stream().map(Csv::cell).collect(Collectors.joining(";")));
                lines++;
            }
        }
        out.flush();
        return lines;
    }

    private void writeLine(String line) throws IOException {
        out.write(line);
        out.write("\r\n");
    }

    private static String cell(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> text(text);
            case Cell.Number(var value) -> String.valueOf(value);
            case Cell.Day(var day) -> day.toString();
            case Cell.None() -> "";
        };
    }

    private static String text(String text) {
        return quoted(FORMULA.matcher(text).matches() ? "'" + text : text);
    }

    private static String quoted(String text) {
        return TO_QUOTE.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
