package se.samform.examples.demo;

import java.nio.file.Path;
import java.util.List;

/** The small programs that play a municipality's internal systems. */
enum ExampleSystem {

    SCHOOL("school", "se.samform.examples.school.SchoolSystem"),
    CARE("care", "se.samform.examples.care.CareSystem");

    private final String title;
    private final String mainClass;

    ExampleSystem(String title, String mainClass) {
        this.title = title;
        this.mainClass = mainClass;
    }

    String title() {
        return title;
    }

    /** Where the portal finds the system's address. */
    String property() {
        return "samform.receiver.%s.url".formatted(title);
    }

    JavaProgram program(Path home, int port) {
        var directory = home.resolve(title);
        return new JavaProgram(title, directory, directory.toString(), List.of(
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx64m", "-cp", ClassPath.whole(), mainClass,
                "--port", Integer.toString(port), "--data", directory.toString(), "--end-with-stdin"));
    }
}
