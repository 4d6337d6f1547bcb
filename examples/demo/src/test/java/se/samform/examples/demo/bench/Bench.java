package se.samform.examples.demo.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samform.examples.demo.DemoInstallation;
import se.samform.examples.demo.Options;
import se.samform.examples.demo.PortalWar;

/** Everything once, side by side, on an installation as it is started to be used. */
public final class Bench implements AutoCloseable {

    private static final int USERS = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("bench.warm-up", 150));
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("bench.seconds", 60));
    /** Which of the parts to run, as they are named in {@link #all}; all unless said. */
    private static final String ONLY = System.getProperty("bench.only", "");
    /** Parts of the bench that need no installation and run elsewhere. */
    private static final Set<String> ELSEWHERE = Set.of("evaluation", "forms");
    private static final Duration SHORT = Duration.ofSeconds(Math.max(5, MEASURED.toSeconds() / 4));

    private final Path directory;
    private final DemoInstallation installation;
    private final Processes processes;
    private final Cases cases;
    private final Report report = new Report();

    private Bench(Path directory, Path war) throws Exception {
        this.directory = directory;
        var data = BenchData.in(directory.resolve("examples"));
        this.installation = DemoInstallation.start(
                Options.toUse(Integer.getInteger("bench.port", 8099), directory, war).withExamples(data.folder()));
        this.processes = new Processes(installation, directory);
        this.cases = new Cases(installation);
    }

    /** @param arguments the folder of the installation, made anew; the portal's war or a folder with it */
    public static void main(String[] arguments) throws Exception {
        if (!ONLY.isEmpty() && ELSEWHERE.containsAll(List.of(ONLY.split(",")))) {
            return;
        }
        var directory = Path.of(arguments[0]);
        delete(directory);
        try (var bench = new Bench(directory, PortalWar.at(Path.of(arguments[1])))) {
            bench.all();
        }
    }

    private void all() throws Exception {
        report.line("Portal %d, database %d", installation.portalPid(), installation.database().pid());
        idle();
        warmUp();
        part("submissions", this::submissions);
        part("one", this::oneAfterTheOther);
        part("bare", this::bare);
        part("pages", this::pages);
        part("lists", this::lists);
        part("floor", this::floor);
        idle();
    }

    private void part(String name, Load.Visit part) throws Exception {
        if (ONLY.isEmpty() || List.of(ONLY.split(",")).contains(name)) {
            part.make();
        }
    }

    private void warmUp() throws Exception {
        report.title("Warm-up");
        fill("ten", 10);
        fill("seventyfive", 75);
        fill("many", 750);
        report.load("Journeys by REST", Load.during(WARM_UP, restCitizens()));
        report.load("Journeys by pages", Load.during(WARM_UP.dividedBy(3), pageCitizens()));
        cases.awaitDelivered();
    }

    private void fill(String unit, int count) throws Exception {
        try (var citizen = new RestCitizen(installation.baseUrl(), BenchData.HUNDRED, "vera")) {
            Load.times(count, USERS, () -> citizen.handIn(BenchData.serviceOf(unit)));
        }
    }

    private void submissions() throws Exception {
        report.title("Submissions by REST, " + USERS + " at a time");
        var before = cases.count();
        var done = measured("journey", () -> Load.during(MEASURED, restCitizens()));
        report.line("%s", cases.told(before, done.count()));
    }

    private void oneAfterTheOther() throws Exception {
        report.title("Submissions by REST, one at a time");
        measured("journey", () -> Load.during(SHORT, restCitizens().subList(0, 1)));
    }

    private void bare() throws Exception {
        report.title("The same rows by bare JDBC, " + USERS + " at a time");
        var copied = cases.copyOfNewest();
        report.line("%d rows: %s", copied.size(), copied.what());
        var visits = new ArrayList<Load.Visit>();
        var connections = new ArrayList<java.sql.Connection>();
        for (var i = 0; i < USERS; i++) {
            var connection = installation.database().connect();
            connection.setAutoCommit(false);
            connections.add(connection);
            visits.add(() -> copied.insert(connection));
        }
        Load.during(Duration.ofSeconds(3), visits);
        measured("case", () -> Load.during(SHORT, visits));
        for (var connection : connections) {
            connection.close();
        }
    }

    private void pages() throws Exception {
        report.title("Journeys by pages, %d at a time: %d pages and %d posts each".formatted(USERS, PageCitizen.PAGES, PageCitizen.POSTS));
        measured("journey", () -> Load.during(SHORT.multipliedBy(2), pageCitizens()));
    }

    private void lists() throws Exception {
        for (var address : Map.of("few", "catalogue of 10", "hundred", "catalogue of 100").entrySet()) {
            list(address.getValue(), address.getKey(), "vera", "");
        }
        for (var unit : Map.of("ten", "inbox of 10", "seventyfive", "inbox of 75", "many", "inbox of 750").entrySet()) {
            list(unit.getValue(), BenchData.HUNDRED, unit.getKey(), "desk");
        }
    }

    private void list(String what, String municipality, String person, String path) throws Exception {
        report.title("Page: " + what);
        try (var visitor = new PageCitizen(installation.baseUrl(), municipality, person)) {
            report.line("%d bytes", visitor.own(path).length());
            Load.during(Duration.ofSeconds(3), List.of(() -> visitor.own(path)));
            measured("page", () -> Load.during(Duration.ofSeconds(6), List.of(() -> visitor.own(path))));
        }
    }

    private void floor() throws Exception {
        report.title("The least: a REST call that reads nothing to speak of, and a health check");
        try (var citizen = new RestCitizen(installation.baseUrl(), BenchData.HUNDRED, "vera"); var web = new Web(installation.baseUrl())) {
            measured("definition of a service", () -> Load.during(Duration.ofSeconds(6), List.of(citizen::list)));
            measured("static file", () -> Load.during(Duration.ofSeconds(4), List.of(() -> web.get("/assets/samform.css"))));
        }
    }

    private void idle() throws Exception {
        report.title("Idle for 10 s, per second");
        var used = processes.used();
        var statements = cases.statements();
        Thread.sleep(10_000);
        report.each("milliseconds of processor", Processes.per(10, used, processes.used()));
        report.each("statements", cases.statements().per(10, statements));
    }

    /** Until everything that follows has followed: rendered, delivered, mailed. */
    private Load.Done measured(String what, java.util.concurrent.Callable<Load.Done> load) throws Exception {
        cases.awaitDelivered();
        var used = processes.used();
        var statements = cases.statements();
        var begin = System.nanoTime();
        var done = load.call();
        cases.awaitDelivered();
        var seconds = (System.nanoTime() - begin) / 1e9;
        report.load(what, done);
        report.line("with all that follows: %.1f s = %.1f/s", seconds, done.count() / seconds);
        report.each("milliseconds of processor per " + what, Processes.per(done.count(), used, processes.used()));
        report.each("statements per " + what, cases.statements().per(done.count(), statements));
        return done;
    }

    private List<Load.Visit> restCitizens() {
        var citizens = new ArrayList<Load.Visit>();
        for (var i = 0; i < USERS; i++) {
            var citizen = new RestCitizen(installation.baseUrl(), BenchData.HUNDRED, i % 2 == 0 ? "vera" : "johan");
            citizens.add(() -> citizen.handIn(BenchData.serviceOf("load")));
        }
        return citizens;
    }

    private List<Load.Visit> pageCitizens() {
        var citizens = new ArrayList<Load.Visit>();
        for (var i = 0; i < USERS; i++) {
            var citizen = new PageCitizen(installation.baseUrl(), BenchData.HUNDRED, i % 2 == 0 ? "vera" : "johan");
            citizens.add(() -> citizen.handIn(BenchData.serviceOf("load")));
        }
        return citizens;
    }

    private static void delete(Path directory) throws Exception {
        if (Files.exists(directory)) {
            try (var all = Files.walk(directory)) {
                all.sorted(java.util.Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
            }
        }
    }

    @Override
    public void close() throws Exception {
        cases.close();
        installation.close();
    }
}
