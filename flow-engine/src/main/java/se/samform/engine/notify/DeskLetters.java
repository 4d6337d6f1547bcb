package se.samform.engine.notify;

import java.util.Map;
import java.util.Optional;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.notice.OwnWords;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.DeskMailErrand;

/** The letters to those who work: which e-service and case, what happened, and where. Nothing that a person wrote, nobody's name. */
final class DeskLetters {

  private static final LocalText TEXT = LocalText.of(
      "%s.\n\nE-tjänst: %s\n\nHär läser du mer, när du har loggat in:\n%s\n\n", "%s.\n\nE-service: %s\n\nHere you read more, once you have logged in:\n%s\n\n");

  private DeskLetters() {}

  /** @param own what the municipality says instead */
  static Letter of(DeskMailErrand errand, CaseFile file, MunicipalityFacts municipality, Language language, Optional<OwnWords> own) {
    var reference = file.head().reference();
    var what = DeskWords.subject(errand.kind()).in(language).formatted(reference);
    var service = file.service().definition().about().title().in(language);
    var link = municipality.site() + "/desk/" + file.head().id().text();
    return own.map(words -> Letters.letter(words, fields(file, municipality, language, what, service, link), language))
        .orElseGet(() -> new Letter(what, framed(errand, TEXT.in(language).formatted(what, service, link), municipality, language)));
  }

  private static String framed(DeskMailErrand errand, String text, MunicipalityFacts municipality, Language language) {
    return errand.as().isOfficer() ? Frame.toOfficer(text, municipality, language) : Frame.toMailbox(text, municipality, language);
  }

  private static Map<String, String> fields(
      CaseFile file, MunicipalityFacts municipality, Language language, String what, String service, String link) {
    var state = file.head().state();
    var status = file.service().definition().flow().status(state.status()).map(each -> each.title().in(language)).orElse("");
    return Map.of(
        "reference", file.head().reference(), "service", service, "status", status, "link", link, "what", what,
        "municipality", municipality.name().in(language), "phone", municipality.phone());
  }
}
