package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Inbox;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.export.Cell;
import se.samform.portal.export.Exporting;
import se.samform.portal.export.Format;
import se.samform.portal.export.Table;
import se.samform.portal.wording.Told;

/** The list as it is narrowed, as a file: cases of the officer's own units only; by due day where only some would be sorted. */
@ApplicationScoped
public class ExportInbox implements Handler {
    private static final int PAGE = 200;
    private static final List<String> COLUMNS =
        List.of("reference", "service", "service-key", "applicant", "status", "unit", "officer", "opened", "due", "closed");

    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Inbox inbox;
    @Inject Told told;
    @Inject Exporting exporting;

    @Override
    public Reply handle(Exchange exchange) throws IOException {
        var list = SortedInbox.asRead(desk.list().beginning());
        var order = new Exporting.Order(visit.getMunicipality().id(), desk.officer().id(), "inbox", list.path(),
            told.texts().of("export.inbox.file", told.times().today()), Format.of(exchange.parameter("format")));
        return exporting.write(order, List.of(table(list)));
    }

    private Table table(ListAddress list) {
        var headings = COLUMNS.stream().map(column -> told.texts().of("export.column." + column)).toList();
        return new Table(told.texts().of("desk.view." + list.view().key()), headings, () -> lines(list));
    }

    private InboxLines lines(ListAddress list) {
        return new InboxLines(after -> inbox.page(municipality(), desk.query(list.at(after), PAGE)), cases -> lines(cases, list));
    }

    private List<List<Cell>> lines(List<CaseHead> cases, ListAddress list) {
        var view = new InboxView(told.texts(), told.times(), told.people(), desk.officer(), desk::service, inbox.applicants(municipality(), cases));
        Map<CaseId, Instant> ends = inbox.ends(municipality(), cases);
        return cases.stream().map(head -> line(head, view.line(head, list), Optional.ofNullable(ends.get(head.id())))).toList();
    }

    private List<Cell> line(CaseHead head, InboxLine line, Optional<Instant> end) {
        var state = head.state();
        return List.of(
            Cell.of(line.reference()), Cell.of(line.title()), Cell.of(desk.service(head.flow()).key().value()), Cell.of(line.applicant()),
            Cell.of(line.badge().text()), Cell.of(line.unit()), Cell.of(line.officer()), new Cell.Day(told.times().date(state.openedAt())),
            state.dueOn().<Cell>map(Cell.Day::new).orElseGet(Cell.None::new),
            end.map(told.times()::date).<Cell>map(Cell.Day::new).orElseGet(Cell.None::new));
    }

    private MunicipalityId municipality() {
        return visit.getMunicipality().id();
    }
}
