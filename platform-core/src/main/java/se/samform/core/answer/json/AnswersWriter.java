package se.samform.core.answer.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;

final class AnswersWriter {

  private AnswersWriter() {}

  static JsonObject write(RawAnswers answers, ServiceDefinition definition) {
    var object = new ObjectTree();
    definition.questions().forEach(question -> put(object, question, question.id(), answers));
    return object.build();
  }

  private static void put(ObjectTree object, Question question, String path, RawAnswers answers) {
    var texts = answers.at(path);
    switch (AnswerShape.of(question)) {
      case TEXT -> first(texts).ifPresent(text -> object.put(question.id(), text));
      case TRUTH -> first(texts).ifPresent(text -> object.put(question.id(), truth(text)));
      case LIST -> object.putIf(!texts.isEmpty(), question.id(), Trees.texts(texts));
      case PARTS -> parts(object, question, path, answers);
      case ROWS -> object.putIf(!texts.isEmpty(), question.id(), rows((GroupQuestion) question, path, answers));
      case NOTHING -> {}
      case PLACE -> place(object, question, path, answers);
    }
    var prefix = path.substring(0, path.length() - question.id().length());
    AnswerShape.beside(question).forEach(name -> first(answers.at(prefix + name)).ifPresent(text -> object.put(name, text)));
  }

  private static Optional<String> first(List<String> texts) {
    return texts.stream().findFirst();
  }

  private static JsonValue truth(String text) {
    return switch (text) {
      case YesNoQuestion.YES -> JsonValue.TRUE;
      case YesNoQuestion.NO -> JsonValue.FALSE;
      default -> Trees.text(text);
    };
  }

  private static void parts(ObjectTree object, Question question, String path, RawAnswers answers) {
    var parts = new ObjectTree();
    for (var key : question.partKeys()) {
      first(answers.at(path + "." + key)).ifPresent(text -> parts.put(key, text));
    }
    var whole = parts.build();
    object.putIf(!whole.isEmpty(), question.id(), whole);
  }

  private static void place(ObjectTree object, Question question, String path, RawAnswers answers) {
    var place = PlaceJson.write(path, answers);
    object.putIf(!place.isEmpty(), question.id(), place);
  }

  private static JsonValue rows(GroupQuestion group, String path, RawAnswers answers) {
    return Trees.list(answers.at(path), key -> row(group, path + "." + key + ".", key, answers));
  }

  private static JsonObject row(GroupQuestion group, String prefix, String key, RawAnswers answers) {
    var row = new ObjectTree().put(AnswersCodec.ROW, key);
    group.questions().forEach(question -> put(row, question, prefix + question.id(), answers));
    return row.build();
  }
}
