package se.samform.portal.running;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import se.samform.portal.designer.Workshop;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.export.Cell;
import se.samform.portal.export.Exporting;
import se.samform.portal.export.Format;
import se.samform.portal.export.Table;
import se.samform.portal.wording.Told;

/** The list of e-services as a file: all that it is narrowed to. */
@ApplicationScoped
public class ExportServices implements Handler {
    private static final List<String> COLUMNS = List.of("title", "key", "version", "state", "owner", "information-owner", "reviewed", "open", "drafts", "year", "grade", "graded", "findings", "uses");

    @Inject Workshop workshop;
    @Inject RunningPage page;
    @Inject Told told;
    @Inject Exporting exporting;

    @Override
    public Reply handle(Exchange exchange) throws IOException {
        if (!workshop.mayBuild()) return Reply.notFound();
        var order = new Exporting.Order(workshop.municipality(), workshop.me(), "services", page.getExport(), told.texts().of("running.file", told.times().today()), Format.of(exchange.parameter("format")));
        var headings = COLUMNS.stream().map(column -> told.texts().of("running.head." + column)).toList();
        return exporting.write(order, List.of(new Table(told.texts().of("design.services"), headings, page.getLines().stream().map(this::cells).toList())));
    }

    private List<Cell> cells(ServiceLine line) {
        String uses = line.uses().stream().map(used -> told.texts().of("running.uses." + used.kind().key(), used.name())).collect(Collectors.joining(", "));
        return List.of(Cell.of(line.title()), Cell.of(line.key()), line.isPublished() ? Cell.of(line.version()) : new Cell.None(), Cell.of(line.said()), Cell.of(line.owner()),
            Cell.of(line.informationOwner()), line.reviewedOn().<Cell>map(Cell.Day::new).orElseGet(Cell.None::new), Cell.of(line.open()), Cell.of(line.drafts()), Cell.of(line.lastYear()),
            Cell.of(line.mean()), Cell.of(line.graded()), line.findings().<Cell>map(count -> new Cell.Number(count)).orElseGet(Cell.None::new), Cell.of(uses));
    }
}
