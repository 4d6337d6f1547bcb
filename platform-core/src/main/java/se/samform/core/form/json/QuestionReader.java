package se.samform.core.form.json;

import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.form.Ask;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChoiceDisplay;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.DateBound;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.FileKind;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.Ids;
import se.samform.core.form.Information;
import se.samform.core.form.LongTextQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.PersonPart;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.TextFormat;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.Tone;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.json.Faults;
import se.samform.core.json.ObjectReader;

/** Reads one question by its type. */
final class QuestionReader {

  private final TextsReader texts;
  private final AskReader asks;
  private final FormulaReader formulas;
  private final Faults faults;

  QuestionReader(TextsReader texts, Faults faults) {
    this.texts = texts;
    this.asks = new AskReader(texts);
    this.formulas = new FormulaReader(faults);
    this.faults = faults;
  }

  /** Empty when the type is missing or unknown. */
  Optional<Question> read(ObjectReader from) {
    var word = from.text("type");
    var type = QuestionType.of(word);
    if (type.isEmpty()) {
      tellTypes(from, word);
      return Optional.empty();
    }
    var question = read(from, type.get());
    from.end();
    return Optional.of(question);
  }

  private static void tellTypes(ObjectReader from, String word) {
    if (from.has("type")) {
      var known = Arrays.stream(QuestionType.values()).map(Words::word).collect(Collectors.joining(", "));
      from.faults().add(from.at("type"), "There is no type \"" + word + "\"", "Write one of: " + known + ".");
    }
  }

  private Question read(ObjectReader from, QuestionType type) {
    var ask = asks.read(from);
    return switch (type) {
      case TEXT ->
          new TextQuestion(ask, length(from, 1000, 200), Words.read(from, "format", TextFormat.class, TextFormat.NONE));
      case LONG_TEXT -> new LongTextQuestion(ask, length(from, 50_000, 2000));
      case NUMBER ->
          new NumberQuestion(
              ask,
              decimals(from),
              Numbers.optional(from, "min"),
              Numbers.optional(from, "max"),
              texts.optional(from, "unit"));
      case DATE -> new DateQuestion(ask, bound(from, "min"), bound(from, "max"));
      case YES_NO -> new YesNoQuestion(ask);
      case CHOICE ->
          new ChoiceQuestion(
              ask, options(from), Words.read(from, "display", ChoiceDisplay.class, ChoiceDisplay.RADIO));
      case CHOICES -> choices(from, ask);
      case PERSON -> person(from, ask);
      case FILE -> file(from, ask);
      case INFORMATION ->
          new Information(ask, texts.required(from, "text"), Words.read(from, "tone", Tone.class, Tone.INFO));
      case CALCULATED -> calculated(from, ask);
    };
  }

  private static int length(ObjectReader from, int most, int otherwise) {
    return (int) from.number("maxLength", 1, most, otherwise);
  }

  private static int decimals(ObjectReader from) {
    return (int) from.number("decimals", 0, 6, 0);
  }

  private static Optional<DateBound> bound(ObjectReader from, String name) {
    return from.optionalText(name).flatMap(text -> bound(text, from.at(name), from.faults()));
  }

  private static Optional<DateBound> bound(String text, String at, Faults faults) {
    var bound = DateBound.parse(text);
    if (bound.isEmpty()) {
      faults.add(
          at, "\"" + text + "\" is not a day", "Write as \"2027-08-17\", \"today\", \"today+14\" or \"today-1\".");
    }
    return bound;
  }

  private List<Option> options(ObjectReader from) {
    var options = from.list("options", this::option);
    if (options.isEmpty() && from.has("options")) {
      faults.add(from.at("options"), "There is nothing to choose", "Write at least one option.");
    }
    return options;
  }

  private Option option(JsonValue value, String at) {
    var from = ObjectReader.of(value, at, faults);
    var id = from.text("id");
    if (!Ids.isOptionId(id) && from.has("id")) {
      faults.add(from.at("id"), "Not an id of an option", "Write letters a–z, digits and hyphens; at most 60.");
    }
    var option = new Option(id, texts.required(from, "label"), texts.optional(from, "hint"));
    from.end();
    return option;
  }

  private Question choices(ObjectReader from, Ask ask) {
    var options = options(from);
    int most = Math.max(1, options.size());
    int min = (int) from.number("min", 1, most, 1);
    return new ChoicesQuestion(ask, options, min, (int) from.number("max", min, most, most));
  }

  private Question person(ObjectReader from, Ask ask) {
    var parts = Words.readSet(from, "parts", from.texts("parts"), PersonPart.class);
    if (parts.isEmpty() && from.has("parts")) {
      faults.add(from.at("parts"), "Nothing is asked about the person", "Write at least one part, as [\"name\"].");
    }
    var optional = Words.readSet(from, "optionalParts", from.optionalTexts("optionalParts"), PersonPart.class);
    return new PersonQuestion(ask, parts, optional, from.truth("prefill", false));
  }

  private Question file(ObjectReader from, Ask ask) {
    var kinds = Words.readSet(from, "kinds", from.texts("kinds"), FileKind.class);
    if (kinds.isEmpty() && from.has("kinds")) {
      faults.add(from.at("kinds"), "No kind of file is allowed", "Write at least one, as [\"pdf\"].");
    }
    int count = (int) from.number("maxCount", 1, 50, 1);
    return new FileQuestion(ask, count, from.number("maxBytes", 1, 200_000_000, 10_000_000), kinds);
  }

  private Question calculated(ObjectReader from, Ask ask) {
    var formula = from.required("formula").map(value -> formulas.read(value, from.at("formula")));
    return new CalculatedValue(
        ask,
        formula.orElse(FormulaReader.ZERO),
        decimals(from),
        texts.optional(from, "unit"),
        from.truth("onPage", true));
  }
}
