package se.samform.engine.notify;

import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.text.LocalText;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.CitizenErrand;

/**
 * The letters to those who signed a case that somebody else handed in, and who read it: none of them says that there is
 * something to answer. A municipality's own words are to whoever handed it in, and not in them.
 */
final class SignerLetters {

  /** Of one letter, what it is about and what it says. */
  private record Words(LocalText subject, LocalText text) {}

  private static final Words RECEIVED = new Words(LocalText.of("Det du skrev under är inskickat: ärende %s", "What you signed is submitted: case %s"), LocalText.of(
      "Vi har tagit emot ärende %s, som du har skrivit under. Du kan läsa ärendet. Den som skickade in det svarar på frågor.\n\nHär läser du det:\n%s\n\n",
      "We have received case %s, which you signed. You can read the case. Whoever submitted it answers questions.\n\nHere you read it:\n%s\n\n"));

  private static final Words STATUS = new Words(LocalText.of("Något har hänt i ärende %s", "Something has happened in case %s"), LocalText.of(
      "Ärende %s, som du har skrivit under, har fått en ny status.\n\nHär läser du vad som har hänt:\n%s\n\n",
      "Case %s, which you signed, has a new status.\n\nHere you read what has happened:\n%s\n\n"));

  private static final Words DECIDED = new Words(LocalText.of("Det finns ett beslut i ärende %s", "There is a decision in case %s"), LocalText.of(
      "Det finns ett beslut i ärende %s, som du har skrivit under.\n\nHär läser du det:\n%s\n\n",
      "There is a decision in case %s, which you signed.\n\nHere you read it:\n%s\n\n"));

  private static final Words MESSAGE = new Words(LocalText.of("Nytt meddelande i ärende %s", "New message in case %s"), LocalText.of(
      "Det finns ett nytt meddelande i ärende %s, som du har skrivit under. Den som skickade in ärendet svarar på det.\n\nHär läser du det:\n%s\n\n",
      "There is a new message in case %s, which you signed. Whoever submitted the case replies to it.\n\nHere you read it:\n%s\n\n"));

  private SignerLetters() {}

  static Letter of(CitizenErrand errand, CaseHead head, MunicipalityFacts municipality) {
    var said = words(errand, head).text().in(head.language()).formatted(head.reference(), page(head, municipality));
    return new Letter(subject(errand, head), Frame.toCitizen(said, municipality, head.language()));
  }

  static Letter brief(CitizenErrand errand, CaseHead head, MunicipalityFacts municipality) {
    var subject = subject(errand, head);
    return new Letter(subject, "%s: %s\n%s".formatted(municipality.name().in(head.language()), subject, page(head, municipality)));
  }

  private static String subject(CitizenErrand errand, CaseHead head) {
    return words(errand, head).subject().in(head.language()).formatted(head.reference());
  }

  private static Words words(CitizenErrand errand, CaseHead head) {
    return switch (errand) {
      case CitizenErrand.Received received -> RECEIVED;
      case CitizenErrand.Written written -> MESSAGE;
      case CitizenErrand.Enclosed enclosed -> MESSAGE;
      case CitizenErrand.StatusChanged changed -> Letters.isOfDecision(errand, head) ? DECIDED : STATUS;
      case CitizenErrand.Reminded reminded -> STATUS;
      case CitizenErrand.KeyReplaced replaced -> STATUS;
      case CitizenErrand.Decided decided -> DECIDED;
    };
  }

  /** Who signed logs in to read it. */
  private static String page(CaseHead head, MunicipalityFacts municipality) {
    return municipality.site() + "/my/" + head.id().text();
  }
}
