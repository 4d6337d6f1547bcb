package se.samform.core.form.json;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.samform.core.form.Ask;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.DateBound;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.LongTextQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;

/** Writes one question. */
final class QuestionWriter {

  private QuestionWriter() {}

  static JsonObject write(Question question) {
    var object = new ObjectTree().put("type", Words.word(QuestionType.of(question)));
    put(object, question.ask());
    putOwn(object, question);
    return object.build();
  }

  private static void put(ObjectTree object, Ask ask) {
    object.put("id", ask.id()).put("label", DefinitionWriter.texts(ask.label()));
    DefinitionWriter.putTexts(object, "hint", ask.hint());
    ConditionWriter.putUnlessAlways(object, "required", ask.required());
    ConditionWriter.putUnlessAlways(object, "shown", ask.shown());
    object.putIf(ask.isSensitive(), "sensitive", Trees.truth(true));
    object.putIf(ask.isSearchable(), "searchable", Trees.truth(true));
    DefinitionWriter.putTexts(object, "shortName", ask.shortName());
    DefinitionWriter.putTexts(object, "whenMissing", ask.whenMissing());
  }

  private static void putOwn(ObjectTree object, Question question) {
    switch (question) {
      case TextQuestion q -> object.put("maxLength", q.maxLength()).put("format", Words.word(q.format()));
      case LongTextQuestion q -> object.put("maxLength", q.maxLength());
      case NumberQuestion q -> putNumber(object, q);
      case DateQuestion q -> putDate(object, q);
      case YesNoQuestion q -> {}
      case ChoiceQuestion q -> putOptions(object, q.options()).put("display", Words.word(q.display()));
      case ChoicesQuestion q -> putOptions(object, q.options()).put("min", q.min()).put("max", q.max());
      case PersonQuestion q -> putPerson(object, q);
      case FileQuestion q -> putFile(object, q);
      case Information q -> object.put("text", DefinitionWriter.texts(q.text())).put("tone", Words.word(q.tone()));
      case CalculatedValue q -> putCalculated(object, q);
    }
  }

  private static void putNumber(ObjectTree object, NumberQuestion question) {
    object.put("decimals", question.decimals());
    putNumber(object, "min", question.min());
    putNumber(object, "max", question.max());
    DefinitionWriter.putTexts(object, "unit", question.unit());
  }

  private static void putNumber(ObjectTree object, String name, Optional<BigDecimal> number) {
    number.ifPresent(value -> object.put(name, value.toPlainString()));
  }

  private static void putDate(ObjectTree object, DateQuestion question) {
    question.min().map(DateBound::text).ifPresent(text -> object.put("min", text));
    question.max().map(DateBound::text).ifPresent(text -> object.put("max", text));
  }

  private static ObjectTree putOptions(ObjectTree object, List<Option> options) {
    return object.put("options", Trees.list(options, QuestionWriter::option));
  }

  private static JsonObject option(Option option) {
    var object = new ObjectTree().put("id", option.id()).put("label", DefinitionWriter.texts(option.label()));
    DefinitionWriter.putTexts(object, "hint", option.hint());
    return object.build();
  }

  private static void putPerson(ObjectTree object, PersonQuestion question) {
    object
        .put("parts", Trees.texts(Words.words(question.parts())))
        .putIf(
            !question.optionalParts().isEmpty(), "optionalParts", Trees.texts(Words.words(question.optionalParts())))
        .put("prefill", Trees.truth(question.prefill()));
  }

  private static void putFile(ObjectTree object, FileQuestion question) {
    object
        .put("maxCount", question.maxCount())
        .put("maxBytes", question.maxBytes())
        .put("kinds", Trees.texts(Words.words(question.kinds())));
  }

  private static void putCalculated(ObjectTree object, CalculatedValue question) {
    object.put("formula", FormulaWriter.write(question.formula())).put("decimals", question.decimals());
    DefinitionWriter.putTexts(object, "unit", question.unit());
    object.put("onPage", Trees.truth(question.onPage()));
  }
}
