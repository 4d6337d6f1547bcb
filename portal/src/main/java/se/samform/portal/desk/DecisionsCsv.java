package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.wording.Told;

/** The same decisions as a table for a spreadsheet, with a mark that tells it the character set. */
@ApplicationScoped
public class DecisionsCsv implements Handler {
    private static final int MOST = 20_000;
    private static final List<String> COLUMNS = List.of("day", "reference", "service", "ruling", "outcome", "by", "point");

    @Inject Decisions decisions;
    @Inject Told told;

    @Override
    public Reply handle(Exchange exchange) {
        var head = row(COLUMNS.stream().map(column -> told.texts().of("desk.decisions." + column)));
        var rows = decisions.lines(MOST).stream()
            .map(line -> row(Stream.of(line.day(), line.reference(), line.service(), line.ruling(), line.outcome(), line.by(), line.point())));
        byte[] csv = Stream.concat(Stream.of(head), rows).collect(Collectors.joining("\r\n", "\uFEFF", "\r\n")).getBytes(StandardCharsets.UTF_8);
        return new Reply.Download("text/csv; charset=UTF-8", told.texts().of("desk.decisions.file", decisions.from(), decisions.until()), false, csv.length, out -> out.write(csv));
    }

    private static String row(Stream<String> cells) {
        return cells.map(DecisionsCsv::cell).collect(Collectors.joining(";"));
    }

    /** Quoted; what a spreadsheet would take for a formula has an apostrophe before it. */
    static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
