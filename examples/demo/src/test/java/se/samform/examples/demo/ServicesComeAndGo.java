package se.samform.examples.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import se.samform.examples.demo.HtmlForm.Upload;

/** An administrator fetches an e-service as a file and takes it in again, and begins new ones; nobody else does. */
final class ServicesComeAndGo {

    private static final String NEW = "/granvik/desk/services/new";
    private static final String SERVICE = "/granvik/desk/services/of/felanmalan/";

    private final HttpVisitor ada;
    private final HttpVisitor bo;

    ServicesComeAndGo(DemoInstallation installation) {
        this.ada = HttpVisitor.loggedIn(installation, "granvik", "ada");
        this.bo = HttpVisitor.loggedIn(installation, "granvik", "bo");
    }

    void happen(Path examples) throws IOException {
        assertEquals(404, bo.get(NEW).status());
        assertEquals(404, bo.get(SERVICE + "e-service.zip").status());
        assertEquals(404, ada.get(SERVICE + "nix").status());
        leave(examples);
        comeBack();
        begin();
    }

    private void leave(Path examples) throws IOException {
        assertArrayEquals(Files.readAllBytes(examples.resolve("services/felanmalan.json")), definition(ada.get(SERVICE + "e-service.zip").bytes()), "to the byte");
        assertTrue(ada.get(SERVICE + "specification.pdf").text().startsWith("%PDF-1.7"));
        assertTrue(ada.get(SERVICE + "submission.schema.json").text().contains("urn:samform:schema:submission:felanmalan"));
        assertTrue(ada.get(SERVICE + "submission.xsd").text().contains("urn:samform:submission:felanmalan"));
    }

    private static byte[] definition(byte[] file) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("definition.json")) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new AssertionError("There is no definition in it");
    }

    private void comeBack() throws IOException {
        var file = ada.get(SERVICE + "e-service.zip").bytes();
        var arrived = ada.post(from("file").with(new Upload("file", "felanmalan.zip", "application/zip", file)));
        assertTrue(arrived.location().endsWith("/arrival"), arrived.text());
        var page = ada.get(arrived.location()).text();
        assertTrue(page.contains("Den är precis som den ni har publicerat") && page.contains("Alla stämmer hos er"), page);
        var design = arrived.location().replace("/arrival", "/files/e-service.zip");
        assertArrayEquals(definition(file), definition(ada.get(design).bytes()), "a draft that nobody has changed is the same to the byte");
        var asked = ada.post(from("file").with(new Upload("file", "felanmalan.zip", "application/zip", file)));
        assertEquals(409, asked.status());
        assertTrue(asked.text().contains("byggs redan"), asked.text());
        assertEquals(arrived.location(), ada.post(from("file").with("replace", "yes").with(new Upload("file", "felanmalan.zip", "application/zip", file))).location());
        var refused = ada.post(from("file").with(new Upload("file", "x.json", "application/json", "{}".getBytes(StandardCharsets.UTF_8))));
        assertEquals(409, refused.status());
    }

    private void begin() {
        assertTrue(ada.post(from("nothing").with("title", "Boka båtplats")).location().endsWith("/form"));
        assertEquals(409, ada.post(from("nothing").with("title", " ")).status());
        assertTrue(ada.post(from("example").with("example", "synpunkt")).location().endsWith("/form"));
        assertTrue(ada.post(from("copy").with("of", "felanmalan")).location().endsWith("/form"));
        var scanned = ada.post(from("paper").with(new Upload("paper", "blankett.pdf", "application/pdf", Skolskjuts.certificate())));
        assertEquals(409, scanned.status());
        assertTrue(scanned.text().contains("har inga fält") || scanned.text().contains("ingen PDF"), scanned.text());
        var services = ada.get("/granvik/desk/services").text();
        assertTrue(services.contains("Boka båtplats") && services.contains("(kopia)"), services);
    }

    /** The page's form for this, as it is filled in. */
    private HtmlForm from(String what) {
        return HtmlForm.in(ada.get(NEW).text()).stream().filter(form -> form.value("from").equals(what)).findFirst().orElseThrow();
    }
}
