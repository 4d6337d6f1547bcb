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

    /** Where the portal finds the system's {@code url} and {@code token}. */
    String property(String what) {
        return "samform.receiver.%s.%s".formatted(title, what);
    }

    /** What a delivery must carry. */
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
