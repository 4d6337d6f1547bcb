package se.samform.core.answer.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;

final class AnswersWriter {

  private AnswersWriter() {}

  static JsonObject write(RawAnswers answers, ServiceDefinition definition) {
    var object = new ObjectTree();
    definition.questions().stream()
        .filter(question -> question.paths().stream().anyMatch(path -> !answers.at(path).isEmpty()))
        .forEach(question -> put(object, question, answers));
    return object.build();
  }

  private static void put(ObjectTree object, Question question, RawAnswers answers) {
    var texts = answers.at(question.id());
    switch (AnswerShape.of(question)) {
      case TEXT -> object.put(question.id(), texts.getFirst());
      case TRUTH -> object.put(question.id(), truth(texts.getFirst()));
      case LIST -> object.put(question.id(), Trees.texts(texts));
      case PERSON -> object.put(question.id(), person((PersonQuestion) question, answers));
      case NOTHING -> {}
    }
  }

  private static JsonValue truth(String text) {
    return switch (text) {
      case YesNoQuestion.YES -> JsonValue.TRUE;
      case YesNoQuestion.NO -> JsonValue.FALSE;
      default -> Trees.text(text);
    };
  }

  private static JsonObject person(PersonQuestion question, RawAnswers answers) {
    var object = new ObjectTree();
    for (var field : question.fields()) {
      answers.at(question.path(field)).stream().findFirst().ifPresent(text -> object.put(field.key(), text));
    }
    return object.build();
  }
}
