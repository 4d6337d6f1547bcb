package se.samform.examples.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The small programs that play a municipality's internal systems, the registers that it asks, the provider that takes its money, and who sends its post. */
enum ExampleSystem {

    SCHOOL("school", "se.samform.examples.school.SchoolSystem"),
    CARE("care", "se.samform.examples.care.CareSystem"),
    REGISTERS("registers", "se.samform.examples.registers.RegisterProgram"),
    PAYMENTS("payments", "se.samform.examples.payments.PaymentProgram"),
    POST("post", "se.samform.examples.post.PostOfficeProgram");

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

    /** What the portal is told of it: where it is, the token, and what callbacks are sealed with or commands are sent under. */
    Map<String, String> configuration(String address, String token, String secret) {
        return switch (this) {
            case SCHOOL, CARE -> Map.of("samform.receiver." + title + ".url", address, "samform.receiver." + title + ".token", token, "samform.system." + title + ".key", secret);
            case REGISTERS -> registers(address, token);
            case PAYMENTS -> payments(address, token, secret);
            case POST -> post(address, token);
        };
    }

    private static Map<String, String> payments(String address, String token, String secret) {
        var told = new HashMap<String, String>();
        for (var municipality : MUNICIPALITIES) {
            told.put("samform.payment." + municipality + ".url", address + "/" + municipality);
            told.put("samform.payment." + municipality + ".pages", address);
            told.put("samform.payment." + municipality + ".token", token);
            told.put("samform.payment." + municipality + ".secret", secret);
        }
        return told;
    }

    /** One for all: a municipality's own addresses are below its name. */
    private static Map<String, String> post(String address, String token) {
        var told = new HashMap<String, String>();
        for (var municipality : MUNICIPALITIES) {
            told.put("samform.post." + municipality + ".url", address);
            told.put("samform.post." + municipality + ".token", token);
        }
        return told;
    }

    /** Each municipality has registers of its own, and one map of both. */
    private static Map<String, String> registers(String address, String token) {
        var told = new HashMap<String, String>();
        for (var municipality : MUNICIPALITIES) {
            told.put("samform.register." + municipality + ".url", address + "/" + municipality);
            told.put("samform.register." + municipality + ".token", token);
            told.put("samform.acting." + municipality + ".companies", municipality);
            told.put("samform.acting." + municipality + ".population", municipality);
        }
        told.put("samform.map.tiles", address + "/tiles/{z}/{x}/{y}.png");
        told.put("samform.map.zooms", "12 18");
        told.put("samform.map.attribution", "Påhittad karta");
        told.put("samform.map.granvik.start", "61.4712 15.1180 14");
        told.put("samform.map.norrhamn.start", "65.8231 22.4105 14");
        return told;
    }

    /** What a delivery or a question must carry. */
    Path tokenFile(Path home) {
        return home.resolve(title + "-token");
    }

    /** What callbacks are sealed with; of a receiver, the key under which it does something to cases. */
    Path secretFile(Path home) {
        return home.resolve(title + "-secret");
    }

    /** @param portal where Samform is, without a slash at the end */
    JavaProgram program(Path home, int port, String portal) {
        var directory = home.resolve(title);
        var words = new ArrayList<>(List.of(
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx64m", "-cp", ClassPath.whole(), mainClass,
                "--port", Integer.toString(port), "--data", directory.toString(),
                "--token-file", tokenFile(home).toString(), "--end-with-stdin"));
        if (this == SCHOOL || this == CARE) {
            words.addAll(List.of("--answer-to", portal, "--answer-key-file", secretFile(home).toString()));
        }
        if (this == PAYMENTS) {
            words.addAll(List.of("--secret-file", secretFile(home).toString()));
        }
        return new JavaProgram(title, directory, directory.toString(), List.copyOf(words));
    }
}
