package se.samform.examples.demo;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

/** The stand-in registers of an installation (docs/registers.md). */
record Registers(String url) {

    static Registers of(DemoInstallation installation) {
        return new Registers(installation.configuration().get("samform.register.granvik.url").replaceAll("/granvik$", ""));
    }

    void behave(String mode) {
        var answer = HttpVisitor.at(url).send("POST", "/behaviour", Map.of("Content-Type", "application/json"),
                BodyPublishers.ofString("{\"mode\":\"%s\",\"seconds\":0}".formatted(mode)));
        if (answer.status() != 200) {
            throw new AssertionError(answer.text());
        }
    }
}
