package se.samform.core.form.json;

import se.samform.core.form.ConsentQuestion;
import se.samform.core.json.ObjectTree;

/** {@code consent}. */
final class ConsentCodec {

  private ConsentCodec() {}

  static ConsentQuestion read(Asked asked) {
    var from = asked.from();
    return new ConsentQuestion(
        asked.ask(), asked.texts().required(from, "text"), Paragraphs.read(asked.texts(), from, "paragraphs"));
  }

  static void write(ConsentQuestion question, ObjectTree into) {
    into.put("text", DefinitionWriter.texts(question.text()));
    Paragraphs.put(into, "paragraphs", question.paragraphs());
  }
}
