package se.samform.engine.notify;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.publication.Published;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.engine.casefile.CaseHead;

/**
 * Which case a letter is about: all that it may say of it. Nothing that a person wrote, and nobody's name.
 *
 * @param link where it is read
 * @param answerBy the day that was promised, while an answer is still to come
 */
record LetterAbout(String reference, LocalText service, LocalText status, String link, Optional<LocalDate> answerBy) {

  LetterAbout(CaseHead head, Published service, String link, Optional<LocalDate> answerBy) {
    this(head.reference(), service.definition().about().title(),
        service.definition().flow().status(head.state().status()).map(each -> each.title()).orElse(LocalText.NONE), link, answerBy);
  }

  /** What own words may be filled with. */
  Map<String, String> fields(MunicipalityFacts municipality, Language language) {
    return Map.of(
        "reference", reference, "service", service.in(language), "status", status.in(language), "link", link,
        "municipality", municipality.name().in(language), "phone", municipality.phone());
  }
}
