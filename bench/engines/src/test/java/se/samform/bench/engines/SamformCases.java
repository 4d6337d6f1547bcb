package se.samform.bench.engines;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import se.samform.core.answer.RawAnswers;
import se.samform.core.flow.CaseCommand;
import se.samform.core.id.Uuid7;
import se.samform.core.outbox.Doorstep;
import se.samform.core.outbox.Outbox;
import se.samform.core.outbox.RetrySchedule;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.core.store.Database;
import se.samform.core.store.LocalTransactions;
import se.samform.core.text.Language;
import se.samform.core.vault.MasterKey;
import se.samform.core.vault.Vault;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.casefile.Gates;
import se.samform.engine.casefile.RecentCases;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.draft.Draft;
import se.samform.engine.draft.Drafts;
import se.samform.engine.file.StoredFiles;
import se.samform.engine.payment.PaymentGate;

/**
 * The engine of an installation, put together by hand: what is not there is the container, the pages, and what sends what
 * is written for others. Its answers are handed in from a draft; whether making that draft is counted is told.
 */
final class SamformCases implements CaseEngine {

    private static final Applicant VERA = new Applicant.Person("199001012385");

    private final Cases cases;
    private final Drafts drafts;
    private final Published service;
    private final boolean countsDraft;
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private int prepared;

    private record Waiting(Application application, Draft draft) {}

    SamformCases(DataSource single, DataSource several, boolean countsDraft) {
        var clock = Clock.systemUTC();
        var random = new SecureRandom();
        var ids = new Uuid7(clock, new Random(1));
        var database = new Database(new LocalTransactions(single, several));
        var vault = new Vault(database, MasterKey.ofBase64(Base64.getEncoder().encodeToString(new byte[32])), ids, random, clock);
        var services = new PublishedServices(database, ids, clock);
        var bindings = new Bindings(database, clock);
        var files = new StoredFiles(database, random, clock);
        this.drafts = new Drafts(database, vault, services, files, ids, clock);
        this.cases = new Cases(database, vault, services, bindings, new Town(), drafts, files,
                new Outbox(database, clock, ids, RetrySchedule.USUAL, new Doorstep("bench", 0, 4)), municipality -> Set.of(), new RecentCases(clock),
                new Gates(List.of(new PaymentGate())), ids, random, clock);
        this.countsDraft = countsDraft;
        vault.admit(Town.ID);
        this.service = services.publish(Town.ID, definition());
        bindings.save(Town.ID, service.family(),
                new Binding(Town.BOARD, Table.UNITS.stream().collect(Collectors.toMap(Function.identity(), Town::unitId)), Map.of()), 0);
    }

    private static byte[] definition() {
        var texts = IntStream.range(0, Application.TEXTS).mapToObj(i -> """
                {"type": "text", "id": "text-%d", "label": {"sv": "Fråga %d", "en": "Question %d"}}""".formatted(i, i, i)).collect(Collectors.joining(",\n"));
        var options = Table.KINDS.stream().map(kind -> """
                {"id": "%s", "label": {"sv": "%s", "en": "%s"}}""".formatted(kind, kind, kind)).collect(Collectors.joining(",\n"));
        var roles = Table.UNITS.stream().map(unit -> """
                {"id": "%s", "kind": "unit", "title": {"sv": "%s", "en": "%s"}}""".formatted(unit, unit, unit)).collect(Collectors.joining(",\n"));
        return Resources.text("service.json").replace("\"TEXTS\"", texts).replace("\"OPTIONS\"", options).replace("\"ROLES\"", roles)
                .replace("\"RULES\"", Table.rules()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String name() {
        return countsDraft ? "Samform, saving the draft counted" : "Samform, from a saved draft";
    }

    @Override
    public void prepare(int count) {
        for (var i = countsDraft ? count : waiting.size(); i < count; i++) {
            var application = Application.number(prepared++);
            waiting.add(new Waiting(application, draft(application)));
        }
    }

    private Draft draft(Application application) {
        return drafts.start(Town.ID, VERA, service, Language.SWEDISH, new RawAnswers(application.answers()));
    }

    @Override
    public String handle(Application application) {
        if (countsDraft) {
            return handle(draft(application));
        }
        var next = waiting.remove();
        return check(next.application(), application, handle(next.draft()));
    }

    /** What was prepared need not be what was asked for: whatever it is must have gone where the table says. */
    private static String check(Application prepared, Application asked, String unit) {
        if (!unit.equals(Table.unit(prepared))) {
            throw new IllegalStateException(prepared + " went to " + unit);
        }
        return Table.unit(asked);
    }

    private String handle(Draft draft) {
        var head = opened(cases.submit(Town.ID, draft.id(), VERA));
        var unit = Table.UNITS.stream().filter(role -> Town.unitId(role).equals(head.state().unit())).findFirst().orElseThrow();
        var taken = done(cases.command(Town.ID, head.id(), head.lastSeq(), new CaseCommand.Take(), Town.AT_WORK));
        var ended = done(cases.command(Town.ID, head.id(), taken.lastSeq(), new CaseCommand.ChangeStatus("closed"), Town.AT_WORK));
        if (!ended.state().isOver()) {
            throw new IllegalStateException(ended.toString());
        }
        return unit;
    }

    private static CaseHead opened(Submitted submitted) {
        return submitted instanceof Submitted.Opened(var head) ? head : failed(submitted);
    }

    private static CaseHead done(Commanded commanded) {
        return commanded instanceof Commanded.Done(var head) ? head : failed(commanded);
    }

    private static CaseHead failed(Object what) {
        throw new IllegalStateException(what.toString());
    }

    @Override
    public void close() {}
}
