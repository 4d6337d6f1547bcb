package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.engine.absence.Absence;
import se.samform.engine.absence.Absences;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** Says when the officer is away and who stands in, or that they are back. */
@ApplicationScoped
public class SetAway implements Handler {
    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Absences absences;
    @Inject Told told;
    @Inject AwayPage page;

    @Override
    public Reply handle(Exchange exchange) {
        MunicipalityId municipality = visit.getMunicipality().id();
        var officer = desk.officer().id();
        if (exchange.parameter("do").equals("end")) {
            absences.end(municipality, officer);
            return Reply.to("desk/away?done=ended");
        }
        var from = DecideForm.day(exchange.parameter("from").strip());
        var until = DecideForm.day(exchange.parameter("until").strip());
        if (from.isEmpty() || until.isEmpty()) return again("desk.day.unreadable");
        var absence = new Absence(officer, from.get(), until.get(), deputy(exchange.parameter("deputy")));
        if (absence.isNever(told.times().today())) return again("desk.away.never");
        return absences.save(municipality, absence) ? Reply.to("desk/away?done=saved") : again("desk.away.deputy.refused");
    }

    /** What can't be read is nobody. */
    private static Optional<OfficerId> deputy(String text) {
        try {
            return Optional.of(new OfficerId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private Reply again(String problem) {
        page.refuse(problem);
        return new Reply.Again("desk-away", AwayPage.class);
    }
}
