package se.samform.engine.notify;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import se.samform.core.answer.Wording;
import se.samform.core.flow.StatusKind;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.notice.OwnWords;
import se.samform.core.publication.Published;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.CitizenErrand;

/**
 * The letters to citizens, in Swedish and English. No answer, name or e-service stands in them; in a municipality's own
 * words the e-service and the status may.
 */
final class Letters {

  private static final LocalText RECEIVED_SUBJECT = LocalText.of("Vi har tagit emot ditt ärende %s", "We have received your case %s");
  private static final LocalText RECEIVED = LocalText.of(
      "Vi har tagit emot det du skickade in. Ditt ärende har nummer %s.\n\nHär ser du ditt ärende och din kvittens:\n%s\n\n",
      "We have received what you sent. Your case has number %s.\n\nHere you find your case and your receipt:\n%s\n\n");

  private static final LocalText STATUS_SUBJECT = LocalText.of("Något har hänt i ditt ärende %s", "Something has happened in your case %s");
  private static final LocalText STATUS = LocalText.of(
      "Ditt ärende %s har fått en ny status.\n\nHär ser du vad som har hänt:\n%s\n\n",
      "Your case %s has a new status.\n\nHere you see what has happened:\n%s\n\n");

  private static final LocalText MESSAGE_SUBJECT = LocalText.of("Nytt meddelande i ditt ärende %s", "New message in your case %s");
  private static final LocalText MESSAGE = LocalText.of(
      "Du har fått ett meddelande i ärende %s.\n\nHär läser du det och svarar:\n%s\n\n",
      "You have a message in case %s.\n\nHere you read it and reply:\n%s\n\n");

  private static final LocalText REMINDER_SUBJECT = LocalText.of("Påminnelse om ditt ärende %s", "A reminder of your case %s");
  private static final LocalText REMINDER = LocalText.of(
      "Ditt ärende %s väntar på dig.\n\nHär ser du vad du behöver göra och när:\n%s\n\n",
      "Your case %s waits for you.\n\nHere you see what you need to do, and by when:\n%s\n\n");

  private static final LocalText ANSWER_BY = LocalText.of("Du får svar senast %s.\n\n", "You get an answer by %s.\n\n");

  private Letters() {}

  /** @param own what the municipality says instead */
  static Letter of(CitizenErrand errand, CaseHead head, MunicipalityFacts municipality, Published service, Optional<OwnWords> own) {
    return own.map(words -> letter(words, fields(head, municipality, service), head.language()))
        .orElseGet(() -> of(errand, head, municipality));
  }

  /** For the small screen: what happened, and where to read of it. */
  static Letter brief(CitizenErrand errand, CaseHead head, MunicipalityFacts municipality, Published service, Optional<OwnWords> own) {
    return own.map(words -> letter(words, fields(head, municipality, service), head.language())).orElseGet(() -> {
      var subject = of(errand, head, municipality).subject();
      return new Letter(subject, "%s: %s\n%s".formatted(municipality.name().in(head.language()), subject, page(head, municipality)));
    });
  }

  static Letter letter(OwnWords words, Map<String, String> fields, Language language) {
    return new Letter(Merging.subject(words.subject().in(language), fields), Merging.text(words.text().in(language), fields));
  }

  /** All that a municipality's own words may say: nothing that a person wrote, and nobody's name. */
  private static Map<String, String> fields(CaseHead head, MunicipalityFacts municipality, Published service) {
    var language = head.language();
    var status = service.definition().flow().status(head.state().status()).map(each -> each.title().in(language)).orElse("");
    return Map.of(
        "reference", head.reference(), "service", service.definition().about().title().in(language), "status", status,
        "link", page(head, municipality).toString(), "municipality", municipality.name().in(language), "phone", municipality.phone());
  }

  private static Letter of(CitizenErrand errand, CaseHead head, MunicipalityFacts municipality) {
    return switch (errand) {
      case CitizenErrand.Received() -> letter(RECEIVED_SUBJECT, RECEIVED, head, municipality);
      case CitizenErrand.StatusChanged changed -> letter(STATUS_SUBJECT, STATUS, head, municipality);
      case CitizenErrand.Written written -> letter(MESSAGE_SUBJECT, MESSAGE, head, municipality);
      case CitizenErrand.Reminded reminded -> letter(REMINDER_SUBJECT, REMINDER, head, municipality);
    };
  }

  private static Letter letter(LocalText subject, LocalText text, CaseHead head, MunicipalityFacts municipality) {
    Language language = head.language();
    return new Letter(
        subject.in(language).formatted(head.reference()),
        Frame.toCitizen(text.in(language).formatted(head.reference(), page(head, municipality)) + answerBy(head), municipality, language));
  }

  /** Only while an answer is still to come. */
  private static String answerBy(CaseHead head) {
    var state = head.state();
    boolean isAnswered = state.isOver() || state.kind() == StatusKind.DECIDED;
    return isAnswered ? "" : state.dueOn().map(day -> ANSWER_BY.in(head.language()).formatted(Wording.day(day, head.language()))).orElse("");
  }

  private static URI page(CaseHead head, MunicipalityFacts municipality) {
    return URI.create(municipality.site() + (head.anonymous() ? "/follow" : "/my/" + head.id().text()));
  }
}
