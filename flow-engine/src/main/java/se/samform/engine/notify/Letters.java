package se.samform.engine.notify;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.samform.core.answer.Wording;
import se.samform.core.flow.CaseRuling;
import se.samform.core.flow.MayRenew;
import se.samform.core.flow.Messages;
import se.samform.core.flow.StatusKind;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.notice.EventKind;
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

  private static final LocalText DECIDED_SUBJECT = LocalText.of("Det finns ett beslut i ditt ärende %s", "There is a decision in your case %s");
  private static final LocalText DECIDED = LocalText.of(
      "Det finns ett beslut i ditt ärende %s.\n\nHär läser du det:\n%s\n\n",
      "There is a decision in your case %s.\n\nHere you read it:\n%s\n\n");

  private static final LocalText MESSAGE_SUBJECT = LocalText.of("Nytt meddelande i ditt ärende %s", "New message in your case %s");
  private static final LocalText MESSAGE = LocalText.of(
      "Du har fått ett meddelande i ärende %s.\n\nHär läser du det och svarar:\n%s\n\n",
      "You have a message in case %s.\n\nHere you read it and reply:\n%s\n\n");

  /** Where nothing can be answered. */
  private static final LocalText MESSAGE_ONLY = LocalText.of(
      "Du har fått ett meddelande i ärende %s.\n\nHär läser du det:\n%s\n\n",
      "You have a message in case %s.\n\nHere you read it:\n%s\n\n");

  private static final LocalText DOCUMENTS_SUBJECT = LocalText.of("Nya handlingar i ditt ärende %s", "New documents in your case %s");
  private static final LocalText DOCUMENTS = LocalText.of(
      "Du har fått ett meddelande med handlingar i ärende %s.\n\nHär läser du dem och svarar:\n%s\n\n",
      "You have a message with documents in case %s.\n\nHere you read them and reply:\n%s\n\n");

  private static final LocalText REMINDER_SUBJECT = LocalText.of("Påminnelse om ditt ärende %s", "A reminder of your case %s");
  private static final LocalText REMINDER = LocalText.of(
      "Ditt ärende %s väntar på dig.\n\nHär ser du vad du behöver göra och när:\n%s\n\n",
      "Your case %s waits for you.\n\nHere you see what you need to do, and by when:\n%s\n\n");

  private static final LocalText RENEWAL_SUBJECT = LocalText.of("Dags att ansöka igen: ärende %s", "Time to apply again: case %s");
  private static final LocalText RENEWAL = LocalText.of(
      "Det du har fått i ärende %s slutar snart att gälla.%s\n\nHär kan du ansöka igen. Svaren från förra gången är redan ifyllda:\n%s\n\n",
      "What you were granted in case %s ends soon.%s\n\nHere you can apply again. The answers from last time are filled in already:\n%s\n\n");
  private static final LocalText RENEW_SUBJECT = LocalText.of("Dags att förnya: ärende %s", "Time to renew: case %s");
  private static final LocalText RENEW = LocalText.of(
      "Det du har fått i ärende %s slutar snart att gälla.%s\n\nHär kan du förnya. Svaren från förra gången är redan ifyllda:\n%s\n\n",
      "What you were granted in case %s ends soon.%s\n\nHere you can renew. The answers from last time are filled in already:\n%s\n\n");
  private static final LocalText RENEWAL_ENDS = LocalText.of(" Det gäller till och med %s.", " It is valid until %s, that day included.");

  private static final LocalText DECISION_SUBJECT = LocalText.of("Beslut i ditt ärende %s", "Decision in your case %s");
  private static final LocalText DECISION = LocalText.of(
      "Här är beslutet i ditt ärende %s. Det finns i dokumentet som följer med.\n\nDu hittar det också här:\n%s\n\n",
      "Here is the decision in your case %s. It is in the enclosed document.\n\nYou find it here too:\n%s\n\n");

  private static final LocalText ANSWER_BY = LocalText.of("Du får svar senast %s.\n\n", "You get an answer by %s.\n\n");

  private Letters() {}

  /** @param own what the municipality says instead */
  static Letter of(CitizenErrand errand, CaseHead head, MunicipalityFacts municipality, Published service, Optional<OwnWords> own) {
    if (isRenewal(errand, head, service)) {
      var about = renewal(head, municipality, service);
      return own.map(words -> letter(words, about.fields(municipality, head.language()), head.language()))
          .orElseGet(() -> letter(renewalSubject(head, service), renewal(head, service), about, municipality, head.language()));
    }
    var about = about(head, municipality, service);
    if (own.isEmpty() && errand instanceof CitizenErrand.Written && isClosedToMessages(head, service)) {
      return letter(MESSAGE_SUBJECT, MESSAGE_ONLY, about, municipality, head.language());
    }
    return own.isEmpty() && isOfDecision(errand, head)
        ? letter(DECIDED_SUBJECT, DECIDED, about, municipality, head.language())
        : of(errand.kind(head.state().isOver()), about, municipality, head.language(), own);
  }

  /** What goes along with the decision itself. */
  static Letter decision(CaseHead head, MunicipalityFacts municipality, Published service) {
    return letter(DECISION_SUBJECT, DECISION, about(head, municipality, service), municipality, head.language());
  }

  /** For the small screen: what happened, and where to read of it. */
  static Letter brief(CitizenErrand errand, CaseHead head, MunicipalityFacts municipality, Published service, Optional<OwnWords> own) {
    if (isRenewal(errand, head, service)) {
      var about = renewal(head, municipality, service);
      return own.map(words -> letter(words, about.fields(municipality, head.language()), head.language()))
          .orElseGet(() -> brief(renewalSubject(head, service).in(head.language()).formatted(about.reference()), about, municipality, head.language()));
    }
    var about = about(head, municipality, service);
    return own.isEmpty() && isOfDecision(errand, head)
        ? brief(DECIDED_SUBJECT.in(head.language()).formatted(about.reference()), about, municipality, head.language())
        : brief(errand.kind(head.state().isOver()), about, municipality, head.language(), own);
  }

  /** A status that says that there is a decision is told as one, while it holds. */
  static boolean isOfDecision(CitizenErrand errand, CaseHead head) {
    return head.state().kind() == StatusKind.DECIDED && errand instanceof CitizenErrand.StatusChanged(var status) && status.equals(head.state().status());
  }

  /** While it is open for a number of days the page says until when. */
  private static boolean isClosedToMessages(CaseHead head, Published service) {
    var state = head.state();
    var messages = service.definition().flow().status(state.status()).map(status -> status.terms().messages()).orElse(Messages.ALLOWED);
    return messages instanceof Messages.Closed || messages instanceof Messages.Allowed && state.isOver();
  }

  /** A reminder in a case that may be applied for again is of that. */
  private static boolean isRenewal(CitizenErrand errand, CaseHead head, Published service) {
    return errand instanceof CitizenErrand.Reminded && MayRenew.now(service.definition().flow(), head.state());
  }

  /** With the day on which it ends, where it has one. */
  private static LocalText renewal(CaseHead head, Published service) {
    var words = isCalledRenewal(head, service) ? RENEW : RENEWAL;
    return LocalText.of(renewal(words, head, Language.SWEDISH), renewal(words, head, Language.ENGLISH));
  }

  private static LocalText renewalSubject(CaseHead head, Published service) {
    return isCalledRenewal(head, service) ? RENEW_SUBJECT : RENEWAL_SUBJECT;
  }

  /** The page that it leads to says the same word. */
  private static boolean isCalledRenewal(CaseHead head, Published service) {
    return !MayRenew.with(service.definition().flow(), head.state()).isEmpty();
  }

  private static String renewal(LocalText words, CaseHead head, Language language) {
    var until = head.state().course().ruling().flatMap(CaseRuling::validUntil);
    return words.in(language).formatted("%s", until.map(day -> RENEWAL_ENDS.in(language).formatted(Wording.day(day, language))).orElse(""), "%s");
  }

  private static LetterAbout renewal(CaseHead head, MunicipalityFacts municipality, Published service) {
    return new LetterAbout(head, service, page(head, municipality) + (head.anonymous() ? "" : "/renew"), Optional.empty());
  }

  static Letter of(EventKind kind, LetterAbout about, MunicipalityFacts municipality, Language language, Optional<OwnWords> own) {
    return own.map(words -> letter(words, about.fields(municipality, language), language)).orElseGet(() -> of(kind, about, municipality, language));
  }

  static Letter brief(EventKind kind, LetterAbout about, MunicipalityFacts municipality, Language language, Optional<OwnWords> own) {
    return own.map(words -> letter(words, about.fields(municipality, language), language)).orElseGet(() -> {
      var subject = of(kind, about, municipality, language).subject();
      return brief(subject, about, municipality, language);
    });
  }

  private static Letter brief(String subject, LetterAbout about, MunicipalityFacts municipality, Language language) {
    return new Letter(subject, "%s: %s\n%s".formatted(municipality.name().in(language), subject, about.link()));
  }

  static Letter letter(OwnWords words, Map<String, String> fields, Language language) {
    return new Letter(Merging.subject(words.subject().in(language), fields), Merging.text(words.text().in(language), fields));
  }

  private static LetterAbout about(CaseHead head, MunicipalityFacts municipality, Published service) {
    return new LetterAbout(head, service, page(head, municipality).toString(), answerBy(head));
  }

  private static Letter of(EventKind kind, LetterAbout about, MunicipalityFacts municipality, Language language) {
    return switch (kind) {
      case CASE_SUBMITTED -> letter(RECEIVED_SUBJECT, RECEIVED, about, municipality, language);
      case NEW_MESSAGE -> letter(MESSAGE_SUBJECT, MESSAGE, about, municipality, language);
      case NEW_DOCUMENTS -> letter(DOCUMENTS_SUBJECT, DOCUMENTS, about, municipality, language);
      case REMINDER -> letter(REMINDER_SUBJECT, REMINDER, about, municipality, language);
      case STATUS_CHANGED, CASE_CLOSED, SUPPLEMENT_ASKED, SUPPLEMENT_IN, NEW_NOTE, CONTACT, MENTION, ASSIGNED, TASK, OVERDUE, DECIDED, DECISION_SERVED,
          APPEAL, GAINED_FORCE, READ_RECEIPT,
          ATTACHMENT_DOWNLOADED, SIGNING_ASKED, SIGNING_CANCELLED, SIGNING_REMINDER, SIGNING_DONE, SIGNING_REFUSED, SIGNING_EXPIRED, REFERRAL_ASKED,
          REFERRAL_REMINDER, RIGHT_EXPIRED, SERVICE_PUBLISHED, SURVEY_COMMENTS, ROUTED, REFERRAL_ANSWERED, PAID, WITHDRAWN -> letter(STATUS_SUBJECT, STATUS, about, municipality, language);
    };
  }

  private static Letter letter(LocalText subject, LocalText text, LetterAbout about, MunicipalityFacts municipality, Language language) {
    var said = text.in(language).formatted(about.reference(), about.link());
    return new Letter(
        subject.in(language).formatted(about.reference()), Frame.toCitizen(said + answerBy(about.answerBy(), language), municipality, language));
  }

  private static String answerBy(Optional<LocalDate> day, Language language) {
    return day.map(until -> ANSWER_BY.in(language).formatted(Wording.day(until, language))).orElse("");
  }

  /** Only while an answer is still to come. */
  private static Optional<LocalDate> answerBy(CaseHead head) {
    var state = head.state();
    boolean isAnswered = state.isOver() || state.kind() == StatusKind.DECIDED;
    return isAnswered ? Optional.empty() : state.dueOn();
  }

  static URI page(CaseHead head, MunicipalityFacts municipality) {
    return URI.create(municipality.site() + (head.anonymous() ? "/follow" : "/my/" + head.id().text()));
  }
}
