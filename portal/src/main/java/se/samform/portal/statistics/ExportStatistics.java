package se.samform.portal.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.export.Exporting;
import se.samform.portal.export.Format;
import se.samform.portal.wording.Told;

/** The tables of the statistics as a file, all of them or one. */
@ApplicationScoped
public class ExportStatistics implements Handler {
    @Inject Visit visit;
    @Inject Asking asking;
    @Inject Told told;
    @Inject Exporting exporting;

    @Override
    public Reply handle(Exchange exchange) throws IOException {
        var tables = asking.view(asking.numbers()).tables(exchange.parameter("table"));
        var span = asking.span();
        var order = new Exporting.Order(visit.getMunicipality().id(), asking.officer().id(), "statistics", asking.address().path(),
            told.texts().of("export.statistics.file", span.from(), span.to()), Format.of(exchange.parameter("format")));
        return exporting.write(order, tables);
    }
}
