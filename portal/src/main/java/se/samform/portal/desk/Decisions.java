package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samform.core.municipality.Authority;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.engine.casefile.DecisionList;
import se.samform.engine.casefile.MadeDecision;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** The decisions that the address asks for: of which authority, in which period. Only of those that the officer works for. */
@RequestScoped
public class Decisions {
    private static final int MONTH = 30;

    @Inject Visit visit;
    @Inject Desk desk;
    @Inject DecisionList made;
    @Inject MunicipalityLookup municipalities;
    @Inject Told told;

    /** A decision in words. @param path empty where no more is told than that it was made @param diaryNumber empty where it isn't registered @param point of the delegation order; empty where none was needed */
    public record Line(String path, String reference, String diaryNumber, String service, String ruling, String outcome, String day, String by, String point) {}

    Optional<Authority> authority() {
        var all = desk.authorities();
        return all.stream().filter(authority -> authority.slug().equals(visit.query("authority"))).findFirst().or(() -> all.stream().findFirst());
    }

    LocalDate from() {
        return DecideForm.day(visit.query("from")).orElseGet(() -> told.times().today().minusDays(MONTH));
    }

    LocalDate until() {
        return DecideForm.day(visit.query("until")).orElseGet(() -> told.times().today());
    }

    /** @param limit at most so many, the newest */
    List<Line> lines(int limit) {
        return authority().map(authority -> made.of(visit.getMunicipality().id(), desk.officer(), authority.id(), begin(from()), begin(until().plusDays(1)), limit))
            .orElse(List.of()).stream().map(this::line).toList();
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(municipalities.facts(visit.getMunicipality().id()).zone()).toInstant();
    }

    private Line line(MadeDecision decision) {
        return decision.veiled() ? veiled(decision) : told(decision);
    }

    /** As the public diary tells of it: number and day. */
    private Line veiled(MadeDecision decision) {
        return new Line("", "", decision.diaryNumber().orElse(""), told.texts().of("desk.decisions.veiled"), "", "", told.times().date(decision.at()).toString(), "", "");
    }

    private Line told(MadeDecision decision) {
        var texts = told.texts();
        var service = desk.service(decision.version()).definition();
        String ruling = service.flow().work().ruling(decision.ruling()).map(known -> known.title().in(texts.language())).orElse(decision.ruling());
        return new Line("desk/" + decision.caseId().text(), decision.reference(), decision.diaryNumber().orElse(""), service.title().in(texts.language()), ruling,
            texts.of("ruling.outcome." + decision.outcome()), told.times().date(decision.at()).toString(), by(decision.actor()), decision.delegation().orElse(""));
    }

    private String by(String actor) {
        if (actor.equals("machine")) return told.texts().of("desk.ruling.itself");
        return told.people().officerIn(actor).flatMap(told.people()::officer).orElseGet(() -> told.texts().of("case.officer"));
    }
}
