package se.samform.portal.offer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samform.core.id.FamilyId;
import se.samform.core.publication.Offered;
import se.samform.core.publication.Offers;
import se.samform.core.publication.OperatingMessage;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.core.ui.Phrase;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** Whether the e-services of the municipality that is visited are offered today, in the words of the visit. */
@Named
@RequestScoped
public class Openings {
    @Inject Visit visit;
    @Inject Offers offers;
    @Inject PublishedServices services;
    @Inject Told told;
    @Inject Clock clock;

    public Offered of(Published service) {
        return of(service.family());
    }

    private Offered of(FamilyId service) {
        return offers.on(visit.getMunicipality().id(), service, told.times().today(), clock.instant());
    }

    /** What is said of one that is closed; empty for one that is open. */
    public Optional<Closed> closed(Published service) {
        return Optional.of(of(service)).filter(offered -> !offered.isOpen()).map(this::told);
    }

    /** The same of one of which it is known already. */
    public Closed told(Offered offered) {
        var meanwhile = offered instanceof Offered.Interrupted(var message) ? phrase(message) : Phrase.NONE;
        return new Closed(new OfferSentence(told.texts(), told.times()).of(offered), meanwhile);
    }

    /** Whether it may be begun at the desk for somebody: also when it is closed, but not when it is withdrawn. */
    public boolean isKept(Published service) {
        return !(of(service) instanceof Offered.Withdrawn);
    }

    /** Whether it is open, or will be. */
    public boolean isToCome(Published service) {
        var offered = of(service);
        return offered.isListed() || offered instanceof Offered.NotYet;
    }

    /** Those that people find: what is withdrawn, over or not yet open is left out. The very same list where that is nothing. */
    public List<Published> listed() {
        return listed(services.newest(visit.getMunicipality().id()));
    }

    private List<Published> listed(List<Published> newest) {
        Predicate<Published> isListed = each -> of(each).isListed();
        return newest.stream().allMatch(isListed) ? newest : newest.stream().filter(isListed).toList();
    }

    /** Those that open later, the first first. */
    public List<Later> later() {
        return services.newest(visit.getMunicipality().id()).stream().flatMap(service -> of(service) instanceof Offered.NotYet(var day)
            ? Stream.of(new Later(service.key().value(), Phrase.of(service.definition().title(), told.language()), day, told.times().date(day)))
            : Stream.empty()).sorted(Comparator.comparing(Later::day)).toList();
    }

    /** Of one of the listed, as a mark beside its title: empty where it is open. */
    public String mark(Published service) {
        return closed(service).map(Closed::sentence).orElse("");
    }

    /** What is told about operation to all who come to the catalogue. */
    public List<Phrase> getMessages() {
        return offers.told(visit.getMunicipality().id(), clock.instant()).stream().map(this::phrase).toList();
    }

    /** What is told about this one. */
    public List<Phrase> messages(Published service) {
        return offers.told(visit.getMunicipality().id(), clock.instant()).stream().filter(each -> each.isAbout(service.family())).map(this::phrase).toList();
    }

    private Phrase phrase(OperatingMessage message) {
        return Phrase.of(message.text(), told.language());
    }
}
