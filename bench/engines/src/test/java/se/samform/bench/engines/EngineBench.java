package se.samform.bench.engines;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import se.samform.core.store.ConnectionPool;
import se.samform.examples.database.EmbeddedMariaDb;
import se.samform.examples.database.Settings;

/**
 * All engines in turns, in an order drawn anew each round; what is told is each one's median round. It fails where ours, from
 * a saved draft, misses its aim against one that it must beat; with {@code -Dbench.strict} against any, and with the draft.
 */
public final class EngineBench implements AutoCloseable {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 8);
    /** Until then Java still compiles most of what is measured. */
    private static final int WARM_UPS = Integer.getInteger("bench.warm-ups", 4);
    /** At once. Flushed commits of several go together to the disk, so that with few the disk is waited for and not the processor. */
    private static final int USERS = Integer.getInteger("bench.users", 4);
    private static final boolean IS_STRICT = Boolean.getBoolean("bench.strict");
    /** How many of the engines are Samform: the first ones. */
    private static final int OURS = 2;
    private static final int CONNECTIONS = 3 * USERS;
    /** What is prepared at least; for two seconds not more than the 16 MB of drafts that a node keeps at hand: of more, most would be read anew. */
    private static final int PREPARED_PER_SECOND = 2_500;
    /** Times what an engine has done in any round before, so that none runs out of what is prepared for it. */
    private static final double SPARE = 1.4;

    private final EmbeddedMariaDb database;
    private final List<CaseEngine> engines;
    private final AtomicInteger number = new AtomicInteger();
    private final Map<CaseEngine, List<Round>> rounds = new LinkedHashMap<>();
    private final Map<CaseEngine, Double> fastest = new LinkedHashMap<>();

    private record Round(double perSecond, double engine, double database) {}

    private EngineBench(Path directory) throws Exception {
        this.database = EmbeddedMariaDb.start(Settings.in(directory).withPort(0).withBufferPoolMegabytes(512));
        this.engines = List.of(samform("with", true), samform("from", false),
                new FlowableCases(pool("flowable_none").several(CONNECTIONS), false), new FlowableCases(pool("flowable_full").several(CONNECTIONS), true),
                new OperatonCases(pool("operaton_none").several(CONNECTIONS), false), new OperatonCases(pool("operaton_full").several(CONNECTIONS), true));
    }

    /** @param arguments the folder of the database, made anew */
    public static void main(String[] arguments) throws Exception {
        boolean isReached;
        try (var bench = new EngineBench(Path.of(arguments[0]))) {
            bench.all();
            isReached = bench.tellAims();
        }
        System.exit(isReached ? 0 : 1);
    }

    private void all() throws Exception {
        warmUp();
        var random = new Random(1);
        for (var round = 0; round < ROUNDS; round++) {
            var order = new ArrayList<>(engines);
            Collections.shuffle(order, random);
            for (var engine : order) {
                rounds.computeIfAbsent(engine, none -> new ArrayList<>()).add(measured(engine, SECONDS));
            }
        }
        tell();
    }

    private void warmUp() throws Exception {
        for (var i = 0; i < WARM_UPS; i++) {
            for (var engine : engines) {
                var round = measured(engine, SECONDS);
                System.out.printf("Warm-up: %s, %.0f per second%n", engine.name(), round.perSecond());
            }
        }
    }

    private Round measured(CaseEngine engine, int seconds) throws Exception {
        engine.prepare((int) (seconds * Math.max(PREPARED_PER_SECOND, SPARE * fastest.getOrDefault(engine, 0.0))));
        System.gc();
        var before = Used.now(database.pid());
        var begun = System.nanoTime();
        var end = begun + seconds * 1_000_000_000L;
        var done = 0;
        try (var users = Executors.newFixedThreadPool(USERS)) {
            for (var user : users.invokeAll(Collections.nCopies(USERS, (Callable<Integer>) () -> work(engine, end)))) {
                done += user.get();
            }
        }
        var took = (System.nanoTime() - begun) / 1e9;
        var used = Used.now(database.pid()).since(before);
        fastest.merge(engine, done / took, Math::max);
        return new Round(done / took, used.engine() / done, used.database() / done);
    }

    private int work(CaseEngine engine, long end) {
        var done = 0;
        while (System.nanoTime() < end) {
            var application = Application.number(number.getAndIncrement());
            var unit = engine.handle(application);
            if (!unit.equals(Table.unit(application))) {
                throw new IllegalStateException(engine.name() + " sent " + application + " to " + unit);
            }
            done++;
        }
        return done;
    }

    private void tell() {
        var ours = median(rounds.get(engines.getFirst()));
        System.out.printf("%nMedians of %d rounds of %d s, %d at a time; answers of %d bytes; flushed at every commit%n%n", ROUNDS, SECONDS, USERS,
                Application.number(0).json().getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
        System.out.println("| | Cases per second | Processor per case: engine + MariaDB, ms | Samform's throughput, with the draft | its processor |");
        System.out.println("| --- | --- | --- | --- | --- |");
        for (var engine : engines) {
            var round = median(rounds.get(engine));
            System.out.printf("| %s | %.0f | %.2f + %.2f = %.2f | × %.2f | × %.2f |%n", engine.name(), round.perSecond(), round.engine(), round.database(),
                    round.engine() + round.database(), ours.perSecond() / round.perSecond(),
                    (ours.engine() + ours.database()) / (round.engine() + round.database()));
        }
    }

    /** @return whether all that must be reached is */
    private boolean tellAims() {
        System.out.printf("%nThe aim: three times the throughput, a third of the processor%n%n| | From a saved draft | With the draft | |%n| --- | --- | --- | --- |%n");
        var isReached = true;
        for (var other : engines.subList(OURS, engines.size())) {
            var withDraft = aim(engines.getFirst(), other);
            var fromDraft = aim(engines.get(1), other);
            var isBinding = other.isToBeBeaten() || IS_STRICT;
            System.out.printf("| %s | %s | %s | %s |%n", other.name(), fromDraft.told(), withDraft.told(), isBinding ? "must be reached" : "told only");
            isReached &= !isBinding || fromDraft.isReached() && (withDraft.isReached() || !IS_STRICT);
        }
        return isReached;
    }

    private Aim aim(CaseEngine engine, CaseEngine other) {
        var ours = median(rounds.get(engine));
        var theirs = median(rounds.get(other));
        return new Aim(ours.perSecond() / theirs.perSecond(), (ours.engine() + ours.database()) / (theirs.engine() + theirs.database()));
    }

    private static Round median(List<Round> rounds) {
        return new Round(middle(rounds.stream().mapToDouble(Round::perSecond).sorted().toArray()),
                middle(rounds.stream().mapToDouble(Round::engine).sorted().toArray()), middle(rounds.stream().mapToDouble(Round::database).sorted().toArray()));
    }

    private static double middle(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private SamformCases samform(String schema, boolean countsDraft) throws Exception {
        var url = database.createSchema("samform_" + schema);
        Flyway.configure().dataSource(url, database.user(), database.password()).load().migrate();
        var pool = new ConnectionPool(url, database.user(), database.password());
        return new SamformCases(pool.single(CONNECTIONS), pool.several(CONNECTIONS), countsDraft);
    }

    /** The engines look for their tables in whatever schemas there are, unless they are told that theirs is the only one. */
    private ConnectionPool pool(String schema) throws Exception {
        return new ConnectionPool(database.createSchema(schema) + "?nullDatabaseMeansCurrent=true", database.user(), database.password());
    }

    @Override
    public void close() {
        engines.forEach(CaseEngine::close);
        database.close();
    }
}
