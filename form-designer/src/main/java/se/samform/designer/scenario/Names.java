package se.samform.designer.scenario;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Operand;
import se.samform.core.logic.Operator;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** What things of a definition are called in sentences. */
final class Names {

  private static final Map<Operator, LocalText> OPERATORS = Map.ofEntries(
      Map.entry(Operator.IS, LocalText.of("är", "is")), Map.entry(Operator.IS_NOT, LocalText.of("är inte", "is not")),
      Map.entry(Operator.IN, LocalText.of("är någon av", "is one of")), Map.entry(Operator.AT_LEAST, LocalText.of("är minst", "is at least")),
      Map.entry(Operator.AT_MOST, LocalText.of("är högst", "is at most")), Map.entry(Operator.LESS_THAN, LocalText.of("är mindre än", "is less than")),
      Map.entry(Operator.MORE_THAN, LocalText.of("är mer än", "is more than")), Map.entry(Operator.BEFORE, LocalText.of("är före", "is before")),
      Map.entry(Operator.AFTER, LocalText.of("är efter", "is after")), Map.entry(Operator.INCLUDES, LocalText.of("innehåller", "includes")),
      Map.entry(Operator.WITHIN, LocalText.of("ligger i", "lies in")));

  private Names() {}

  /** Label or title, else the id; what is around, where it has none of them. */
  static LocalText of(JsonObject thing, LocalText around) {
    for (var field : List.of("label", "title")) {
      if (thing.get(field) instanceof JsonObject texts && texts.get("sv") instanceof JsonString swedish) {
        return LocalText.of(swedish.getString(), texts.getString("en", swedish.getString()));
      }
    }
    return thing.get("id") instanceof JsonString id ? same(id.getString()) : around;
  }

  static LocalText same(String text) {
    return LocalText.of(text, text);
  }

  /** A condition in half a sentence. */
  static LocalText of(Condition condition) {
    return LocalText.of(of(condition, Language.SWEDISH), of(condition, Language.ENGLISH));
  }

  private static String of(Condition condition, Language language) {
    return switch (condition) {
      case Condition.Always always -> say("alltid", "always", language);
      case Condition.All(var of) -> joined(of, say(" och ", " and ", language), language);
      case Condition.Any(var of) -> of.isEmpty() ? say("aldrig", "never", language) : joined(of, say(" eller ", " or ", language), language);
      case Condition.Not(var inner) -> say("inte ", "not ", language) + of(inner, language);
      case Condition.Answered(var path) -> path + " " + say("är besvarad", "is answered", language);
      case Condition.Compare(var path, var operator, var operand) -> path + " " + OPERATORS.get(operator).in(language) + " " + of(operand);
      case Condition.Some(var group, var where) -> say("någon rad i ", "some row of ", language) + group + ": " + of(where, language);
    };
  }

  private static String joined(List<Condition> parts, String by, Language language) {
    return parts.stream().map(part -> of(part, language)).collect(Collectors.joining(by, "(", ")"));
  }

  private static String of(Operand operand) {
    return switch (operand) {
      case Operand.Constant(var text) -> text;
      case Operand.Constants(var texts) -> String.join(", ", texts);
      case Operand.OtherAnswer(var path) -> path;
    };
  }

  private static String say(String swedish, String english, Language language) {
    return language == Language.SWEDISH ? swedish : english;
  }
}
