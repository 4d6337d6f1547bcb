package se.samform.engine.notify;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.notice.Cell;
import se.samform.core.notice.OwnWords;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.DeskMailErrand;

/** The letters to those who work: which e-service and case, what happened, and where. Nothing that a person wrote, nobody's name. */
final class DeskLetters {

  private static final LocalText TEXT = LocalText.of(
      "%s.\n\nE-tjänst: %s\n\nHär läser du mer, när du har loggat in:\n%s\n\n", "%s.\n\nE-service: %s\n\nHere you read more, once you have logged in:\n%s\n\n");

  private static final LocalText DEPUTY = LocalText.of(
      "\nDu får den här e-posten för att du är ersättare för en kollega som är borta.\n",
      "\nYou get this mail because you stand in for a colleague who is away.\n");

  private DeskLetters() {}

  /** @param own what the municipality says instead */
  static Letter of(DeskMailErrand errand, CaseFile file, MunicipalityFacts municipality, Language language, Optional<OwnWords> own) {
    var link = municipality.site() + "/desk/" + file.head().id().text();
    return of(errand.cell(), new LetterAbout(file.head(), file.service(), link, Optional.empty()), municipality, language, own);
  }

  static Letter of(Cell cell, LetterAbout about, MunicipalityFacts municipality, Language language, Optional<OwnWords> own) {
    var what = DeskWords.subject(cell.kind()).in(language).formatted(about.reference());
    return own.map(words -> Letters.letter(words, fields(about, municipality, language, what), language)).orElseGet(() -> {
      var text = TEXT.in(language).formatted(what, about.service().in(language), about.link());
      return new Letter(what, framed(cell, text, municipality, language));
    });
  }

  /** The same, with why it comes to them. */
  static Letter toDeputy(Letter letter, Language language) {
    return new Letter(letter.subject(), letter.text() + DEPUTY.in(language));
  }

  private static String framed(Cell cell, String text, MunicipalityFacts municipality, Language language) {
    return cell.recipient().isOfficer() ? Frame.toOfficer(text, municipality, language) : Frame.toMailbox(text, municipality, language);
  }

  private static Map<String, String> fields(LetterAbout about, MunicipalityFacts municipality, Language language, String what) {
    var fields = new HashMap<>(about.fields(municipality, language));
    fields.put("what", what);
    return fields;
  }
}
