package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.export.Cell;
import se.samform.portal.export.Exporting;
import se.samform.portal.export.Format;
import se.samform.portal.export.Table;
import se.samform.portal.wording.Told;

/** The same decisions as a file: all that the list is narrowed to, or the answer that they are too many. */
@ApplicationScoped
public class ExportDecisions implements Handler {
    private static final List<String> COLUMNS = List.of("day", "reference", "diary", "service", "ruling", "outcome", "by", "point", "meeting");

    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Decisions decisions;
    @Inject Told told;
    @Inject Exporting exporting;

    @Override
    public Reply handle(Exchange exchange) throws IOException {
        var address = decisions.address().at(Optional.empty());
        var order = new Exporting.Order(visit.getMunicipality().id(), desk.officer().id(), "decisions", address.path(),
            told.texts().of("desk.decisions.file", told.times().today()), Format.of(exchange.parameter("format")));
        var headings = COLUMNS.stream().map(column -> told.texts().of("desk.decisions." + column)).toList();
        var lines = decisions.lines(decisions.found(Table.MOST_LINES + 1)).stream().map(ExportDecisions::cells).toList();
        return exporting.write(order, List.of(new Table(told.texts().of("desk.decisions"), headings, lines)));
    }

    private static List<Cell> cells(Decisions.Line line) {
        return List.of(new Cell.Day(LocalDate.parse(line.day())), Cell.of(line.reference()), Cell.of(line.diaryNumber()), Cell.of(line.service()), Cell.of(line.ruling()),
            Cell.of(line.outcome()), Cell.of(line.by()), Cell.of(line.point()), Cell.of(line.meeting()));
    }
}
