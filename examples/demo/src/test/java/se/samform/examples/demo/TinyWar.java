package se.samform.examples.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A web application of two pages, to try the installation itself without the portal. */
final class TinyWar {

    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\">";
    private static final Map<String, String> FILES = Map.of(
            "index.html", page("Tiny", "<p>Räksmörgås</p>"),
            "favicon.ico", "", // asked for by the browser itself, some time after the page
            "inline.html", page("Inline", "<p style=\"color: red\">The policy forbids this.</p>"),
            "WEB-INF/beans.xml", "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" "
                    + "bean-discovery-mode=\"annotated\" version=\"4.0\"/>");

    private TinyWar() {
    }

    static Path in(Path folder) throws IOException {
        Files.createDirectories(folder);
        var war = folder.resolve("tiny.war");
        try (var zip = new ZipOutputStream(Files.newOutputStream(war))) {
            for (var file : FILES.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return war;
    }

    private static String page(String title, String body) {
        return "<!DOCTYPE html><html lang=\"sv\"><head><meta charset=\"utf-8\">%s<title>%s</title></head><body><main><h1>%s</h1>%s</main></body></html>"
                .formatted(POLICY, title, title, body);
    }
}
