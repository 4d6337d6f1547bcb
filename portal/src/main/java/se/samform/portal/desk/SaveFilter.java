package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.Unit;
import se.samform.engine.filter.SavedFilters;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** Gives the list, as it is narrowed, a name; or takes a name away. */
@ApplicationScoped
public class SaveFilter implements Handler {
    @Inject Visit visit;
    @Inject Desk desk;
    @Inject SavedFilters filters;

    @Override
    public Reply handle(Exchange exchange) {
        var list = desk.list(exchange::parameter).beginning();
        boolean isDelete = exchange.parameter("do").equals("delete");
        if (!isDelete && list.query().length() > SavedFilters.LONGEST_LIST) return Reply.to(Done.told(list.path(), "filter-too-long"));
        boolean done = isDelete ? delete(exchange) : save(exchange, list);
        return Reply.to(Done.told(list.path(), done ? isDelete ? "filter-deleted" : "filter-saved" : "filter-refused"));
    }

    private boolean save(Exchange exchange, ListAddress list) {
        return filters.save(visit.getMunicipality().id(), desk.officer(), unit(exchange.parameter("shared")), exchange.parameter("name"), list.query());
    }

    private boolean delete(Exchange exchange) {
        String number = exchange.parameter("number");
        return number.matches("[0-9]{1,18}") && filters.delete(visit.getMunicipality().id(), desk.officer(), Long.parseLong(number));
    }

    private Optional<UnitId> unit(String slug) {
        return desk.units().stream().filter(unit -> unit.slug().equals(slug)).findFirst().map(Unit::id);
    }
}
