package se.samform.core.form.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What may be broken without a fault, and why. */
final class Harmless {

  /** Where any word will do: texts in the languages, what is compared with a text, words of formulas, raw texts, patterns. */
  private static final Set<String> ANY_WORD = Set.of("sv", "en", "ar", "is", "isNot", "in", "default", "text", "name", "pattern", "delegation", "happened", "didNotHappen");

  /** Texts that may be empty: the word of a formula, and what is compared with. */
  private static final Set<String> MAY_BE_EMPTY_TEXTS = Set.of("is", "isNot", "in", "text", "delegation", "happened", "didNotHappen");

  /** Lists in which there need be nothing: empty is the same as left out. */
  private static final Set<String> MAY_BE_EMPTY_LISTS =
      Set.of(
          "audiences", "needs", "process", "facts", "paragraphs", "default", "hiddenFrom", "next", "deliveries", "tables",
          "files", "optionalParts", "questions", "by", "as", "after", "reminders", "timers", "scenarios", "acts", "openTasks", "happened", "didNotHappen", "on", "off", "words");

  /** Objects in which everything is usual when it is left out. */
  private static final Set<String> MAY_BE_EMPTY_OBJECTS = Set.of("enter", "expect", "answers", "supplement", "answer", "form", "notices", "fees");

  /** What shows when a scenario is run, not when it is read: its raw answers, what isn't 1 of its fees, whether anything is asked for, and what is expected of values, words and options. */
  private static final Pattern TOLD_WHEN_RUN = Pattern.compile(
      "/flow/scenarios/\\d+/((answers|fees|acts/\\d+/(supplement|askFor|answer|expect/form/(values|words)))(/.*)?|acts/\\d+/expect/form/offers(/[^/]*)?)");

  /** Fields that the schema lets be left out, wherever it does. */
  private static final Set<String> OPTIONAL = optional(SampledDefinitions.SCHEMA, new HashSet<>());

  /** Other languages than the first: it is read in their place. */
  private static final Set<String> OTHER_LANGUAGES = Set.of("en", "ar");

  private Harmless() {}

  static boolean is(Breakage broken) {
    return switch (broken.way()) {
      case REMOVED, ANOTHER_WORD, EMPTY -> isFieldwise(broken) || TOLD_WHEN_RUN.matcher(broken.place()).matches();
      // A length of time may count backwards from a day that is known beforehand.
      case TOO_SMALL -> broken.place().matches("/flow/(timers|tasks/\\d+/tasks/\\d+/reminders)/\\d+/after/\\w+");
      case NULL, OF_ANOTHER_TYPE, WITH_AN_UNKNOWN_FIELD, TOO_LARGE, THE_SAME_ID -> false;
    };
  }

  private static boolean isFieldwise(Breakage broken) {
    return switch (broken.way()) {
      case REMOVED -> OPTIONAL.contains(broken.field()) || OTHER_LANGUAGES.contains(broken.field());
      case ANOTHER_WORD -> ANY_WORD.contains(broken.field());
      case EMPTY -> MAY_BE_EMPTY_LISTS.contains(broken.field()) || MAY_BE_EMPTY_TEXTS.contains(broken.field())
          || MAY_BE_EMPTY_OBJECTS.contains(broken.field());
      case NULL, OF_ANOTHER_TYPE, WITH_AN_UNKNOWN_FIELD, TOO_SMALL, TOO_LARGE, THE_SAME_ID -> false;
    };
  }

  private static Set<String> optional(JsonValue schema, Set<String> found) {
    switch (schema) {
      case JsonObject object -> {
        if (object.get("properties") instanceof JsonObject properties) {
          var required = object.get("required") instanceof JsonArray names ? names.getValuesAs(JsonString::getString) : List.<String>of();
          properties.keySet().stream().filter(field -> !required.contains(field)).forEach(found::add);
        }
        object.values().forEach(inner -> optional(inner, found));
      }
      case JsonArray list -> list.forEach(inner -> optional(inner, found));
      case JsonValue other -> {}
    }
    return found;
  }
}
