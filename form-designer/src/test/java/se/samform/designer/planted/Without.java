package se.samform.designer.planted;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;

/** Takes conditions out of a definition, by where they stand in the published format. */
final class Without {

  private Without() {}

  /** What stands within another of them goes by that one. Empty where one of them can't just be left out. */
  static Optional<ServiceDefinition> conditions(ServiceDefinition definition, Collection<String> places) {
    var sites = Sites.of(definition).stream().filter(site -> site.use() != Site.Use.WHERE && site.use() != Site.Use.RULE && site.use() != Site.Use.FORMULA)
        .map(Site::at).toList();
    var own = places.stream().filter(at -> places.stream().noneMatch(around -> !around.equals(at) && Claim.isIn(at, around))).toList();
    var out = own.stream().map(at -> sites.stream().filter(site -> Claim.isIn(at, site) || site.equals(at + "/shown")).findFirst()).toList();
    if (out.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    JsonObject json = json(definition);
    var removed = out.stream().map(Optional::get).map(at -> at.startsWith("/flow/routes/") ? at.replace("/when", "") : at).collect(Collectors.toSet());
    for (var at : removed.stream().sorted(Comparator.reverseOrder()).toList()) {
      json = Json.createPointer(at).remove(json);
    }
    return read(json);
  }

  static JsonObject json(ServiceDefinition definition) {
    try (var reader = Json.createReader(new ByteArrayInputStream(DefinitionCodec.write(definition)))) {
      return reader.readObject();
    }
  }

  static Optional<ServiceDefinition> read(JsonObject json) {
    return Stream.of(DefinitionCodec.read(json.toString().getBytes(StandardCharsets.UTF_8)))
        .flatMap(result -> result instanceof ReadResult.Read(var definition) ? Stream.of(definition) : Stream.of()).findFirst();
  }
}
