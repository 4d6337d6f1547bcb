package se.samform.core.form.json;

import se.samform.core.form.Information;
import se.samform.core.form.Tone;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;

/** {@code information}. */
final class InformationCodec {

  private InformationCodec() {}

  static Information read(Asked asked) {
    return new Information(
        asked.ask(),
        asked.texts().required(asked.from(), "text"),
        Words.read(asked.from(), "tone", Tone.class, Tone.INFO),
        asked.from().optionalList("files", (value, at) -> EnclosedFileCodec.read(asked, value, at)));
  }

  static void write(Information question, ObjectTree into) {
    into.put("text", DefinitionWriter.texts(question.text()))
        .put("tone", Words.word(question.tone()))
        .putIf(!question.files().isEmpty(), "files", Trees.list(question.files(), EnclosedFileCodec::write));
  }
}
