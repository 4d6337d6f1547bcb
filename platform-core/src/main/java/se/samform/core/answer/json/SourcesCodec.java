package se.samform.core.answer.json;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import se.samform.core.answer.Source;
import se.samform.core.json.ObjectTree;

/** {@code {"applicant.street": {"how": "register", "register": "population", "at": "…"}}}. */
final class SourcesCodec {

  private SourcesCodec() {}

  static JsonObject write(Map<String, Source> sources) {
    var object = new ObjectTree();
    sources.forEach((path, source) -> object.put(path, write(source)));
    return object.build();
  }

  private static JsonObject write(Source source) {
    return new ObjectTree().put("how", word(source.how())).put("register", source.register()).put("at", source.at().toString()).build();
  }

  static Map<String, Source> read(JsonObject object) {
    var sources = new LinkedHashMap<String, Source>();
    object.keySet().forEach(path -> sources.put(path, source(object.getJsonObject(path))));
    return sources;
  }

  private static Source source(JsonObject source) {
    var how = Source.How.valueOf(source.getString("how").toUpperCase(Locale.ROOT).replace('-', '_'));
    return new Source(how, source.getString("register"), Instant.parse(source.getString("at")));
  }

  private static String word(Source.How how) {
    return how.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
