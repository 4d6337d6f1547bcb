package se.samform.portal.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samform.core.area.AreaFile;
import se.samform.core.area.AreasRead;
import se.samform.core.id.Uuid7;
import se.samform.core.json.Json;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.Municipality;
import se.samform.core.publication.Bindings;
import se.samform.core.vault.Vault;
import se.samform.engine.diary.Diaries;
import se.samform.engine.diary.DiarySeries;

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
    @Inject Diaries diaries;
    @Inject Bindings bindings;
    @Inject DemoWall wall;
    @Inject DemoSystems systems;

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
        if (bindings.notices(municipality.id()).version() == 0) bindings.saveNotices(municipality.id(), DemoNotices.read(municipalities, municipality.id(), json), 0);
        if (json.containsKey("areas")) areas(municipality, json.getJsonObject("areas").toString().getBytes(StandardCharsets.UTF_8));
        json.getJsonArray("authorities").getValuesAs(JsonObject.class).forEach(each -> series(municipality, each));
        wall.raise(municipality, json);
        systems.admit(municipality, json);
        Path folder = file.resolveSibling("../services");
        json.getJsonArray("services").getValuesAs(JsonObject.class).forEach(each -> services.publish(municipality, each, folder));
    }

    /** Areas that somebody has imported stay as they are. */
    private void areas(Municipality municipality, byte[] file) {
        if (bindings.areas().find(municipality.id()).version() > 0) return;
        if (AreaFile.read(file) instanceof AreasRead.Faulty(var faults)) throw new IllegalStateException("Areas of " + municipality.slug() + ": " + faults);
        bindings.areas().save(municipality.id(), file, municipality.name(), 0);
    }

    /** How the authority's diary numbers are written: {@code "series": {"BUN": "BUN {year}-{number:4}"}}; a series that is there stays as it is set. */
    private void series(Municipality municipality, JsonObject authority) {
        if (!authority.containsKey("series")) return;
        var id = municipalities.authorities(municipality.id()).stream().filter(each -> each.slug().equals(authority.getString("slug"))).findFirst().orElseThrow().id();
        var there = diaries.series(municipality.id()).stream().filter(each -> each.authority().equals(id)).map(DiarySeries::name).toList();
        var wanted = authority.getJsonObject("series");
        for (String name : wanted.keySet()) {
            var faults = there.contains(name) ? List.of() : diaries.set(municipality.id(), id, name, wanted.getString(name));
            if (!faults.isEmpty()) throw new IllegalStateException("Series " + name + ": " + faults);
        }
    }

    private static JsonObject read(Path file) {
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
