package se.samform.core.form.json;

import se.samform.core.form.FileKind;
import se.samform.core.form.FileQuestion;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.text.LocalText;

/** {@code file}. */
final class FileCodec {

  private FileCodec() {}

  static FileQuestion read(Asked asked) {
    var from = asked.from();
    var words = from.texts("kinds");
    var kinds = Words.readSet(from, "kinds", words, FileKind.class);
    if (words.isEmpty() && from.has("kinds")) {
      from.faults().add(from.at("kinds"),
          LocalText.of("Inget slag av fil är tillåtet", "No kind of file is allowed"),
          LocalText.of("Skriv minst ett, som [\"pdf\"].", "Write at least one, as [\"pdf\"]."));
    }
    int count = (int) from.number("maxCount", 1, 50, 1);
    return new FileQuestion(asked.ask(), count, from.number("maxBytes", 1, 200_000_000, 10_000_000), kinds);
  }

  static void write(FileQuestion question, ObjectTree into) {
    into.put("maxCount", question.maxCount())
        .put("maxBytes", question.maxBytes())
        .put("kinds", Trees.texts(Words.words(question.kinds())));
  }
}
