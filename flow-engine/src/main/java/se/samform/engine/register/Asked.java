package se.samform.engine.register;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** An address below a register's own. Whatever stands in it is escaped: nobody who types leads elsewhere. */
record Asked(String path) {

  static Asked at(String... segments) {
    return new Asked(Arrays.stream(segments).map(segment -> "/" + escaped(segment)).collect(Collectors.joining()));
  }

  Asked with(String name, String value) {
    return new Asked(path + (path.contains("?") ? "&" : "?") + name + "=" + escaped(value));
  }

  URI below(URI base) {
    return URI.create(base.toString().replaceAll("/+$", "") + path);
  }

  /** Dots too: a segment of two would climb. */
  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace(".", "%2E");
  }
}
