package se.samform.engine.register;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import se.samform.core.json.CanonicalJson;

/**
 * An address below a register's own. Whatever stands in it is escaped: nobody who types leads elsewhere.
 *
 * @param body JSON that is posted there; empty where it is only fetched
 */
record Asked(String path, String body) {

  static Asked at(String... segments) {
    return new Asked(Arrays.stream(segments).map(segment -> "/" + escaped(segment)).collect(Collectors.joining()), "");
  }

  Asked with(String name, String value) {
    return new Asked(path + (path.contains("?") ? "&" : "?") + name + "=" + escaped(value), body);
  }

  /** Posted with this: addresses stand in logs, and a person's number must not. */
  Asked telling(JsonObject json) {
    return new Asked(path, new String(CanonicalJson.write(json), StandardCharsets.UTF_8));
  }

  boolean isPosted() {
    return !body.isEmpty();
  }

  URI below(URI base) {
    return URI.create(base.toString().replaceAll("/+$", "") + path);
  }

  /** Dots too: a segment of two would climb. */
  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace(".", "%2E");
  }
}
