package se.samform.engine.notify;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.answer.Wording;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.municipality.Right;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.OwnWords;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** The letters to addresses that the municipality named, of what is of no case. */
final class NewsLetters {

  static final LocalText ADMINISTERING = LocalText.of("Administratör", "Administrator");
  static final LocalText ANSWERING = LocalText.of("Medarbetare i kontaktcenter", "Employee of the contact centre");

  private static final LocalText NEW = LocalText.of(
      "En ny e-tjänst har publicerats: %s.\n\nHär finns den:\n%s\n\n", "A new e-service has been published: %s.\n\nHere it is:\n%s\n\n");
  private static final LocalText VERSION = LocalText.of(
      "En ny version av e-tjänsten %s har publicerats.\n\nHär finns den:\n%s\n\n",
      "A new version of the e-service %s has been published.\n\nHere it is:\n%s\n\n");
  private static final LocalText ENDED = LocalText.of(
      "%s har inte längre behörigheten nedan. Sista dagen var %s.\n\n%s\n\nHandläggarnas sida:\n%s\n\n",
      "%s has no longer the rights below. The last day was %s.\n\n%s\n\nThe officers' pages:\n%s\n\n");
  private static final LocalText HANDLING = LocalText.of("Handläggare: %s", "Officer: %s");

  private NewsLetters() {}

  /** @param isFirst whether there was no version of it before @param own what the municipality says instead */
  static Letter published(
      LocalText title, String key, boolean isFirst, MunicipalityFacts municipality, Language language, Optional<OwnWords> own) {
    var link = municipality.site() + "/e/" + key;
    var what = DeskWords.subject(EventKind.SERVICE_PUBLISHED).in(language).formatted(title.in(language));
    var text = (isFirst ? NEW : VERSION).in(language).formatted(title.in(language), link);
    return letter(what, text, Map.of("service", title.in(language), "link", link), municipality, language, own);
  }

  /** @param ended what the officer isn't and may not any more @param until the last day @param own what the municipality says instead */
  static Letter ended(
      String officer, List<String> ended, LocalDate until, MunicipalityFacts municipality, Language language, Optional<OwnWords> own) {
    var link = municipality.site() + "/desk";
    var what = DeskWords.subject(EventKind.RIGHT_EXPIRED).in(language).formatted(officer);
    var list = ended.stream().map(each -> "- " + each).collect(Collectors.joining("\n"));
    var text = ENDED.in(language).formatted(officer, Wording.day(until, language), list, link);
    return letter(what, text, Map.of("link", link), municipality, language, own);
  }

  /** That an officer handles a unit's cases. */
  static LocalText handling(String unit) {
    return HANDLING.formatted(unit);
  }

  static LocalText name(Right right) {
    return switch (right) {
      case PROTECTED_IDENTITIES -> LocalText.of("Se skyddade identiteter", "See protected identities");
      case CASE_LOOKS -> LocalText.of("Se vem som har sett egna ärenden", "See who has looked at cases of theirs");
      case LOOKS -> LocalText.of("Se vem som har sett vad", "See who has looked at what");
      case ABSENCES -> LocalText.of("Ange när kollegor är borta", "Say when colleagues are away");
      case TEMPLATES -> LocalText.of("Skriva mallar för sina enheter", "Write templates for their units");
      case SERVICE_TEXTS -> LocalText.of("Ändra e-tjänsters texter", "Change the texts of e-services");
      case SERVICE_PUBLISHING -> LocalText.of("Publicera e-tjänster", "Publish e-services");
      case SERVICE_REVIEW -> LocalText.of("Granska e-tjänster", "Look e-services over");
    };
  }

  private static Letter letter(
      String what, String text, Map<String, String> more, MunicipalityFacts municipality, Language language, Optional<OwnWords> own) {
    var fields = new HashMap<>(more);
    fields.putAll(Map.of("what", what, "municipality", municipality.name().in(language), "phone", municipality.phone()));
    return own.map(words -> Letters.letter(words, fields, language))
        .orElseGet(() -> new Letter(what, Frame.toMailbox(text, municipality, language)));
  }
}
