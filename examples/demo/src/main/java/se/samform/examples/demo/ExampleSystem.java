package se.samform.examples.demo;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The small programs that play a municipality's internal systems, and the registers that it asks. */
enum ExampleSystem {

    SCHOOL("school", "se.samform.examples.school.SchoolSystem"),
    CARE("care", "se.samform.examples.care.CareSystem"),
    REGISTERS("registers", "se.samform.examples.registers.RegisterProgram");

    private static final List<String> MUNICIPALITIES = List.of("granvik", "norrhamn");

    private final String title;
    private final String mainClass;

    ExampleSystem(String title, String mainClass) {
        this.title = title;
        this.mainClass = mainClass;
    }

    String title() {
        return title;
    }

    /** Whether it has pages for people. */
    boolean hasPages() {
        return this != REGISTERS;
    }

    /** What the portal is told of it: where it is, and the token. Each municipality has registers of its own. */
    Map<String, String> configuration(String address, String token) {
        if (this != REGISTERS) {
            return Map.of("samform.receiver." + title + ".url", address, "samform.receiver." + title + ".token", token);
        }
        var told = new HashMap<String, String>();
        for (var municipality : MUNICIPALITIES) {
            told.put("samform.register." + municipality + ".url", address + "/" + municipality);
            told.put("samform.register." + municipality + ".token", token);
        }
        return told;
    }

    /** What a delivery or a question must carry. */
    Path tokenFile(Path home) {
        return home.resolve(title + "-token");
    }

    JavaProgram program(Path home, int port) {
        var directory = home.resolve(title);
        return new JavaProgram(title, directory, directory.toString(), List.of(
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx64m", "-cp", ClassPath.whole(), mainClass,
                "--port", Integer.toString(port), "--data", directory.toString(),
                "--token-file", tokenFile(home).toString(), "--end-with-stdin"));
    }
}
