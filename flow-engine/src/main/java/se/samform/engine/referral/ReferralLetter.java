package se.samform.engine.referral;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.samform.core.answer.Wording;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.notice.OwnWords;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.engine.notify.Letter;
import se.samform.engine.notify.OwnLetters;

/** The letter to a party outside. No answer, name, number or e-service stands in it; in own words the number and the e-service may. */
final class ReferralLetter {

  /** Nothing is known of what they read. */
  static final Language LANGUAGE = Language.SWEDISH;

  private static final LocalText SUBJECT = LocalText.of("Vi vill ha ert yttrande", "We ask for your opinion");
  private static final LocalText TEXT = LocalText.of(
      "Hej!\n\n%3$s ber om ert yttrande i ett ärende. Läs och svara här:\n%1$s\n\n%2$sLänken är bara för er. Den slutar gälla när ni har svarat.\n\n",
      "Hello!\n\n%3$s asks for your opinion in a case. Read and answer here:\n%1$s\n\n%2$sThe link is for you alone. It ends when you have answered.\n\n");
  private static final LocalText REMINDED = LocalText.of("Påminnelse: vi vill ha ert yttrande", "A reminder: we ask for your opinion");
  private static final LocalText WAITING = LocalText.of(
      "Hej!\n\n%3$s väntar på ert yttrande i ett ärende. Läs och svara här:\n%1$s\n\n%2$sLänken är bara för er. Den slutar gälla när ni har svarat.\n\n",
      "Hello!\n\n%3$s waits for your opinion in a case. Read and answer here:\n%1$s\n\n%2$sThe link is for you alone. It ends when you have answered.\n\n");
  private static final LocalText OFF = LocalText.of("Ni behöver inte svara: vår fråga är återkallad", "You need not answer: our question is called off");
  private static final LocalText NEEDLESS = LocalText.of(
      "Hej!\n\n%2$s bad den %1$s om ert yttrande i ett ärende. Frågan är nu återkallad, och ni behöver inte svara. Länken som ni fick gäller inte längre.\n\n",
      "Hello!\n\nOn %1$s %2$s asked for your opinion in a case. The question is called off now, and you need not answer. The link that you got is no longer used.\n\n");
  private static final LocalText BY = LocalText.of("Svara senast %s. ", "Answer by %s. ");
  private static final LocalText QUESTIONS = LocalText.of(
      "Har ni frågor? Ring kontaktcenter på %s.\n\nMed vänlig hälsning\n%s\n", "Questions? Call the contact centre on %s.\n\nKind regards\n%s\n");

  private ReferralLetter() {}

  /** @param isReminder whether they were asked before */
  static Letter of(String link, Optional<LocalDate> dueOn, boolean isReminder, MunicipalityFacts municipality) {
    var language = LANGUAGE;
    var name = municipality.name().in(language);
    var by = by(dueOn);
    var subject = isReminder ? REMINDED : SUBJECT;
    var text = isReminder ? WAITING : TEXT;
    return new Letter(subject.in(language), text.in(language).formatted(link, by, name) + QUESTIONS.in(language).formatted(municipality.phone(), name));
  }

  /** That what they were asked is asked no more: whatever was asked in own words, and by whichever link. @param on when they were asked */
  static Letter calledOff(LocalDate on, MunicipalityFacts municipality) {
    var name = municipality.name().in(LANGUAGE);
    return new Letter(OFF.in(LANGUAGE), NEEDLESS.in(LANGUAGE).formatted(Wording.day(on, LANGUAGE), name) + QUESTIONS.in(LANGUAGE).formatted(municipality.phone(), name));
  }

  /** In own words: with the link, and with the day by which they are to answer. */
  static Letter of(OwnWords own, String reference, LocalText service, String link, Optional<LocalDate> dueOn, MunicipalityFacts municipality) {
    var fields = Map.of("reference", reference, "service", service.in(LANGUAGE), "link", link, "municipality", municipality.name().in(LANGUAGE),
        "phone", municipality.phone());
    var letter = OwnLetters.withLink(own, fields, LANGUAGE);
    var by = by(dueOn).strip();
    return by.isEmpty() ? letter : new Letter(letter.subject(), letter.text().stripTrailing() + "\n\n" + by + "\n");
  }

  private static String by(Optional<LocalDate> dueOn) {
    return dueOn.map(day -> BY.in(LANGUAGE).formatted(Wording.day(day, LANGUAGE))).orElse("");
  }
}
