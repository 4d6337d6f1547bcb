package se.samform.designer.flowmap;

import se.samform.core.flow.Span;
import se.samform.core.flow.Status;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.Timer;
import se.samform.core.text.LocalText;

/** What is said of flows, in plain words. */
final class FlowWords {

  static final LocalText CITIZEN = LocalText.of("Sökanden", "The applicant");
  static final LocalText CITIZEN_OR_OFFICER = LocalText.of("Sökanden eller handläggaren", "The applicant or the officer");
  static final LocalText OFFICER = LocalText.of("Handläggaren", "The officer");
  static final LocalText ANSWERS = LocalText.of("Svarar", "Answers");
  static final LocalText WITHDRAWS = LocalText.of("Tar tillbaka", "Withdraws");
  static final LocalText PAYS = LocalText.of("Betalar", "Pays");
  static final LocalText PAYS_OR_OWES_NOTHING = LocalText.of("Sökanden, eller genast om inget kostar", "The applicant, or at once if nothing is owed");
  static final LocalText ALL_DONE = LocalText.of("Uppgifterna är klara", "The tasks are done");
  static final LocalText BY_ITSELF_DONE = LocalText.of("Av sig självt, när alla är klara", "By itself, when all are done");
  static final LocalText DENIED = LocalText.of("Någon säger nej", "Somebody denies");
  static final LocalText BY_ITSELF_DENIED = LocalText.of("Av sig självt, vid första nej", "By itself, at the first denial");
  static final LocalText GOES_ON = LocalText.of("Går vidare", "Goes on");
  static final LocalText HANDS_IN = LocalText.of("Lämnar in", "Hands in");
  static final LocalText FILLS_IN = LocalText.of("Formuläret fylls i", "The form is filled in");
  static final LocalText OPENED = LocalText.of("Dagen då ärendet kom in", "The day the case came in");
  static final LocalText PROMISE = LocalText.of("Utlovad dag för beslut", "The promised day");
  static final LocalText VALID_UNTIL = LocalText.of("Sista giltiga dag", "Last day of validity");
  static final LocalText ASKS_FEE = LocalText.of("Avgiften begärs", "The fee is asked for");
  static final LocalText MESSAGE = LocalText.of("Meddelande till sökanden", "Message to the applicant");
  static final LocalText ON_A_CONDITION = LocalText.of("%s, med villkor", "%s, on a condition");
  private static final LocalText AT_ONCE = LocalText.of("Genast", "At once");
  private static final LocalText SAME_DAY = LocalText.of("Samma dag", "The same day");
  private static final LocalText AFTER = LocalText.of("Efter %s", "After %s");
  private static final LocalText BEFORE = LocalText.of("%s före", "%s before");

  private FlowWords() {}

  /** What an officer does who sets the status, where no decision is made. */
  static LocalText sets(Status from, Status to) {
    return switch (to.kind()) {
      case IN_PROGRESS -> takesUp(from.kind());
      case AWAITING_SUPPLEMENT -> LocalText.of("Begär komplettering", "Asks for more");
      case AWAITING_PAYMENT -> LocalText.of("Begär betalning", "Asks for payment");
      case AWAITING_SIGNATURE -> LocalText.of("Begär underskrift", "Asks for a signature");
      case SUPPLEMENTED -> LocalText.of("Noterar svaret", "Notes the answer");
      case DECIDED -> LocalText.of("Beslutar", "Decides");
      case CLOSED -> LocalText.of("Avslutar", "Closes");
      case WITHDRAWN -> LocalText.of("Noterar återtagande", "Notes a withdrawal");
      case VOID -> LocalText.of("Makulerar", "Makes void");
      case SUBMITTED, DRAFT -> LocalText.of("Lägger tillbaka", "Puts back");
    };
  }

  private static LocalText takesUp(StatusKind from) {
    return switch (from) {
      case SUBMITTED, AWAITING_SIGNATURE, AWAITING_PAYMENT, DRAFT -> LocalText.of("Börjar handlägga", "Starts handling");
      case AWAITING_SUPPLEMENT, SUPPLEMENTED -> LocalText.of("Fortsätter", "Continues");
      case IN_PROGRESS -> LocalText.of("Går vidare", "Goes on");
      case DECIDED, CLOSED, WITHDRAWN, VOID -> LocalText.of("Tar upp igen", "Takes up again");
    };
  }

  /** {@code Efter 20 arbetsdagar}. */
  static LocalText when(Timer timer) {
    var amount = timer.after().amount();
    if (amount == 0) {
      return timer.start() instanceof Timer.Start.In ? AT_ONCE : SAME_DAY;
    }
    return (amount < 0 ? BEFORE : AFTER).formatted(length(timer.after()));
  }

  /** {@code 20 arbetsdagar}, whichever way it is counted. */
  static LocalText length(Span span) {
    var many = Math.abs(span.amount());
    return (many == 1 ? one(span.unit()) : several(span.unit())).formatted(many);
  }

  private static LocalText one(Span.Unit unit) {
    return switch (unit) {
      case WORKING_DAYS -> LocalText.of("%s arbetsdag", "%s working day");
      case DAYS -> LocalText.of("%s dag", "%s day");
      case MONTHS -> LocalText.of("%s månad", "%s month");
      case YEARS -> LocalText.of("%s år", "%s year");
    };
  }

  private static LocalText several(Span.Unit unit) {
    return switch (unit) {
      case WORKING_DAYS -> LocalText.of("%s arbetsdagar", "%s working days");
      case DAYS -> LocalText.of("%s dagar", "%s days");
      case MONTHS -> LocalText.of("%s månader", "%s months");
      case YEARS -> LocalText.of("%s år", "%s years");
    };
  }

  static LocalText reminds(Timer.Whom whom) {
    return switch (whom) {
      case CITIZEN -> LocalText.of("Sökanden påminns", "The applicant is reminded");
      case OFFICER -> LocalText.of("Handläggaren påminns", "The officer is reminded");
      case UNIT -> LocalText.of("Enheten påminns", "The unit is reminded");
    };
  }
}
