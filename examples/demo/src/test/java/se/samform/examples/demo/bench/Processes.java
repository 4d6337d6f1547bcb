package se.samform.examples.demo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import se.samform.examples.demo.DemoInstallation;

/** What each process of an installation has used of the processors since it started; Linux only. */
final class Processes {

    /** Of {@code /proc/<pid>/stat}: fixed at 100 a second for user space. */
    private static final int MILLIS_PER_TICK = 10;

    private final Map<String, Long> pids = new LinkedHashMap<>();

    Processes(DemoInstallation installation, Path directory) throws IOException {
        pids.put("Payara", installation.portalPid());
        pids.put("MariaDB", installation.database().pid());
        pids.put("receiver", Long.parseLong(Files.readString(directory.resolve("school/school.pid")).strip()));
        pids.put("load and mail", ProcessHandle.current().pid());
    }

    /** Milliseconds by process; what Payara's Java took of its own to compile what it runs stands by itself as well. */
    Map<String, Long> used() {
        var used = pids.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, process -> used(process.getValue()),
                (a, b) -> a, LinkedHashMap::new));
        used.put("of Payara's for compiling", compiling(pids.get("Payara")));
        return used;
    }

    static Map<String, Double> per(int operations, Map<String, Long> before, Map<String, Long> after) {
        var each = new LinkedHashMap<String, Double>();
        after.forEach((process, used) -> each.put(process, (used - before.get(process)) / (double) operations));
        return each;
    }

    static String loadAverage() {
        return text(Path.of("/proc/loadavg")).strip();
    }

    private static long compiling(long pid) {
        try (var threads = Files.list(Path.of("/proc/" + pid + "/task"))) {
            return threads.mapToLong(Processes::compilingOf).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing of a thread that has just ended: those that compile don't. */
    private static long compilingOf(Path thread) {
        try {
            return Files.readString(thread.resolve("comm")).matches("C[12] Comp.*\\s*") ? used(thread.resolve("stat")) : 0;
        } catch (IOException ended) {
            return 0;
        }
    }

    private static long used(long pid) {
        return used(Path.of("/proc/" + pid + "/stat"));
    }

    private static long used(Path process) {
        var stat = text(process);
        var afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(afterName[11]) + Long.parseLong(afterName[12])) * MILLIS_PER_TICK;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
