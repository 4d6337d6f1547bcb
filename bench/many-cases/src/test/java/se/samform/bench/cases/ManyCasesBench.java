package se.samform.bench.cases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import se.samform.core.store.ConnectionPool;
import se.samform.engine.casefile.CaseCopies;
import se.samform.examples.demo.DemoInstallation;
import se.samform.examples.demo.Options;
import se.samform.examples.demo.PortalWar;
import se.samform.examples.process.LoopbackPort;

/**
 * Fills one installation to one number of cases after the other, and asks for the desk's pages at each: one visitor who is
 * an officer of nine tenths of all cases, time from the request to the last byte of the answer on the loopback.
 */
public final class ManyCasesBench implements AutoCloseable {

    private static final List<Integer> SIZES = Arrays.stream(System.getProperty("bench.sizes", "10000,100000").split(",")).map(Integer::valueOf).toList();
    private static final int SEEDS = 200;
    private static final int WARM_UP = 100;
    private static final int MEASURED = 100;

    private final DemoInstallation installation;
    private final Map<String, Map<Integer, double[]>> taken = new LinkedHashMap<>();
    private final Random random = new Random(11);

    private ManyCasesBench(Path directory, Path war, Path examples) throws Exception {
        this.installation = DemoInstallation.start(Options.toUse(LoopbackPort.free().number(), directory, war).withExamples(examples));
    }

    /** @param arguments the folder of the installation, made anew; the portal's war or a folder with it; the folder of the examples */
    public static void main(String[] arguments) throws Exception {
        var directory = Path.of(arguments[0]);
        delete(directory);
        try (var bench = new ManyCasesBench(directory, PortalWar.at(Path.of(arguments[1])), Path.of(arguments[2]))) {
            bench.all();
        }
        System.exit(0);
    }

    private void all() throws Exception {
        var database = installation.database();
        var handled = new Handled(new ConnectionPool(database.jdbcUrl(), database.user(), database.password()), installation.configuration().get("samform.master-key"));
        handled.some(SEEDS);
        var filled = SEEDS;
        try (var copies = handled.copies(DriverManager.getConnection(database.jdbcUrl() + "?useBulkStmts=true", database.user(), database.password()));
                var visitor = new Visitor(installation.baseUrl(), "granvik", "ada")) {
            for (int size : SIZES) {
                fill(copies, size - filled);
                filled = size;
                measure(visitor, size, copies);
            }
        }
        tell();
    }

    private void fill(CaseCopies copies, int count) throws SQLException {
        var begun = System.nanoTime();
        copies.add(count);
        if (copies.broken(100) > 0) {
            throw new IllegalStateException("Logs of copied cases don't verify");
        }
        for (var table : List.of("case_file", "case_event", "search_token", "case_party", "message", "desk_notice", "outbox", "submission")) {
            ask("analyze table " + table);
        }
        System.out.printf("%,d cases more in %.0f s; %,d events, %,d words now%n", count, (System.nanoTime() - begun) / 1e9,
                Long.parseLong(ask("select count(*) from case_event").getFirst()), Long.parseLong(ask("select count(*) from search_token").getFirst()));
    }

    private void measure(Visitor visitor, int size, CaseCopies copies) throws SQLException {
        var places = ask("select concat(due_on, '_', number) from case_file where open = 1 and municipality_id = (select id from municipality where slug = 'granvik')"
                + " order by due_on, number limit " + MEASURED + " offset " + size / 10);
        var closed = ask("select concat(due_on, '_', number) from case_file where open = 0 and municipality_id = (select id from municipality where slug = 'granvik')"
                + " order by due_on, number limit " + MEASURED + " offset " + size / 3);
        var cases = ask("select hex(id) from case_file where municipality_id = (select id from municipality where slug = 'granvik') order by rand(5) limit " + MEASURED);
        var references = ask("select reference from case_file where municipality_id = (select id from municipality where slug = 'granvik') order by rand(6) limit " + MEASURED);
        var person = visitor.kept("191212121212");
        var pages = new LinkedHashMap<String, IntFunction<String>>();
        for (var view : List.of("act", "mine", "unassigned", "overdue", "flagged", "open", "closed")) {
            pages.put("Inbox: " + view, i -> "desk?view=" + view);
        }
        pages.put("Inbox: open, a late page", i -> "desk?view=open&after=" + places.get(i % places.size()));
        pages.put("Inbox: closed, a late page", i -> "desk?view=closed&after=" + closed.get(i % closed.size()));
        pages.put("Inbox: open, one e-service", i -> "desk?view=open&service=skolskjuts");
        pages.put("Inbox: open, what changed last first", i -> "desk?view=open&sort=-changed");
        pages.put("Inbox: unassigned, what came in last first", i -> "desk?view=unassigned&sort=-received");
        pages.put("Inbox: open, by applicant", i -> "desk?view=open&sort=applicant");
        pages.put("Inbox: closed, what changed last first", i -> "desk?view=closed&sort=-changed");
        pages.put("Inbox: mine, what changed last first", i -> "desk?view=mine&sort=-changed");
        pages.put("Inbox: open, by status", i -> "desk?view=open&sort=status");
        pages.put("Inbox: open, one e-service, what changed last first", i -> "desk?view=open&service=skolskjuts&sort=-changed");
        pages.put("Inbox: open, one e-service, what came in first", i -> "desk?view=open&service=skolskjuts&sort=received");
        pages.put("Inbox: open, one unit and status", i -> "desk?view=open&unit=gatuenheten&kind=in-progress");
        pages.put("Search: a word of fifty cases", i -> "desk/find?q=" + copies.nameOfRound());
        pages.put("Search: a common word and one of fifty cases", i -> "desk/find?q=vera+" + copies.nameOfRound());
        pages.put("Search: the beginning of words of fifty cases", i -> "desk/find?q=" + copies.beginningOfRound());
        pages.put("Search: a word of a five-hundredth", i -> "desk/find?q=" + CaseCopies.name(random.nextInt(500)));
        pages.put("Search: a word of a third", i -> "desk/find?q=vera");
        pages.put("Search: a word of a third and one of a five-hundredth", i -> "desk/find?q=vera+" + CaseCopies.name(random.nextInt(500)));
        pages.put("Search: the beginning of a word of a thirtieth", i -> "desk/find?q=" + CaseCopies.name(random.nextInt(500)).substring(0, 2));
        pages.put("Search: a common and a missing word", i -> "desk/find?q=vera+saknas");
        pages.put("Search: a common word, one e-service, closed", i -> "desk/find?q=vera&service=skolskjuts&state=closed");
        pages.put("Search: a person's number", i -> person);
        pages.put("Search: a reference's beginning", i -> "desk/find?q=" + references.get(i % references.size()).substring(0, 10));
        pages.put("Case page", i -> "desk/" + uuid(cases.get(i % cases.size())));
        if (taken.isEmpty()) {
            // The smaller size comes first, when Java is younger: it would look slow, and nothing would seem to grow.
            pages.values().forEach(page -> times(visitor, page, 2 * WARM_UP));
        }
        for (var page : pages.entrySet()) {
            times(visitor, page.getValue(), WARM_UP);
            var times = times(visitor, page.getValue(), MEASURED);
            taken.computeIfAbsent(page.getKey(), none -> new LinkedHashMap<>()).put(size, times);
            System.out.printf("%,d cases, %s: %.1f, %.1f ms%n", size, page.getKey(), part(times, 50), part(times, 95));
        }
    }

    private static double[] times(Visitor visitor, IntFunction<String> page, int count) {
        var times = new double[count];
        for (var i = 0; i < count; i++) {
            var path = page.apply(i);
            var begun = System.nanoTime();
            visitor.page(path);
            times[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    private void tell() {
        System.out.println("\nMilliseconds, median and 95th percentile\n");
        System.out.println("| | " + String.join(" | ", SIZES.stream().map(size -> "%,d cases".formatted(size)).toList()) + " | Median grows |");
        System.out.println("| --- |" + " --- |".repeat(SIZES.size() + 1));
        taken.forEach((page, bySize) -> {
            var cells = new ArrayList<String>();
            SIZES.forEach(size -> cells.add("%.1f, %.1f".formatted(part(bySize.get(size), 50), part(bySize.get(size), 95))));
            System.out.printf("| %s | %s | × %.2f |%n", page, String.join(" | ", cells), part(bySize.get(SIZES.getLast()), 50) / part(bySize.get(SIZES.getFirst()), 50));
        });
    }

    private static double part(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private List<String> ask(String sql) throws SQLException {
        var answers = new ArrayList<String>();
        try (var connection = installation.database().connect(); var statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                try (var rows = statement.getResultSet()) {
                    while (rows.next()) {
                        answers.add(rows.getString(1));
                    }
                }
            }
        }
        return answers;
    }

    private static UUID uuid(String hex) {
        return new UUID(Long.parseUnsignedLong(hex.substring(0, 16), 16), Long.parseUnsignedLong(hex.substring(16), 16));
    }

    private static void delete(Path directory) throws Exception {
        if (Files.exists(directory)) {
            try (var all = Files.walk(directory)) {
                all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
            }
        }
    }

    @Override
    public void close() {
        installation.close();
    }
}
