package se.samform.core.form.json;

import se.samform.core.form.OrganisationPart;
import se.samform.core.form.OrganisationQuestion;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.text.LocalText;

/** {@code organisation}. */
final class OrganisationCodec {

  private OrganisationCodec() {}

  static OrganisationQuestion read(Asked asked) {
    var from = asked.from();
    var parts = Words.readSet(from, "parts", Options.some(from, "parts", from.optionalTexts("parts")), OrganisationPart.class);
    var optional = Words.readSet(from, "optionalParts", from.optionalTexts("optionalParts"), OrganisationPart.class);
    if (!parts.containsAll(optional)) {
      from.faults().add(from.at("optionalParts"),
          LocalText.of("Något får lämnas tomt som inte frågas efter", "Something is optional that is not asked"),
          LocalText.of("Skriv det även under ”parts”, eller ta bort det.", "Write it among parts too, or take it away."));
    }
    return new OrganisationQuestion(asked.ask(), parts, optional);
  }

  static void write(OrganisationQuestion question, ObjectTree into) {
    into.putIf(!question.parts().isEmpty(), "parts", Trees.texts(Words.words(question.parts())))
        .putIf(!question.optionalParts().isEmpty(), "optionalParts", Trees.texts(Words.words(question.optionalParts())));
  }
}
