package se.samform.core.form.json;

import se.samform.core.form.PersonPart;
import se.samform.core.form.PersonQuestion;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.text.LocalText;

/** {@code person}. */
final class PersonCodec {

  private PersonCodec() {}

  static PersonQuestion read(Asked asked) {
    var from = asked.from();
    var words = from.texts("parts");
    var parts = Words.readSet(from, "parts", words, PersonPart.class);
    if (words.isEmpty() && from.has("parts")) {
      from.faults()
          .add(from.at("parts"),
              LocalText.of("Ingenting frågas om personen", "Nothing is asked about the person"),
              LocalText.of("Skriv minst en del, som [\"name\"].", "Write at least one part, as [\"name\"]."));
    }
    var optional = Words.readSet(from, "optionalParts", from.optionalTexts("optionalParts"), PersonPart.class);
    return new PersonQuestion(asked.ask(), parts, optional, from.truth("prefill", false), from.truth("signs", false));
  }

  static void write(PersonQuestion question, ObjectTree into) {
    var optional = question.optionalParts();
    into.put("parts", Trees.texts(Words.words(question.parts())))
        .putIf(!optional.isEmpty(), "optionalParts", Trees.texts(Words.words(optional)))
        .put("prefill", Trees.truth(question.prefill()))
        .putIf(question.signs(), "signs", Trees.truth(true));
  }
}
