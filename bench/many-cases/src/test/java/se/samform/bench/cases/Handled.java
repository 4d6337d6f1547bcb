package se.samform.bench.cases;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import se.samform.core.answer.RawAnswers;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.Uuid7;
import se.samform.core.outbox.Doorstep;
import se.samform.core.outbox.Outbox;
import se.samform.core.outbox.RetrySchedule;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.PublishedServices;
import se.samform.core.store.ConnectionPool;
import se.samform.core.store.Database;
import se.samform.core.store.LocalTransactions;
import se.samform.core.text.Language;
import se.samform.core.vault.MasterKey;
import se.samform.core.vault.Vault;
import se.samform.engine.casefile.CaseCopies;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.casefile.Gates;
import se.samform.engine.casefile.RecentCases;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.draft.Drafts;
import se.samform.engine.file.StoredFiles;
import se.samform.engine.payment.PaymentGate;

/** Cases that were really handed in and handled, by the engine's own code, on days of the last two years. */
final class Handled {

    private static final Applicant VERA = new Applicant.Person("199001012385");
    private static final int EVENTS = 20;

    private final Database database;
    private final Vault vault;
    private final PublishedServices services;
    private final Uuid7 ids;
    private final Drafts drafts;
    private final Cases cases;
    private final Office office;
    private final Random random = new Random(3);
    private final Past past = new Past();
    private final Map<CaseId, MunicipalityId> handled = new LinkedHashMap<>();

    /** A clock that is set. */
    private static final class Past extends Clock {

        private volatile Instant now = Instant.now();

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    Handled(ConnectionPool pool, String masterKey) {
        var secure = new SecureRandom();
        this.database = new Database(new LocalTransactions(pool.single(2), pool.several(2)));
        this.ids = new Uuid7(Clock.systemUTC(), new Random());
        this.vault = new Vault(database, MasterKey.ofBase64(masterKey), ids, secure, past);
        this.services = new PublishedServices(database, ids, Clock.systemUTC());
        var bindings = new Bindings(database, Clock.systemUTC());
        var files = new StoredFiles(database, secure, past);
        this.office = new Office(database);
        this.drafts = new Drafts(database, vault, services, files, ids, past);
        this.cases = new Cases(database, vault, services, bindings, office, drafts, files,
                new Outbox(database, past, ids, RetrySchedule.USUAL, new Doorstep("bench", 0, 4)), municipality -> Set.of(), new RecentCases(past),
                new Gates(List.of(new PaymentGate())), ids, secure, past);
    }

    /** Three fifths reports of faults, three tenths journeys to school, the rest in another municipality. */
    void some(int count) {
        for (var i = 0; i < count; i++) {
            var isElsewhere = i % 10 == 9;
            var isSchool = i % 10 >= 6 && !isElsewhere;
            past.now = Instant.now().minus(Duration.ofHours(i % 4 == 0 ? random.nextInt(24 * 30) : 24 * 40 + random.nextInt(24 * 700)));
            var town = office.municipality(isElsewhere ? "norrhamn" : "granvik");
            var officer = office.officer(town, isElsewhere ? "frida" : isSchool ? i % 2 == 0 ? "hanna" : "ada" : i % 2 == 0 ? "bo" : "ada");
            handle(opened(town, isSchool ? "skolskjuts" : "felanmalan"), town, officer, i % 4 != 0, i % 3 != 0);
        }
        database.read(session -> session.change("update outbox set state = 'DONE', due_at = null, finished_at = written_at"));
    }

    CaseCopies copies(Connection connection) throws SQLException {
        return new CaseCopies(connection, database, vault, services, ids, handled);
    }

    private CaseHead opened(MunicipalityId town, String key) {
        var service = services.newest(town, key).orElseThrow();
        var draft = drafts.start(town, VERA, service, Language.SWEDISH, key.equals("skolskjuts") ? transport() : fault());
        return switch (cases.submit(town, draft.id(), VERA)) {
            case Submitted.Opened(var head) -> head;
            case Submitted other -> throw new IllegalStateException(other.toString());
        };
    }

    private void handle(CaseHead opened, MunicipalityId town, Actor.Officer officer, boolean isEnded, boolean isTaken) {
        handled.put(opened.id(), town);
        var head = opened;
        if (isTaken) {
            head = done(head, officer, new CaseCommand.Take());
        }
        head = done(head, officer, new CaseCommand.ChangeStatus("in-progress"));
        while (head.lastSeq() < EVENTS - (isEnded ? 1 : 0)) {
            past.now = past.now.plus(Duration.ofMinutes(20 + random.nextInt(600)));
            head = switch (random.nextInt(3)) {
                case 0 -> done(head, officer, new CaseCommand.AddNote("Ringde och frågade om infarten; väntar på besked av entreprenören till fredag."));
                case 1 -> done(head, officer, new CaseCommand.WriteToCitizen(cases.newMessageId(), "Hej! Vi har varit på platsen och återkommer när det är planerat."));
                default -> done(cases.command(town, head.id(), head.lastSeq(), new CaseCommand.WriteToUnit(cases.newMessageId(), "Tack, men det är fortfarande mörkt om kvällen."), VERA));
            };
        }
        if (isEnded) {
            done(head, officer, new CaseCommand.ChangeStatus("void"));
        }
    }

    private CaseHead done(CaseHead head, Actor.Officer officer, CaseCommand command) {
        return done(cases.command(head.municipality(), head.id(), head.lastSeq(), command, officer));
    }

    private static CaseHead done(Commanded commanded) {
        return switch (commanded) {
            case Commanded.Done(var head) -> head;
            case Commanded other -> throw new IllegalStateException(other.toString());
        };
    }

    private RawAnswers fault() {
        return new RawAnswers(Map.of("acute", List.of("no"), "category", List.of(random.nextInt(3) == 0 ? "park" : "lamp"),
                "description", List.of("Lampan har varit trasig i två veckor, och det är mörkt där barnen går till skolan"),
                "place", List.of(CaseCopies.NAME + " gata " + random.nextInt(90)), "wants-reply", List.of("no")));
    }

    private RawAnswers transport() {
        var answers = new LinkedHashMap<String, List<String>>();
        for (var each : List.of("child.firstName=Nils", "child.lastName=" + CaseCopies.NAME, "child.personalNumber=191212121212", "relation=guardian", "custody=sole",
                "school=bjork", "own-choice=no", "grade=4", "reason=distance", "distance=4,2", "home.street=Storgatan 1", "home.postalCode=123 45", "home.city=Granvik",
                "days=mon", "direction=both", "from=" + past.now.atZone(ZoneOffset.UTC).toLocalDate().plusDays(40), "applicant.firstName=Vera",
                "applicant.lastName=" + CaseCopies.NAME, "applicant.personalNumber=199001012385", "applicant.email=vera@exempel.invalid", "applicant.phone=070-1740605",
                "truth=yes")) {
            answers.put(each.substring(0, each.indexOf('=')), List.of(each.substring(each.indexOf('=') + 1)));
        }
        return new RawAnswers(answers);
    }
}
