package se.samform.engine.referral;

import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.answer.Wording;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.engine.notify.Letter;

/** The letter to a party outside. No answer, name, number or e-service stands in it. */
final class ReferralLetter {

  private static final LocalText SUBJECT = LocalText.of("Vi vill ha ert yttrande", "We ask for your opinion");
  private static final LocalText TEXT = LocalText.of(
      "Hej!\n\n%3$s ber om ert yttrande i ett ärende. Läs och svara här:\n%1$s\n\n%2$sLänken är bara för er. Den slutar gälla när ni har svarat.\n\n",
      "Hello!\n\n%3$s asks for your opinion in a case. Read and answer here:\n%1$s\n\n%2$sThe link is for you alone. It ends when you have answered.\n\n");
  private static final LocalText REMINDED = LocalText.of("Påminnelse: vi vill ha ert yttrande", "A reminder: we ask for your opinion");
  private static final LocalText WAITING = LocalText.of(
      "Hej!\n\n%3$s väntar på ert yttrande i ett ärende. Läs och svara här:\n%1$s\n\n%2$sLänken är bara för er. Den slutar gälla när ni har svarat.\n\n",
      "Hello!\n\n%3$s waits for your opinion in a case. Read and answer here:\n%1$s\n\n%2$sThe link is for you alone. It ends when you have answered.\n\n");
  private static final LocalText BY = LocalText.of("Svara senast %s. ", "Answer by %s. ");
  private static final LocalText QUESTIONS = LocalText.of(
      "Har ni frågor? Ring kontaktcenter på %s.\n\nMed vänlig hälsning\n%s\n", "Questions? Call the contact centre on %s.\n\nKind regards\n%s\n");

  private ReferralLetter() {}

  /** @param isReminder whether they were asked before */
  static Letter of(String link, Optional<LocalDate> dueOn, boolean isReminder, MunicipalityFacts municipality) {
    var language = Language.SWEDISH;
    var name = municipality.name().in(language);
    var by = dueOn.map(day -> BY.in(language).formatted(Wording.day(day, language))).orElse("");
    var subject = isReminder ? REMINDED : SUBJECT;
    var text = isReminder ? WAITING : TEXT;
    return new Letter(subject.in(language), text.in(language).formatted(link, by, name) + QUESTIONS.in(language).formatted(municipality.phone(), name));
  }
}
