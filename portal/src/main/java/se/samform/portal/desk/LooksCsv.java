package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samform.core.municipality.Right;
import se.samform.core.vault.KeyedHash;
import se.samform.engine.look.RecordedLook;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.export.Cell;
import se.samform.portal.export.Exporting;
import se.samform.portal.export.Format;
import se.samform.portal.export.Table;
import se.samform.portal.wording.Told;

/** The same looks as a file: all that are asked for, or the answer that they are too many. */
@ApplicationScoped
public class LooksCsv implements Handler {
    private static final int AT_A_TIME = 1_000;
    private static final List<String> COLUMNS = List.of("day", "clock", "officer", "what", "reference", "why", "revealed");

    @Inject Visit visit;
    @Inject Desk desk;
    @Inject LookLines looks;
    @Inject Told told;
    @Inject Exporting exporting;

    @Override
    public Reply handle(Exchange exchange) throws IOException {
        if (!desk.may(Right.LOOKS)) return Reply.notFound();
        var order = new Exporting.Order(visit.getMunicipality().id(), desk.officer().id(), "looks",
            FindLooks.path("", looks.officer().map(officer -> officer.slug()).orElse(""), looks.from().toString(), looks.until().toString()),
            told.texts().of("desk.looks.file", looks.from(), looks.until()), Format.CSV).at(looks.people());
        var headings = COLUMNS.stream().map(column -> told.texts().of("desk.looks." + column)).toList();
        return exporting.write(order, List.of(new Table(told.texts().of("desk.looks"), headings, lines(order.people()))));
    }

    /** One more than a table may have tells that they are too many. */
    private List<List<Cell>> lines(List<KeyedHash> people) {
        var found = new ArrayList<RecordedLook>();
        List<RecordedLook> page;
        do {
            page = looks.page(people, found.isEmpty() ? Long.MAX_VALUE : found.getLast().number(), AT_A_TIME);
            found.addAll(page);
        } while (page.size() == AT_A_TIME && found.size() <= Table.MOST_LINES);
        return looks.told(found).stream().map(LooksCsv::cells).toList();
    }

    private static List<Cell> cells(LookLine line) {
        return List.of(new Cell.Day(LocalDate.parse(line.day())), Cell.of(line.clock()), Cell.of(line.officer()), Cell.of(line.what()),
            Cell.of(line.reference()), Cell.of(line.why()), Cell.of(line.revealed()));
    }
}
