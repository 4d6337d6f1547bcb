package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.municipality.Officer;
import se.samform.engine.absence.Absence;
import se.samform.engine.absence.Absences;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** Says when the officer, or a colleague of whom it is theirs to say, is away and who stands in, or that they are back. */
@ApplicationScoped
public class SetAway implements Handler {
    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Absences absences;
    @Inject Told told;
    @Inject AwayPage page;
    @Inject AwayOf of;

    @Override
    public Reply handle(Exchange exchange) {
        return of.whose().map(whose -> handle(whose, exchange)).orElseGet(Reply::notFound);
    }

    private Reply handle(Officer whose, Exchange exchange) {
        MunicipalityId municipality = visit.getMunicipality().id();
        var by = desk.officer().id();
        if (exchange.parameter("do").equals("end")) {
            absences.end(municipality, whose.id(), by);
            return Reply.to(of.path(whose, "ended"));
        }
        var from = DecideForm.day(exchange.parameter("from").strip());
        var until = DecideForm.day(exchange.parameter("until").strip());
        if (from.isEmpty() || until.isEmpty()) return again("desk.day.unreadable", from.isEmpty() ? "from" : "until");
        var absence = new Absence(whose.id(), from.get(), until.get(), deputy(exchange.parameter("deputy")));
        if (absence.isNever(told.times().today())) return again("desk.away.never", "until");
        return absences.save(municipality, absence, by) ? Reply.to(of.path(whose, "saved")) : again("desk.away.deputy.refused", "deputy");
    }

    /** What can't be read is nobody. */
    private static Optional<OfficerId> deputy(String text) {
        try {
            return Optional.of(new OfficerId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private Reply again(String problem, String field) {
        page.refuse(problem, field);
        return new Reply.Again("desk-away", AwayPage.class);
    }
}
