package se.samform.core.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samform.core.answer.Problem;

/**
 * Problems by path: these and no other. A problem is told by its code, or by an object with its code and of its other
 * fields those that matter; several at one path are told in a list.
 */
final class ExpectedProblems {

  private ExpectedProblems() {}

  static void check(JsonObject expected, List<Problem> problems) {
    var byPath = problems.stream().collect(Collectors.groupingBy(Problem::path, TreeMap::new, Collectors.toList()));
    assertEquals(expected.keySet().stream().sorted().toList(), List.copyOf(byPath.keySet()), problems::toString);
    expected.forEach((path, told) -> check(listed(told), byPath.get(path)));
  }

  private static List<JsonValue> listed(JsonValue told) {
    return told instanceof JsonArray several ? several : List.of(told);
  }

  private static void check(List<JsonValue> expected, List<Problem> problems) {
    assertEquals(expected.size(), problems.size(), problems::toString);
    for (int i = 0; i < expected.size(); i++) {
      check(expected.get(i), problems.get(i));
    }
  }

  private static void check(JsonValue expected, Problem problem) {
    if (expected instanceof JsonString code) {
      assertEquals(code.getString(), problem.getClass().getSimpleName());
      return;
    }
    var actual = fields(problem);
    expected.asJsonObject().forEach((name, value) -> assertEquals(text(value), actual.get(name), problem::toString));
  }

  private static Map<String, String> fields(Problem problem) {
    var fields = new TreeMap<String, String>();
    fields.put("code", problem.getClass().getSimpleName());
    Arrays.stream(problem.getClass().getRecordComponents())
        .forEach(component -> fields.put(component.getName(), text(value(component, problem))));
    return fields;
  }

  private static Object value(RecordComponent component, Problem problem) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(problem);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(JsonValue value) {
    return switch (value) {
      case JsonString text -> text.getString();
      case JsonNumber number -> number.toString();
      case JsonArray list -> list.stream().map(ExpectedProblems::text).collect(Collectors.joining(","));
      case JsonValue other -> throw new IllegalArgumentException("Not said of a problem: " + other);
    };
  }

  static String text(Object value) {
    return switch (value) {
      case Enum<?> word -> word.name().toLowerCase(Locale.ROOT).replace('_', '-');
      case BigDecimal number -> number.toPlainString();
      case List<?> list -> list.stream().map(each -> text((Object) each)).collect(Collectors.joining(","));
      case Object other -> other.toString();
    };
  }
}
