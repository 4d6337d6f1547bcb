package se.samform.designer.exchange;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import se.samform.core.answer.json.SubmissionCodec;
import se.samform.core.form.Afterwards;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.Currency;
import se.samform.core.form.OwnText;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/**
 * A JSON Schema (2020-12) of what an e-service's submissions look like: {@code submission} of a delivery. Answers that the
 * definition doesn't know are refused; what stands around them may grow, as docs/delivery.md says. No answer is asked for: a
 * municipality may park any part of a form, and what is hidden from other systems isn't handed to them.
 */
public final class SubmissionSchema {

  private static final LocalText TITLE = LocalText.of("Det som lämnas in: %s", "What is handed in: %s");
  private static final LocalText WITHHELD = LocalText.of("Lämnas inte över till andra system", "Not handed to other systems");

  private final ServiceDefinition definition;
  private final Language language;

  private SubmissionSchema(ServiceDefinition definition) {
    this.definition = definition;
    this.language = definition.about().languages().getFirst();
  }

  /** Titles are in the definition's first language. */
  public static JsonObject of(ServiceDefinition definition) {
    return new SubmissionSchema(definition).write();
  }

  private JsonObject write() {
    return new ObjectTree()
        .put("$schema", "https://json-schema.org/draft/2020-12/schema")
        .put("$id", "urn:samform:schema:submission:" + definition.key())
        .put("title", TITLE.formatted(definition.title()).in(language))
        .put("type", "object")
        .put("required", Trees.texts(List.of("format", "formatVersion", "service", "municipality", "reference", "submittedAt", "language", "answers", "calculated", "files")))
        .put("properties", around())
        .put("$defs", new ObjectTree().put("bill", Fixed.BILL).put("shape", Fixed.SHAPE).build())
        .build();
  }

  private JsonObject around() {
    return new ObjectTree()
        .put("format", constant(Trees.text(SubmissionCodec.FORMAT)))
        .put("formatVersion", constant(Trees.number(SubmissionCodec.FORMAT_VERSION)))
        .put("service", service())
        .put("municipality", type("string"))
        .put("reference", type("string"))
        .put("submittedAt", Fixed.INSTANT)
        .put("language", new ObjectTree().put("enum", Trees.list(definition.about().languages(), each -> Trees.text(each.tag()))).build())
        .put("answers", answers(definition.questions().stream().filter(question -> !(question instanceof CalculatedValue)).toList(), false))
        .put("calculated", answers(definition.questions().stream().filter(CalculatedValue.class::isInstance).toList(), false))
        .put("files", Fixed.FILES)
        .put("sources", Fixed.SOURCES)
        .put("paid", Fixed.PAID)
        .put("invoice", Fixed.ref("bill"))
        .put("takenDown", Fixed.TAKEN_DOWN)
        .put("acting", Fixed.ACTING)
        .put("signed", Fixed.SIGNED)
        .build();
  }

  private JsonObject service() {
    return Fixed.object(new ObjectTree()
        .put("id", constant(Trees.text(definition.key().value())))
        .put("version", new ObjectTree().put("type", "integer").put("minimum", 1).build())
        .put("definitionSha256", Fixed.SHA256).build(), List.of("id", "version", "definitionSha256"));
  }

  private JsonObject answers(List<Question> questions, boolean isRow) {
    var properties = new ObjectTree();
    if (isRow) {
      properties.put(Fixed.ROW, type("string"));
    }
    AnswerForm.answered(questions).forEach(question -> put(properties, question));
    return Fixed.closed(properties.build(), isRow ? List.of(Fixed.ROW) : List.of());
  }

  private void put(ObjectTree properties, Question question) {
    var form = AnswerForm.of(question);
    var schema = new ObjectTree().put("title", question.ask().name().in(language));
    if (!question.ask().afterwards().isShownTo(Afterwards.Reader.EXPORT)) {
      schema.put("$comment", WITHHELD.in(language));
    }
    write(form).forEach(schema::put);
    properties.put(question.id(), schema.build());
    if (hasOwn(form)) {
      properties.put(OwnText.pathAt(question.id()), type("string"));
    }
  }

  private static boolean hasOwn(AnswerForm form) {
    return form instanceof AnswerForm.One one && one.hasOwn() || form instanceof AnswerForm.Several several && several.hasOwn();
  }

  private JsonObject write(AnswerForm form) {
    return switch (form) {
      case AnswerForm.Text(var pattern, var most) -> text(pattern.orElse(""), most.orElse(0));
      case AnswerForm.Number(var decimals) -> text(number(decimals), 0);
      case AnswerForm.Day day -> new ObjectTree().put("type", "string").put("format", "date").put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$").build();
      case AnswerForm.Time time -> text("([01][0-9]|2[0-3]):[0-5][0-9]", 0);
      case AnswerForm.Money(var currency) -> Fixed.money(currency);
      case AnswerForm.Truth truth -> type("boolean");
      case AnswerForm.Consent consent -> constant(JsonValue.TRUE);
      case AnswerForm.One(var of, var hasOwn) -> one(of);
      case AnswerForm.Several(var of, var most, var hasOwn) -> several(one(of), most, true);
      case AnswerForm.Parts(var parts) -> parts(parts);
      case AnswerForm.Files(var most) -> several(Fixed.UUID, most, true);
      case AnswerForm.Table(var group, var most) -> several(answers(group.questions(), true), most, false);
      case AnswerForm.Order(var items, var currency) -> order(items, currency);
      case AnswerForm.Place place -> place();
      case AnswerForm.Nothing nothing -> throw new IllegalStateException("It has no answer");
    };
  }

  private static JsonObject text(String pattern, int most) {
    var text = new ObjectTree().put("type", "string");
    return text.putIf(!pattern.isEmpty(), "pattern", Trees.text("^(?:" + pattern + ")$")).putIf(most > 0, "maxLength", Trees.number(most)).build();
  }

  private static String number(int decimals) {
    return "-?[0-9]+" + (decimals == 0 ? "" : "(?:\\.[0-9]{1," + decimals + "})?");
  }

  private JsonObject one(List<AnswerForm.Word> words) {
    boolean isNamed = words.stream().noneMatch(word -> word.label().isEmpty());
    return isNamed
        ? new ObjectTree().put("oneOf", Trees.list(words, word -> new ObjectTree().put("const", word.id()).put("title", word.label().in(language)).build())).build()
        : new ObjectTree().put("enum", Trees.list(words, word -> Trees.text(word.id()))).build();
  }

  private static JsonObject several(JsonObject item, int most, boolean isEachOnce) {
    return new ObjectTree().put("type", "array").put("items", item).put("minItems", 1).put("maxItems", most)
        .putIf(isEachOnce, "uniqueItems", JsonValue.TRUE).build();
  }

  private JsonObject parts(List<AnswerForm.Part> parts) {
    var properties = new ObjectTree();
    parts.forEach(part -> properties.put(part.key(), write(part.form())));
    return Fixed.closed(properties.build(), parts.stream().filter(AnswerForm.Part::isAlways).map(AnswerForm.Part::key).toList());
  }

  private static JsonObject order(List<String> items, Currency currency) {
    var properties = new ObjectTree();
    items.forEach(item -> properties.put(item, text("[1-9][0-9]*", 0)));
    properties.put(Fixed.TOTAL, Fixed.money(currency));
    return Fixed.closed(properties.build(), List.of(Fixed.TOTAL));
  }

  private static JsonObject place() {
    return Fixed.closed(new ObjectTree().put("shape", Fixed.ref("shape")).put("description", type("string")).build(), List.of());
  }

  private static JsonObject type(String type) {
    return Fixed.type(type);
  }

  private static JsonObject constant(JsonValue value) {
    return new ObjectTree().put("const", value).build();
  }
}
