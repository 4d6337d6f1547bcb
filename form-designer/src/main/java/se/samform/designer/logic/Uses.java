package se.samform.designer.logic;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import se.samform.core.flow.SecrecyGround;
import se.samform.core.flow.Template;
import se.samform.core.json.Json;
import se.samform.core.json.Pointer;
import se.samform.core.json.Trees;

/**
 * Goes through all that names a question in a definition, whole or not, and writes it anew with what a visitor makes of it:
 * conditions, formulas and tables, gaps in texts, scenarios, terms of payment and signing, secrecy, what a task shows.
 */
final class Uses {

  private static final Set<String> GAPPED = Set.of("label", "hint", "help", "whenMissing");
  private static final Set<String> WITH_TEXT = Set.of("information", "stop");
  private static final Set<String> LOGIC = Set.of("shown", "required", "readOnly", "formula", "when", "unless");
  private static final Set<String> PATHS = Set.of("question", "answered", "some", "answer", "over", "count");
  private static final Set<String> LISTS_OF_EXPECTED = Set.of("shown", "notShown", "required", "notRequired", "readOnly", "notReadOnly", "wrong", "notWrong");
  private static final Set<String> MAPS_OF_EXPECTED = Set.of("offers", "values", "words");

  /** What is done with each thing that is named. */
  interface Visitor {

    /** @return the path that stands there from now on */
    String path(String at, String path);

    /** A path of answers, with keys of rows: {@code diary.2.what}. */
    String answer(String at, String path);

    /** An id, of a question or a step. */
    default String part(String at, String id) {
      return path(at, id);
    }

    /** The id of a question where it is asked. */
    default String id(String at, String id) {
      return id;
    }

    /** What an answer is compared with. */
    default String constant(String at, String path, String text) {
      return text;
    }

    default String table(String at, String id) {
      return id;
    }
  }

  private final Visitor visitor;

  private Uses(Visitor visitor) {
    this.visitor = visitor;
  }

  static JsonObject in(JsonObject definition, Visitor visitor) {
    return new Uses(visitor).definition(definition);
  }

  /** Does something else with each field of an object. */
  private interface Field {
    JsonValue with(String name, JsonValue value, String at);
  }

  private static JsonObject fields(JsonObject object, String at, Field change) {
    var copy = Json.createObjectBuilder();
    object.forEach((name, value) -> copy.add(name, change.with(name, value, Pointer.to(at, name))));
    return copy.build();
  }

  private static JsonValue each(JsonValue value, String at, ValueAt change) {
    if (!(value instanceof JsonArray list)) {
      return value;
    }
    var copy = Json.createArrayBuilder();
    for (int i = 0; i < list.size(); i++) {
      copy.add(change.of(list.get(i), Pointer.to(at, i)));
    }
    return copy.build();
  }

  /** Makes something of a value at its place. */
  private interface ValueAt {
    JsonValue of(JsonValue value, String at);
  }

  private JsonObject definition(JsonObject definition) {
    return fields(definition, "", (name, value, at) -> switch (name) {
      case "steps" -> each(value, at, this::step);
      case "tables" -> logic(value, at, "");
      case "flow" -> value instanceof JsonObject flow ? fields(flow, at, this::flow) : value;
      case "payment" -> logic(value, at, "");
      case "signing" -> value instanceof JsonObject signing ? fields(signing, at, this::signing) : value;
      case "registration" -> value instanceof JsonObject terms ? fields(terms, at, this::registration) : value;
      default -> value;
    });
  }

  private JsonValue step(JsonValue value, String at) {
    return value instanceof JsonObject step ? fields(step, at, (name, inner, place) -> switch (name) {
      case "shown" -> logic(inner, place, "");
      case "intro" -> gaps(inner, place);
      case "questions" -> each(inner, place, this::question);
      default -> inner;
    }) : value;
  }

  private JsonValue question(JsonValue value, String at) {
    if (!(value instanceof JsonObject question)) {
      return value;
    }
    var hasText = question.get("type") instanceof JsonString type && WITH_TEXT.contains(type.getString());
    return fields(question, at, (name, inner, place) -> {
      if (GAPPED.contains(name) || hasText && name.equals("text")) {
        return gaps(inner, place);
      }
      return LOGIC.contains(name) ? logic(inner, place, "") : switch (name) {
        case "id" -> text(inner, id -> visitor.id(place, id));
        case "questions" -> each(inner, place, this::question);
        case "options" -> each(inner, place, this::option);
        default -> inner;
      };
    });
  }

  private JsonValue option(JsonValue value, String at) {
    return value instanceof JsonObject option ? fields(option, at, (name, inner, place) -> switch (name) {
      case "shown" -> logic(inner, place, "");
      case "label" -> gaps(inner, place);
      default -> inner;
    }) : value;
  }

  private JsonValue flow(String name, JsonValue value, String at) {
    return switch (name) {
      case "routes", "timers", "decisions" -> logic(value, at, "");
      case "tasks" -> each(value, at, this::tasks);
      case "statuses" -> each(value, at, this::status);
      case "templates" -> each(value, at, this::template);
      case "scenarios" -> each(value, at, this::scenario);
      default -> value;
    };
  }

  private JsonValue tasks(JsonValue value, String at) {
    return value instanceof JsonObject group ? fields(group, at, (name, inner, place) -> name.equals("tasks") ? each(inner, place, this::task) : inner) : value;
  }

  private JsonValue task(JsonValue value, String at) {
    return value instanceof JsonObject task ? fields(task, at, (name, inner, place) -> switch (name) {
      case "when" -> logic(inner, place, "");
      case "shows" -> each(inner, place, (id, where) -> text(id, part -> visitor.part(where, part)));
      default -> inner;
    }) : value;
  }

  private JsonValue status(JsonValue value, String at) {
    return value instanceof JsonObject status ? fields(status, at, (name, inner, place) -> name.equals("renewWith") ? answers(inner, place) : inner) : value;
  }

  private JsonValue template(JsonValue value, String at) {
    return value instanceof JsonObject template ? fields(template, at, (name, inner, place) ->
        name.equals("text") && inner instanceof JsonObject texts
            ? fields(texts, place, (language, words, where) -> text(words, written -> fields(written, where))) : inner) : value;
  }

  private String fields(String text, String at) {
    return Template.FIELD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
        found.group(1).startsWith(Template.ANSWER) ? "{" + Template.ANSWER + visitor.path(at, found.group(1).substring(Template.ANSWER.length())) + "}" : found.group()));
  }

  private JsonValue signing(String name, JsonValue value, String at) {
    return switch (name) {
      case "unless" -> logic(value, at, "");
      case "guardians", "signatories" -> value instanceof JsonObject terms
          ? fields(terms, at, (field, inner, place) -> text(inner, id -> visitor.path(place, id))) : value;
      default -> value;
    };
  }

  private JsonValue registration(String name, JsonValue value, String at) {
    return name.equals("secrecy") ? each(value, at, (mark, place) -> mark instanceof JsonObject object
        ? fields(object, place, (field, inner, where) -> field.equals("of") ? text(inner, id -> isWhole(id) ? id : visitor.part(where, id)) : inner) : mark) : value;
  }

  private static boolean isWhole(String marked) {
    return marked.equals(SecrecyGround.WHOLE) || marked.equals(SecrecyGround.RECEIPT);
  }

  private JsonValue scenario(JsonValue value, String at) {
    return value instanceof JsonObject scenario ? fields(scenario, at, (name, inner, place) -> switch (name) {
      case "answers" -> answers(inner, place);
      case "acts" -> each(inner, place, this::act);
      default -> inner;
    }) : value;
  }

  private JsonValue act(JsonValue value, String at) {
    return value instanceof JsonObject act ? fields(act, at, (name, inner, place) -> switch (name) {
      case "answer", "supplement" -> answers(inner, place);
      case "askFor" -> each(inner, place, this::answer);
      case "expect" -> inner instanceof JsonObject expected
          ? fields(expected, place, (field, form, where) -> field.equals("form") && form instanceof JsonObject object ? fields(object, where, this::expected) : form) : inner;
      default -> inner;
    }) : value;
  }

  private JsonValue expected(String name, JsonValue value, String at) {
    if (LISTS_OF_EXPECTED.contains(name)) {
      return each(value, at, this::answer);
    }
    return MAPS_OF_EXPECTED.contains(name) ? answers(value, at) : value;
  }

  private JsonValue answer(JsonValue path, String at) {
    return text(path, written -> visitor.answer(at, written));
  }

  /** Answers by their paths. */
  private JsonValue answers(JsonValue value, String at) {
    if (!(value instanceof JsonObject answers)) {
      return value;
    }
    var copy = Json.createObjectBuilder();
    answers.forEach((path, given) -> copy.add(visitor.answer(Pointer.to(at, path), path), given));
    return copy.build();
  }

  /** Conditions, formulas and what is made of them. @param path that what stands here is compared with */
  private JsonValue logic(JsonValue value, String at, String path) {
    if (!(value instanceof JsonObject object)) {
      return each(value, at, (inner, place) -> inner instanceof JsonString text && !path.isEmpty() ? constant(text, place, path) : logic(inner, place, path));
    }
    var compared = object.get("question") instanceof JsonString question ? Optional.of(question.getString()) : Optional.<String>empty();
    return fields(object, at, (name, inner, place) -> {
      if (PATHS.contains(name) && inner instanceof JsonString named) {
        return Trees.text(visitor.path(place, named.getString()));
      }
      if (name.equals("table") && inner instanceof JsonString table) {
        return Trees.text(visitor.table(place, table.getString()));
      }
      var isConstant = compared.isPresent() && Relation.operator(name).isPresent();
      return isConstant && inner instanceof JsonString text ? constant(text, place, compared.get()) : logic(inner, place, isConstant ? compared.get() : "");
    });
  }

  private JsonValue constant(JsonString text, String at, String path) {
    return Trees.text(visitor.constant(at, path, text.getString()));
  }

  private JsonValue gaps(JsonValue value, String at) {
    return value instanceof JsonObject texts ? fields(texts, at, (language, words, place) -> text(words, written -> GapPaths.with(written, path -> visitor.path(place, path)))) : value;
  }

  private static JsonValue text(JsonValue value, UnaryOperator<String> change) {
    return value instanceof JsonString text ? Trees.text(change.apply(text.getString())) : value;
  }
}
