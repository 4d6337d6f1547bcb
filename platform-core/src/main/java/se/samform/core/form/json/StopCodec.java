package se.samform.core.form.json;

import se.samform.core.form.StopQuestion;
import se.samform.core.json.ObjectTree;

/** {@code stop}. */
final class StopCodec {

  private StopCodec() {}

  static StopQuestion read(Asked asked) {
    return new StopQuestion(asked.ask(), asked.texts().required(asked.from(), "text"));
  }

  static void write(StopQuestion question, ObjectTree into) {
    into.put("text", DefinitionWriter.texts(question.text()));
  }
}
