package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.samform.core.flow.ContactWay;
import se.samform.core.publication.Published;
import se.samform.engine.draft.Behalf;
import se.samform.engine.look.Look;
import se.samform.engine.look.Looks;
import se.samform.engine.look.Seen;
import se.samform.engine.search.Numbers;
import se.samform.engine.search.PartyNumber;
import se.samform.engine.search.Search;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.fill.FillIn;
import se.samform.portal.wording.Told;

/** Begins a draft for somebody who phones, writes or has come, and goes to its first step. */
@ApplicationScoped
public class BeginFor implements Handler {
    @Inject Desk desk;
    @Inject FillIn fill;
    @Inject Told told;
    @Inject RegisterPage page;
    @Inject Looks looks;
    @Inject Search search;
    @Inject Visit visit;

    @Override
    public Reply handle(Exchange exchange) {
        return page.chosen(exchange.parameter("service"))
            .flatMap(service -> ContactWay.of(exchange.parameter("way")).map(way -> begin(service, way, exchange.parameter("number").strip())))
            .orElseGet(Reply::notFound);
    }

    private Reply begin(Published service, ContactWay way, String number) {
        var whom = whom(number);
        if (whom.isPresent()) record(number);
        if (whom.isPresent()) return Reply.to(fill.begin(service, new Behalf(desk.officer().id(), way, whom.get()), told.language()));
        page.refuse("desk.register.number.wrong");
        return new Reply.Again("desk-register", RegisterPage.class);
    }

    /** Registers tell about whoever it is: that they were asked about is written first. */
    private void record(String number) {
        var officer = desk.officer().id();
        looks.add(visit.getMunicipality().id(), Look.forPeople(officer, Seen.PERSON, search.people(visit.getMunicipality().id(), number)));
    }

    /** Empty for what is no number, or may be several people's. */
    private static Optional<Behalf.Whom> whom(String number) {
        if (number.isEmpty()) return Optional.of(new Behalf.Whom.Nobody());
        var meant = Numbers.meantBy(number);
        return meant.size() == 1 ? Optional.ofNullable(whom(meant.getFirst())) : Optional.empty();
    }

    private static Behalf.Whom whom(PartyNumber number) {
        return switch (number.kind()) {
            case PERSON -> new Behalf.Whom.Person(number.digits());
            case ORGANISATION -> new Behalf.Whom.Organisation(number.digits());
            case DANISH_PERSON, DANISH_ORGANISATION -> null;
        };
    }
}
