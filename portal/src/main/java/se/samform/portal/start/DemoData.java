package se.samform.portal.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samform.core.id.Uuid7;
import se.samform.core.json.Json;
import se.samform.core.municipality.Municipalities;
import se.samform.core.vault.Vault;

/** Lays in the demo municipalities from a folder of files ({@code examples/municipalities}), once each. */
@ApplicationScoped
public class DemoData {
    @Inject
    @ConfigProperty(name = "samform.demo.data")
    Optional<String> folder;

    @Inject Municipalities municipalities;
    @Inject Vault vault;
    @Inject Uuid7 ids;
    @Inject DemoServices services;

    void lay() {
        if (folder.isEmpty()) return;
        try (var files = Files.list(Path.of(folder.get()))) {
            files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(this::establish);
        } catch (IOException e) {
            throw new UncheckedIOException("samform.demo.data is " + folder.get() + ", which can't be read", e);
        }
    }

    private void establish(Path file) {
        JsonObject json = read(file);
        var plan = new MunicipalityFile(json, ids);
        municipalities.establish(plan.municipality(), plan.authorities(), plan.units(), plan.officers());
        var municipality = municipalities.withSlug(plan.municipality().slug()).orElseThrow();
        vault.admit(municipality.id());
        Path folder = file.resolveSibling("../services");
        json.getJsonArray("services").getValuesAs(JsonObject.class).forEach(each -> services.publish(municipality, each, folder));
    }

    private static JsonObject read(Path file) {
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
