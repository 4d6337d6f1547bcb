package se.samform.engine.notify;

import se.samform.core.notice.EventKind;
import se.samform.core.text.LocalText;

/** What happened, to those who work: {@code %s} is the case's number, or how many there are. */
final class DeskWords {

  private DeskWords() {}

  /** A line about one case; of what is of none, {@code %s} is whose right, or which e-service. */
  static LocalText subject(EventKind kind) {
    return switch (kind) {
      case CASE_SUBMITTED -> LocalText.of("Nytt ärende %s", "New case %s");
      case SUPPLEMENT_IN -> LocalText.of("Komplettering i ärende %s", "Supplement in case %s");
      case STATUS_CHANGED -> LocalText.of("Ny status i ärende %s", "New status in case %s");
      case NEW_MESSAGE -> LocalText.of("Nytt meddelande i ärende %s", "New message in case %s");
      case NEW_NOTE -> LocalText.of("Ny anteckning i ärende %s", "New note in case %s");
      case MENTION -> LocalText.of("Du är nämnd i ärende %s", "You are mentioned in case %s");
      case CASE_CLOSED -> LocalText.of("Ärende %s är avslutat", "Case %s is closed");
      case ASSIGNED -> LocalText.of("Ärende %s har fått handläggare", "Case %s has an officer");
      case TASK -> LocalText.of("Uppgift att göra i ärende %s", "A task to do in case %s");
      case OVERDUE -> LocalText.of("Ärende %s är försenat", "Case %s is overdue");
      case DECIDED -> LocalText.of("Beslut i ärende %s", "Decision in case %s");
      case DECISION_SERVED -> LocalText.of("Beslutet i ärende %s är delgivet", "The decision in case %s is served");
      case APPEAL -> LocalText.of("Överklagande i ärende %s", "Appeal in case %s");
      case GAINED_FORCE -> LocalText.of("Beslutet i ärende %s har fått laga kraft", "The decision in case %s has gained force");
      case READ_RECEIPT -> LocalText.of("Meddelande läst i ärende %s", "Message read in case %s");
      case ATTACHMENT_DOWNLOADED -> LocalText.of("Fil hämtad i ärende %s", "File fetched in case %s");
      case NEW_DOCUMENTS -> LocalText.of("Nya handlingar i ärende %s", "New documents in case %s");
      case REMINDER -> LocalText.of("Påminnelse om ärende %s", "Reminder of case %s");
      case ROUTED -> LocalText.of("Ärende %s har flyttats till er", "Case %s was moved to you");
      case REFERRAL_ANSWERED -> LocalText.of("Svar på remiss i ärende %s", "Opinion given in case %s");
      case PAID -> LocalText.of("Betalning i ärende %s", "Payment in case %s");
      case CONTACT -> LocalText.of("Kontaktcenter har skrivit i ärende %s", "The contact centre has written in case %s");
      case WITHDRAWN -> LocalText.of("Ärende %s är återtaget", "Case %s was withdrawn");
      case RIGHT_EXPIRED -> LocalText.of("En behörighet har gått ut: %s", "A right has ended: %s");
      case SERVICE_PUBLISHED -> LocalText.of("Publicerad e-tjänst: %s", "E-service published: %s");
      case SUPPLEMENT_ASKED, SIGNING_ASKED, SIGNING_CANCELLED, SIGNING_REMINDER, SIGNING_DONE, SIGNING_REFUSED, SIGNING_EXPIRED, REFERRAL_ASKED,
          REFERRAL_REMINDER, SURVEY_COMMENTS ->
          LocalText.of("Något har hänt i ärende %s", "Something has happened in case %s");
    };
  }

  /** How many there were of the kind, in a daily mail. */
  static LocalText many(EventKind kind) {
    return switch (kind) {
      case CASE_SUBMITTED -> LocalText.of("Nya ärenden: %s", "New cases: %s");
      case SUPPLEMENT_IN -> LocalText.of("Kompletteringar: %s", "Supplements: %s");
      case STATUS_CHANGED -> LocalText.of("Nya statusar: %s", "New statuses: %s");
      case NEW_MESSAGE -> LocalText.of("Nya meddelanden: %s", "New messages: %s");
      case NEW_NOTE -> LocalText.of("Nya anteckningar: %s", "New notes: %s");
      case MENTION -> LocalText.of("Du är nämnd: %s", "You are mentioned: %s");
      case CASE_CLOSED -> LocalText.of("Avslutade ärenden: %s", "Closed cases: %s");
      case ASSIGNED -> LocalText.of("Ärenden som har fått handläggare: %s", "Cases that have an officer: %s");
      case TASK -> LocalText.of("Uppgifter att göra: %s", "Tasks to do: %s");
      case OVERDUE -> LocalText.of("Försenade ärenden: %s", "Overdue cases: %s");
      case DECIDED -> LocalText.of("Beslut: %s", "Decisions: %s");
      case DECISION_SERVED -> LocalText.of("Delgivna beslut: %s", "Decisions served: %s");
      case APPEAL -> LocalText.of("Överklaganden: %s", "Appeals: %s");
      case GAINED_FORCE -> LocalText.of("Beslut som har fått laga kraft: %s", "Decisions that have gained force: %s");
      case READ_RECEIPT -> LocalText.of("Lästa meddelanden: %s", "Messages read: %s");
      case ATTACHMENT_DOWNLOADED -> LocalText.of("Hämtade filer: %s", "Files fetched: %s");
      case NEW_DOCUMENTS -> LocalText.of("Nya handlingar: %s", "New documents: %s");
      case REMINDER -> LocalText.of("Påminnelser: %s", "Reminders: %s");
      case ROUTED -> LocalText.of("Ärenden som har flyttats till er: %s", "Cases moved to you: %s");
      case REFERRAL_ANSWERED -> LocalText.of("Svar på remisser: %s", "Opinions given: %s");
      case PAID -> LocalText.of("Betalningar: %s", "Payments: %s");
      case CONTACT -> LocalText.of("Från kontaktcenter: %s", "From the contact centre: %s");
      case WITHDRAWN -> LocalText.of("Återtagna ärenden: %s", "Withdrawn cases: %s");
      case SUPPLEMENT_ASKED, SIGNING_ASKED, SIGNING_CANCELLED, SIGNING_REMINDER, SIGNING_DONE, SIGNING_REFUSED, SIGNING_EXPIRED, REFERRAL_ASKED,
          REFERRAL_REMINDER, RIGHT_EXPIRED, SERVICE_PUBLISHED, SURVEY_COMMENTS ->
          LocalText.of("Annat som har hänt: %s", "Other things that happened: %s");
    };
  }
}
