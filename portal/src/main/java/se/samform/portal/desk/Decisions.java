package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samform.core.flow.Actor;
import se.samform.core.municipality.Authority;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.Officer;
import se.samform.core.municipality.Unit;
import se.samform.engine.casefile.DecisionList;
import se.samform.engine.casefile.DecisionQuery;
import se.samform.engine.casefile.MadeDecision;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** The decisions that the address or a form asks for: of which authority, in which period, by whom. Only of those that the officer works for. */
@RequestScoped
public class Decisions {
    @Inject Visit visit;
    @Inject Desk desk;
    @Inject DecisionList made;
    @Inject Municipalities municipalities;
    @Inject Told told;

    /**
     * A decision in words.
     *
     * @param choice what a form says that is to be told to a meeting, or taken back from it
     * @param path empty where no more is told than that it was made
     * @param diaryNumber empty where it isn't registered
     * @param point of the delegation order; empty where none was needed
     * @param meeting that was told of it, and when that was; empty for none yet
     */
    public record Line(String choice, String path, String reference, String diaryNumber, String service, String ruling, String outcome, String day, String by, String point, String meeting) {
        /** What it is called where one chooses. */
        public String getName() {
            return reference.isEmpty() ? diaryNumber : reference;
        }
    }

    DecisionsAddress address() {
        return DecisionsAddress.read(desk::said);
    }

    Optional<Authority> authority() {
        var all = desk.authorities();
        return all.stream().filter(authority -> authority.slug().equals(address().authority())).findFirst().or(() -> all.stream().findFirst());
    }

    /** The authority's. */
    List<Unit> units() {
        return authority().map(authority -> municipalities.units(visit.getMunicipality().id()).stream().filter(unit -> unit.authority().equals(authority.id())).toList()).orElse(List.of());
    }

    List<Officer> officers() {
        return desk.officers();
    }

    /** @param limit at most so many, from the place on that the address says */
    List<MadeDecision> found(int limit) {
        return authority().map(authority -> made.of(visit.getMunicipality().id(), desk.officer(), query(authority, limit))).orElse(List.of());
    }

    private DecisionQuery query(Authority authority, int limit) {
        var address = address();
        var from = address.from().map(this::begin).orElse(Instant.EPOCH);
        var before = begin(address.until().orElseGet(() -> told.times().today()).plusDays(1));
        return new DecisionQuery(authority.id(), from, before, only(address), address.after(), limit);
    }

    private DecisionQuery.Only only(DecisionsAddress address) {
        var unit = units().stream().filter(each -> each.slug().equals(address.unit())).findFirst().map(Unit::id);
        return new DecisionQuery.Only(actor(address.by()), address.point(), unit, address.told());
    }

    private Optional<String> actor(String by) {
        if (by.equals(DecisionsAddress.ITSELF)) return Optional.of(new Actor.Machine().recorded());
        return officers().stream().filter(officer -> officer.slug().equals(by)).findFirst().map(officer -> Actor.OFFICER + officer.id().text());
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(visit.getMunicipality().zone()).toInstant();
    }

    List<Line> lines(List<MadeDecision> decisions) {
        return decisions.stream().map(decision -> decision.veiled() ? veiled(decision) : told(decision)).toList();
    }

    /** As the public diary tells of it: number and day. */
    private Line veiled(MadeDecision decision) {
        return new Line(choice(decision), "", "", decision.diaryNumber().orElse(""), told.texts().of("desk.decisions.veiled"), "", "", told.times().date(decision.at()).toString(), "", "",
            meeting(decision));
    }

    private Line told(MadeDecision decision) {
        var texts = told.texts();
        var service = desk.service(decision.version()).definition();
        String ruling = service.flow().work().ruling(decision.ruling()).map(known -> known.title().in(texts.language())).orElse(decision.ruling());
        return new Line(choice(decision), "desk/" + decision.caseId().text(), decision.reference(), decision.diaryNumber().orElse(""), service.title().in(texts.language()), ruling,
            texts.of("ruling.outcome." + decision.outcome()), told.times().date(decision.at()).toString(), by(decision.actor()), decision.delegation().orElse(""), meeting(decision));
    }

    private static String choice(MadeDecision decision) {
        return decision.number() + decision.meeting().map(meeting -> "-" + meeting.report()).orElse("");
    }

    private static String meeting(MadeDecision decision) {
        return decision.meeting().map(meeting -> meeting.on() + " " + meeting.name()).orElse("");
    }

    private String by(String actor) {
        if (actor.equals("machine")) return told.texts().of("desk.ruling.itself");
        return told.people().officerIn(actor).flatMap(told.people()::officer).orElseGet(() -> told.texts().of("case.officer"));
    }
}
