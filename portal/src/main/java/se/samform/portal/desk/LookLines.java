package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.municipality.Officer;
import se.samform.core.vault.KeyedHash;
import se.samform.engine.look.Look;
import se.samform.engine.look.LookQuery;
import se.samform.engine.look.Looks;
import se.samform.engine.look.RecordedLook;
import se.samform.engine.look.Seen;
import se.samform.engine.look.Viewer;
import se.samform.engine.search.Search;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.People;
import se.samform.portal.wording.Told;

/** Who has looked at what, as the address asks for it: in which days, by which officer, at which person. */
@RequestScoped
public class LookLines {
    private static final int MONTH = 30;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Looks looks;
    @Inject Search search;
    @Inject KeptSearches kept;
    @Inject Told told;
    @Inject Clock clock;

    LocalDate from() {
        return DecideForm.day(visit.query("from")).orElseGet(() -> told.times().today().minusDays(MONTH));
    }

    LocalDate until() {
        return DecideForm.day(visit.query("until")).orElseGet(() -> told.times().today());
    }

    Optional<Officer> officer() {
        return officers().stream().filter(officer -> officer.slug().equals(visit.query("officer"))).findFirst();
    }

    List<Officer> officers() {
        return desk.officers();
    }

    /** The number that was typed; empty if none was, or if it is kept no longer. */
    String person() {
        String secret = visit.variable("kept");
        return secret.isEmpty() ? "" : kept.find(municipality(), desk.officer().id(), secret).orElse("");
    }

    /** Whether a number was typed that is kept no longer. */
    boolean isOver() {
        return !visit.variable("kept").isEmpty() && person().isEmpty();
    }

    /** Whom the typed number may mean; nobody where none was typed. */
    List<KeyedHash> people() {
        return search.parties(municipality(), person());
    }

    /** Those that are asked for; that they are asked for is written first. @param below numbers below this one */
    List<RecordedLook> asked(long below, int limit) {
        var people = people();
        var officer = desk.officer().id();
        looks.add(municipality(), people.isEmpty() ? List.of(Look.atList(officer, Seen.LOOKS, "")) : Look.forPeople(officer, Seen.LOOKS, people));
        return page(people, below, limit);
    }

    /** As above, for whoever writes that they were taken before anybody has them. */
    List<RecordedLook> page(List<KeyedHash> people, long below, int limit) {
        if (isOver() || !person().isEmpty() && people.isEmpty()) return List.of();
        return looks.page(municipality(), new LookQuery(
            Optional.empty(), officer().map(Officer::id), people, begin(from()), begin(until().plusDays(1)), below, limit));
    }

    /** Those at one case, whenever. @param below numbers below this one */
    List<RecordedLook> of(CaseId id, long below, int limit) {
        looks.add(municipality(), Look.at(desk.officer().id(), Seen.LOOKS, id, false));
        return looks.page(municipality(), new LookQuery(Optional.of(id), Optional.empty(), List.of(), Instant.EPOCH, clock.instant(), below, limit));
    }

    /** The place in the list that the address says: numbers below this one. */
    long below() {
        String below = visit.query("below");
        return below.matches("[0-9]{1,18}") ? Long.parseLong(below) : Long.MAX_VALUE;
    }

    /** Without what was found only to know whether there is more. */
    static List<RecordedLook> page(List<RecordedLook> found, int page) {
        return found.subList(0, Math.min(page, found.size()));
    }

    List<LookLine> told(List<RecordedLook> recorded) {
        var people = told.people();
        return recorded.stream().map(each -> line(each, people)).toList();
    }

    private LookLine line(RecordedLook recorded, People people) {
        var look = recorded.look();
        var texts = told.texts();
        var at = recorded.at().atZone(zone());
        return new LookLine(at.toLocalDate().toString(), CLOCK.format(at), viewer(look.viewer(), people),
            texts.of("desk.looks.seen." + look.seen().key()), recorded.reference(), look.caseId().map(id -> "desk/" + id.text() + "/looks").orElse(""),
            look.said().orElse(look.list()), look.revealed() ? texts.of("desk.looks.revealed.yes") : "");
    }

    private String viewer(Viewer viewer, People people) {
        return switch (viewer) {
            case Viewer.Officer(var id) -> people.officer(id).orElseGet(() -> told.texts().of("case.officer"));
            case Viewer.Consultee(var role) -> told.texts().of("desk.looks.consultee", role);
            case Viewer.InternalSystem(var name) -> people.system(name);
            case Viewer.Signer signer -> told.texts().of("desk.looks.signer");
        };
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    private ZoneId zone() {
        return visit.getMunicipality().zone();
    }

    private MunicipalityId municipality() {
        return visit.getMunicipality().id();
    }
}
