package se.samform.core.form.json;

import se.samform.core.form.Information;
import se.samform.core.form.Tone;
import se.samform.core.json.ObjectTree;

/** {@code information}. */
final class InformationCodec {

  private InformationCodec() {}

  static Information read(Asked asked) {
    return new Information(
        asked.ask(),
        asked.texts().required(asked.from(), "text"),
        Words.read(asked.from(), "tone", Tone.class, Tone.INFO));
  }

  static void write(Information question, ObjectTree into) {
    into.put("text", DefinitionWriter.texts(question.text())).put("tone", Words.word(question.tone()));
  }
}
