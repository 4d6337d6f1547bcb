package se.samform.bench.cases;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
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

/** An installation of its own, as it is started to be used, with so many cases, and an officer of nine tenths of them. */
final class FilledInstallation implements AutoCloseable {

    /** How the names of pages that read no case begin. */
    static final String BESIDE = "*Beside them, no cases:*";
    private static final String CENTRE = "Contact centre:";
    private static final int SEEDS = 200;
    private static final int PLACES = 100;
    private static final String GRANVIK = "municipality_id = (select id from municipality where slug = 'granvik')";

    private final DemoInstallation installation;
    private final CaseCopies copies;
    private final Visitor visitor;
    private final Visitor centre;
    private final int size;
    private final Random random = new Random(11);
    private final Map<String, IntFunction<String>> pages;

    /**
     * @param directory of the installation, made anew
     * @param war       the portal's, or a folder with it
     * @param examples  the folder of the examples
     */
    FilledInstallation(int size, Path directory, Path war, Path examples) throws Exception {
        delete(directory);
        this.size = size;
        this.installation = DemoInstallation.start(Options.toUse(LoopbackPort.free().number(), directory, PortalWar.at(war)).withExamples(examples));
        var database = installation.database();
        var handled = new Handled(new ConnectionPool(database.jdbcUrl(), database.user(), database.password()), installation.configuration().get("samform.master-key"));
        handled.some(SEEDS);
        this.copies = handled.copies(DriverManager.getConnection(database.jdbcUrl() + "?useBulkStmts=true", database.user(), database.password()));
        this.visitor = new Visitor(installation.baseUrl(), "granvik", "ada");
        this.centre = new Visitor(installation.baseUrl(), "granvik", "kaj");
        fill();
        this.pages = pages();
    }

    int size() {
        return size;
    }

    /** What is asked for, in the same order on every installation. */
    List<String> names() {
        return List.copyOf(pages.keySet());
    }

    /** Asks for a page the so manieth time. @return milliseconds until its last byte */
    double time(String name, int i) {
        var path = pages.get(name).apply(i);
        var begun = System.nanoTime();
        (name.startsWith(CENTRE) ? centre : visitor).page(path);
        return (System.nanoTime() - begun) / 1e6;
    }

    private void fill() throws Exception {
        var begun = System.nanoTime();
        copies.add(size - SEEDS);
        if (copies.broken(100) > 0) {
            throw new IllegalStateException("Logs of copied cases don't verify");
        }
        for (var table : List.of("case_file", "case_event", "search_token", "case_party", "message", "desk_notice", "outbox", "submission")) {
            ask("analyze table " + table);
        }
        System.out.printf("%,d cases copied in %.0f s; %,d events, %,d words%n", size - SEEDS, (System.nanoTime() - begun) / 1e9,
                Long.parseLong(ask("select count(*) from case_event").getFirst()), Long.parseLong(ask("select count(*) from search_token").getFirst()));
    }

    private Map<String, IntFunction<String>> pages() throws SQLException {
        var places = ask("select concat(next_on, '_', number) from case_file where open = 1 and " + GRANVIK + " order by next_on, number limit " + PLACES + " offset " + size / 10);
        var closed = ask("select concat(next_on, '_', number) from case_file where open = 0 and " + GRANVIK + " order by next_on, number limit " + PLACES + " offset " + size / 3);
        var cases = ask("select hex(id) from case_file where " + GRANVIK + " order by rand(5) limit " + PLACES);
        var references = ask("select reference from case_file where " + GRANVIK + " order by rand(6) limit " + PLACES);
        var person = visitor.kept("191212121212");
        var caller = centre.keptPerson("199001012385");
        var all = new LinkedHashMap<String, IntFunction<String>>();
        all.put(BESIDE + " how I am told", i -> "desk/notices/settings");
        all.put(BESIDE + " all e-services", i -> "");
        for (var view : List.of("act", "mine", "unassigned", "overdue", "flagged", "open", "closed")) {
            all.put("Inbox: " + view, i -> "desk?view=" + view);
        }
        all.put("Inbox: open, a late page", i -> "desk?view=open&after=" + places.get(i % places.size()));
        all.put("Inbox: closed, a late page", i -> "desk?view=closed&after=" + closed.get(i % closed.size()));
        all.put("Inbox: open, one e-service", i -> "desk?view=open&service=skolskjuts");
        all.put("Inbox: open, what changed last first", i -> "desk?view=open&sort=-changed");
        all.put("Inbox: unassigned, what came in last first", i -> "desk?view=unassigned&sort=-received");
        all.put("Inbox: open, by applicant", i -> "desk?view=open&sort=applicant");
        all.put("Inbox: closed, what changed last first", i -> "desk?view=closed&sort=-changed");
        all.put("Inbox: mine, what changed last first", i -> "desk?view=mine&sort=-changed");
        all.put("Inbox: open, by status", i -> "desk?view=open&sort=status");
        all.put("Inbox: open, one e-service, what changed last first", i -> "desk?view=open&service=skolskjuts&sort=-changed");
        all.put("Inbox: open, one e-service, what came in first", i -> "desk?view=open&service=skolskjuts&sort=received");
        all.put("Inbox: open, one unit and status", i -> "desk?view=open&unit=gatuenheten&kind=in-progress");
        all.put("Search: a word of fifty cases", i -> "desk/find?q=" + copies.nameOfRound());
        all.put("Search: a common word and one of fifty cases", i -> "desk/find?q=vera+" + copies.nameOfRound());
        all.put("Search: the beginning of words of fifty cases", i -> "desk/find?q=" + copies.beginningOfRound());
        all.put("Search: a word of a five-hundredth", i -> "desk/find?q=" + CaseCopies.name(random.nextInt(500)));
        all.put("Search: a word of a third", i -> "desk/find?q=vera");
        all.put("Search: a word of a third and one of a five-hundredth", i -> "desk/find?q=vera+" + CaseCopies.name(random.nextInt(500)));
        all.put("Search: the beginning of a word of a thirtieth", i -> "desk/find?q=" + CaseCopies.name(random.nextInt(500)).substring(0, 2));
        all.put("Search: a common and a missing word", i -> "desk/find?q=vera+saknas");
        all.put("Search: a common word, one e-service, closed", i -> "desk/find?q=vera&service=skolskjuts&state=closed");
        all.put("Search: a person's number", i -> person);
        all.put("Search: a reference's beginning", i -> "desk/find?q=" + references.get(i % references.size()).substring(0, 10));
        all.put("Case page", i -> "desk/" + uuid(cases.get(i % cases.size())));
        all.put("Statistics", i -> "desk/statistics");
        all.put("Tasks", i -> "desk/tasks");
        all.put("Decisions", i -> "desk/decisions");
        all.put(CENTRE + " somebody who has many cases", i -> caller);
        return all;
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

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (var all = Files.walk(directory)) {
                all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        visitor.close();
        centre.close();
        copies.close();
        installation.close();
    }
}
