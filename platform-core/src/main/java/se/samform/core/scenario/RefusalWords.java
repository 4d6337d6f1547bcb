package se.samform.core.scenario;

import java.util.Locale;
import se.samform.core.flow.Refusal;
import se.samform.core.text.LocalText;

/** Why a scenario's act was refused, as half a sentence for whoever writes scenarios: nobody is told what to press. */
final class RefusalWords {

  private RefusalWords() {}

  /** With what it is called in a definition after it. */
  static LocalText of(Refusal reason) {
    return LocalText.of("%s (%s)", "%s (%s)").formatted(words(reason), id(reason));
  }

  /** Without that: for who writes no file. */
  static LocalText said(Refusal reason) {
    return words(reason);
  }

  /** As it stands in a definition. */
  static String id(Refusal reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static LocalText words(Refusal reason) {
    return switch (reason) {
      case ALREADY_OPEN -> LocalText.of("ärendet är redan öppnat", "the case is open already");
      case NO_SUCH_CASE -> LocalText.of("det finns inget sådant ärende", "there is no such case");
      case CASE_IS_OVER -> LocalText.of("ärendet är avslutat", "the case is over");
      case NOT_YOUR_UNIT -> LocalText.of("ärendet handläggs av en annan enhet", "another unit has the case");
      case OFFICERS_ONLY -> LocalText.of("det kan bara en handläggare göra", "only an officer can do that");
      case CITIZENS_ONLY -> LocalText.of("det kan bara den sökande göra", "only the applicant can do that");
      case MACHINE_ONLY -> LocalText.of("det gör bara Samform självt", "only Samform itself does that");
      case ALREADY_ASSIGNED -> LocalText.of("den handläggaren har redan ärendet", "that officer has the case already");
      case NOT_ASSIGNED -> LocalText.of("ingen har ärendet", "nobody has the case");
      case ALREADY_THERE -> LocalText.of("enheten har redan ärendet", "the unit has the case already");
      case NOT_THIS_AUTHORITY -> LocalText.of("enheten hör till en annan nämnd", "the unit belongs to another authority");
      case CONFLICT_OF_INTEREST -> LocalText.of("handläggaren har anmält jäv", "the officer has declared a conflict of interest");
      case NOT_A_NEXT_STATUS -> LocalText.of("flödet leder inte till den statusen från den som ärendet har", "the flow does not lead to that status from the one that the case has");
      case NOT_YOURS_TO_SET -> LocalText.of("den statusen får bara vissa handläggare sätta", "only some officers may set that status");
      case NEEDS_A_DECISION -> LocalText.of("den statusen får ärendet bara genom ett beslut", "the case gets that status by a decision only");
      case MESSAGE_MISSING -> LocalText.of("det saknas ett meddelande till den sökande", "there is no message to the applicant");
      case MESSAGE_UNWANTED -> LocalText.of("inget meddelande ska skrivas när den statusen sätts", "no message is to be written when that status is set");
      case NOTE_MISSING -> LocalText.of("det saknas en anteckning", "there is no note");
      case NOTE_UNWANTED -> LocalText.of("ingen anteckning ska skrivas när den statusen sätts", "no note is to be written when that status is set");
      case NOT_SIGNED -> LocalText.of("det är inte underskrivet", "it is not signed");
      case CANNOT_WITHDRAW -> LocalText.of("härifrån går ärendet inte att återta", "the case cannot be withdrawn from here");
      case NO_AMOUNT -> LocalText.of("en avgift är mer än noll och har högst två decimaler", "a fee is more than nothing, with two decimals at most");
      case NOTHING_PAID -> LocalText.of("ärendet har ingen sådan betalning", "the case has no such payment");
      case MORE_THAN_PAID -> LocalText.of("så mycket är inte kvar av betalningen", "so much is not left of the payment");
      case NO_SUCH_REFUND -> LocalText.of("återbetalningen är redan gjord, eller så har ingen begärt den", "the refund is made already, or nobody asked for it");
      case NOTHING_WRITTEN -> LocalText.of("inget är skrivet", "nothing is written");
      case TITLE_MISSING -> LocalText.of("dokumentet har inget namn", "the document has no name");
      case TITLE_TOO_LONG -> LocalText.of("dokumentets namn är för långt", "the name of the document is too long");
      case NO_FILE -> LocalText.of("ingen fil är vald", "no file is chosen");
      case TEXT_TOO_LONG -> LocalText.of("texten är för lång", "the text is too long");
      case ALREADY_REGISTERED -> LocalText.of("ärendet har redan sitt diarienummer", "the case has its registration number already");
      case NEVER_REGISTERED -> LocalText.of("en personakt står inte i något diarium", "a personal file stands in no public register");
      case NO_SUCH_SERIES -> LocalText.of("nämnden har ingen sådan serie, eller en som kräver en klass som e-tjänsten inte har", "the authority has no such series, or one that needs a class that the e-service does not have");
      case NOT_A_GROUND -> LocalText.of("det är inget lagrum", "that is no provision of the law");
      case NOT_MARKED -> LocalText.of("det är inte markerat", "that is not marked");
      case MESSAGES_CLOSED -> LocalText.of("i den här statusen kan den sökande inte skriva", "the applicant cannot write in this status");
      case NO_SUCH_TASK -> LocalText.of("uppgiften finns inte i ärendet", "the task is not in the case");
      case TASK_IS_OVER -> LocalText.of("uppgiften är redan klar eller avbruten", "the task is done already, or was called off");
      case NOT_YOUR_TASK -> LocalText.of("uppgiften är någon annans", "the task is somebody else's");
      case NOT_SUCH_AN_OUTCOME -> LocalText.of("det kan den uppgiften inte leda till", "that cannot come of this task");
      case COMMENT_MISSING -> LocalText.of("det saknas en kommentar", "there is no comment");
      case TASK_STANDS_ALREADY -> LocalText.of("uppgiften finns redan", "the task is there already");
      case NO_SUCH_DECISION -> LocalText.of("det beslutet kan inte fattas i ärendet", "that decision cannot be made in this case");
      case NOT_YOURS_TO_DECIDE -> LocalText.of("enligt delegationsordningen fattas det beslutet av någon annan", "by the delegation order somebody else makes that decision");
      case MOTIVATION_MISSING -> LocalText.of("beslutet är inte motiverat", "the decision gives no reasons");
      case NEVER_VALID -> LocalText.of("sista dagen ligger före den första", "the last day comes before the first");
      case NOTHING_DECIDED -> LocalText.of("det finns inget beslut i ärendet", "there is no decision in the case");
      case DAY_TO_COME -> LocalText.of("den dagen har inte kommit än", "that day has not come yet");
      case DAY_BEFORE_DECISION -> LocalText.of("den dagen är före beslutet", "that day is before the decision");
      case NO_APPEAL -> LocalText.of("det finns inget överklagande som väntar på det", "there is no appeal that waits for that");
      case APPEALED_ALREADY -> LocalText.of("beslutet är redan överklagat", "the decision has been appealed already");
      case APPEAL_WITH_THE_COURT -> LocalText.of("överklagandet är hos domstolen, som inte har svarat", "the appeal is with the court, which has not answered");
      case NOTHING_WITH_THE_COURT -> LocalText.of("inget överklagande är överlämnat till domstolen", "no appeal has been handed to the court");
      case APPEAL_NOT_CONSIDERED -> LocalText.of("ingen har prövat om överklagandet kom i rätt tid och om beslutet ska ändras", "nobody has considered whether the appeal came in time and whether the decision is to be changed");
      case NOTHING_ASKED -> LocalText.of("ingen fråga är vald", "no question is chosen");
      case HIDDEN_ASKED -> LocalText.of("svaren döljer en av frågorna, och ingen som avgör det är vald", "the answers hide one of the questions, and none that decides that is chosen");
      case NOTHING_WANTED -> LocalText.of("ingen har bett om mer, och statusen låter inte den sökande lägga till något", "nobody has asked for more, and the status does not let the applicant add anything");
      case NOT_TO_BE_CORRECTED -> LocalText.of("det går inte att rätta i den här statusen", "that cannot be corrected in this status");
      case NOTHING_CORRECTED -> LocalText.of("inget svar är ändrat", "no answer is changed");
      case SUPPLEMENT_UNDER_WAY -> LocalText.of("den sökande är redan ombedd att komplettera", "the applicant has been asked for more already");
      case NOT_TO_BE_TRANSFERRED -> LocalText.of("ärendet kan inte byta ägare i den här statusen", "the case cannot get another owner in this status");
      case NO_KEY -> LocalText.of("ärendet följs inte med någon nyckel", "the case is not followed with any key");
      case NOT_YOUR_LAST_NOTE -> LocalText.of("bara den egna, senaste anteckningen kan tas tillbaka", "only one's own note, the last that happened, can be taken back");
      case SAME_OWNER -> LocalText.of("ärendet är redan den ägarens", "the case is that owner's already");
      case NO_SUCH_OWNER -> LocalText.of("numret eller namnet på ägaren stämmer inte", "the owner's number or name is not right");
      case OWNER_IS_A_CHILD -> LocalText.of("den nya ägaren är under 18 år", "the new owner is under 18");
      case OWNER_NOT_REACHABLE -> LocalText.of("det saknas vem hos organisationen som kan nås, och hur", "it is not said whom to reach in the organisation, and how");
      case FEE_NOT_PAID -> LocalText.of("en avgift är begärd men inte betald", "a fee is asked for and not paid");
      case SUPPLEMENT_BEGUN -> LocalText.of("den sökande har börjat skriva en komplettering", "the applicant has begun to write a supplement");
      case GONE_OVER_BEFORE -> LocalText.of("ärendet följer redan en annan version", "the case follows another version already");
      case NOT_BY_GOING_OVER -> LocalText.of("inget ärende beslutas, avslutas eller öppnas igen genom att gå över till en annan version", "no case is decided, closed or opened again by going over to another version");
      case WAITS_FOR_SUPPLEMENT -> LocalText.of("ärendet väntar på en komplettering, och det gör inte den nya statusen", "the case waits for a supplement, and the new status does not");
      case DECISION_NOT_THERE -> LocalText.of("beslutet finns inte i den nya versionen", "the decision is not in the new version");
      case NOT_DUE -> LocalText.of("det är inte dags för det än", "it is not time for that yet");
    };
  }
}
