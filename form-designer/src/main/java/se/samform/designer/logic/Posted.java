package se.samform.designer.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody chose in the lines of a page: names, each with its values in the order of the page. */
public final class Posted {

  /** No page has more lines within lines. */
  static final int DEEPEST = 30;

  private final Map<String, List<String>> fields = new HashMap<>();

  /** One name and value as a browser sends it. */
  public record Field(String name, String value) {}

  public Posted(List<Field> fields) {
    fields.forEach(field -> this.fields.computeIfAbsent(field.name(), none -> new ArrayList<>()).add(field.value()));
  }

  Optional<String> find(String key, String what) {
    return all(key, what).stream().findFirst();
  }

  String text(String key, String what) {
    return find(key, what).orElse("");
  }

  List<String> all(String key, String what) {
    return fields.getOrDefault(name(key, what), List.of());
  }

  static String name(String key, String what) {
    return key + "-" + what;
  }

  static String inside(String key, int index) {
    return key + "." + index;
  }

  static boolean isTooDeep(String key) {
    return key.chars().filter(sign -> sign == '.').count() > DEEPEST;
  }
}
