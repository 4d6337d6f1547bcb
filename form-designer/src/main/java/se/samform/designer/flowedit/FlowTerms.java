package se.samform.designer.flowedit;

import se.samform.core.flow.DeliveryEvent;
import se.samform.core.flow.Route;
import se.samform.core.flow.RoleKind;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.Span;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.TaskKind;
import se.samform.core.flow.Timer;
import se.samform.core.flow.Wanted;
import se.samform.core.text.LocalText;

/** What the constants of a flow are called by administrators. */
public final class FlowTerms {

  private FlowTerms() {}

  public static LocalText of(StatusKind kind) {
    return switch (kind) {
      case DRAFT -> LocalText.of("Utkast", "Draft");
      case AWAITING_SIGNATURE -> LocalText.of("Väntar på underskrift", "Waits for a signature");
      case AWAITING_PAYMENT -> LocalText.of("Väntar på betalning", "Waits for payment");
      case SUBMITTED -> LocalText.of("Inkommet", "Received");
      case IN_PROGRESS -> LocalText.of("Handläggs", "Being handled");
      case AWAITING_SUPPLEMENT -> LocalText.of("Väntar på komplettering", "Waits for more");
      case SUPPLEMENTED -> LocalText.of("Kompletterat", "Supplemented");
      case DECIDED -> LocalText.of("Beslutat", "Decided");
      case CLOSED -> LocalText.of("Avslutat", "Closed");
      case WITHDRAWN -> LocalText.of("Återtaget", "Withdrawn");
      case VOID -> LocalText.of("Makulerat", "Void");
    };
  }

  public static LocalText of(Wanted wanted) {
    return switch (wanted) {
      case NOT -> LocalText.of("Nej", "No");
      case OFFERED -> LocalText.of("Om man vill", "If wanted");
      case REQUIRED -> LocalText.of("Måste skrivas", "Must be written");
    };
  }

  public static LocalText of(Ruling.Outcome outcome) {
    return switch (outcome) {
      case APPROVAL -> LocalText.of("Bifall", "Approval");
      case PARTIAL -> LocalText.of("Delvis bifall", "Partial approval");
      case REJECTION -> LocalText.of("Avslag", "Rejection");
      case DISMISSAL -> LocalText.of("Avvisning: prövas inte", "Dismissal: not tried");
      case CANCELLATION -> LocalText.of("Avskrivning", "Written off");
    };
  }

  public static LocalText of(TaskKind kind) {
    return switch (kind) {
      case DO -> LocalText.of("Göra något", "Do something");
      case APPROVE -> LocalText.of("Godkänna eller säga nej", "Approve or deny");
      case REFER -> LocalText.of("Yttra sig (remiss)", "Give an opinion (referral)");
    };
  }

  public static LocalText of(Route.Share share) {
    return switch (share) {
      case NOBODY -> LocalText.of("Ingen: enheten tar det", "Nobody: the unit takes it");
      case LEAST_LOADED -> LocalText.of("Den i enheten som har minst att göra", "Whoever in the unit has least to do");
    };
  }

  public static LocalText of(Span.Unit unit) {
    return switch (unit) {
      case WORKING_DAYS -> LocalText.of("arbetsdagar", "working days");
      case DAYS -> LocalText.of("dagar", "days");
      case MONTHS -> LocalText.of("månader", "months");
      case YEARS -> LocalText.of("år", "years");
    };
  }

  public static LocalText of(Timer.Whom whom) {
    return switch (whom) {
      case CITIZEN -> LocalText.of("Påminn sökanden", "Remind the applicant");
      case OFFICER -> LocalText.of("Påminn handläggaren", "Remind the officer");
      case UNIT -> LocalText.of("Påminn enheten", "Remind the unit");
    };
  }

  public static LocalText of(RoleKind kind) {
    return switch (kind) {
      case UNIT -> LocalText.of("Enhet", "Unit");
      case RECEIVER -> LocalText.of("Mottagare: verksamhetssystem", "Receiver: internal system");
      case OFFICERS -> LocalText.of("Handläggare vid namn", "Officers by name");
      case CONSULTEE -> LocalText.of("Remissinstans", "Consultee");
      case FEE -> LocalText.of("Avgift", "Fee");
      case AREA -> LocalText.of("Område", "Area");
    };
  }

  public static LocalText of(DeliveryEvent event) {
    return switch (event) {
      case SUBMITTED -> LocalText.of("När det lämnas in", "When it is handed in");
      case SUPPLEMENTED -> LocalText.of("När det kompletteras", "When it is supplemented");
      case DECIDED -> LocalText.of("När det är beslutat", "When it is decided");
      case CLOSED -> LocalText.of("När det avslutas", "When it is closed");
      case WITHDRAWN -> LocalText.of("När det återtas", "When it is withdrawn");
      case TRANSFERRED -> LocalText.of("När det byter ägare", "When it gets another owner");
      case MESSAGE -> LocalText.of("Varje meddelande", "Each message");
      case DOCUMENT -> LocalText.of("Varje handling som läggs in", "Each document that is put in");
      case APPEALED -> LocalText.of("När beslutet överklagas", "When the decision is appealed");
      case RECONSIDERED -> LocalText.of("När beslutet omprövas", "When the decision is reconsidered");
      case APPEAL_FORWARDED -> LocalText.of("När överklagandet skickas vidare", "When the appeal is forwarded");
      case GAINED_FORCE -> LocalText.of("När beslutet vinner laga kraft", "When the decision gains legal force");
    };
  }
}
