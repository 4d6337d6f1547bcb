package se.samform.engine.notify;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.notice.Cell;
import se.samform.core.notice.Channel;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.Matrix;
import se.samform.core.notice.OwnWords;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** What a notice would say of a case that there isn't. */
public final class Previews {

  private static final String REFERENCE = "ABC-2026-0001";

  private Previews() {}

  /**
   * @param own what is said instead of the platform's words
   * @param service the e-service's name
   * @param status a status that a case of it may have
   */
  public static Letter of(Cell cell, Optional<OwnWords> own, MunicipalityFacts municipality, Language language, LocalText service, LocalText status) {
    if (!Matrix.isOfACase(cell)) {
      return news(cell, own, municipality, language, service);
    }
    var place = cell.recipient().isCitizen() ? "/my/…" : "/desk/…";
    var about = new LetterAbout(REFERENCE, service, status, municipality.site() + place, Optional.empty());
    return of(cell, about, own, municipality, language);
  }

  /**
   * The platform's words with the fields that they are filled with as own words write them, to begin own words with; empty for
   * what is not of a case.
   */
  public static Optional<OwnWords> standard(Cell cell, MunicipalityFacts municipality, Language language) {
    if (!Matrix.isOfACase(cell)) {
      return Optional.empty();
    }
    var unnamed = new MunicipalityFacts(municipality.slug(), field("municipality"), municipality.zone(), municipality.site(), municipality.mailFrom(), "{phone}", municipality.accent());
    var about = new LetterAbout("{reference}", field("service"), field("status"), "{link}", Optional.empty());
    var letter = of(cell, about, Optional.empty(), unnamed, language);
    return Optional.of(new OwnWords(new LocalText(Map.of(language, letter.subject())), new LocalText(Map.of(language, letter.text().strip()))));
  }

  private static LocalText field(String name) {
    return LocalText.of("{" + name + "}", "{" + name + "}");
  }

  private static Letter of(Cell cell, LetterAbout about, Optional<OwnWords> own, MunicipalityFacts municipality, Language language) {
    if (!cell.recipient().isCitizen()) {
      return DeskLetters.of(cell, about, municipality, language, own);
    }
    return cell.channel() == Channel.SMS
        ? Letters.brief(cell.kind(), about, municipality, language, own) : Letters.of(cell.kind(), about, municipality, language, own);
  }

  private static Letter news(Cell cell, Optional<OwnWords> own, MunicipalityFacts municipality, Language language, LocalText service) {
    return cell.kind() == EventKind.SERVICE_PUBLISHED
        ? NewsLetters.published(service, "…", true, municipality, language, own)
        : NewsLetters.ended("…", List.of(NewsLetters.ADMINISTERING.in(language)), LocalDate.EPOCH, municipality, language, own);
  }
}
