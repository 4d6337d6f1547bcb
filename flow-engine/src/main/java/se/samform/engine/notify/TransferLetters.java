package se.samform.engine.notify;

import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.text.LocalText;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.TransferErrand;

/** What is said when a case gets another owner: to whoever had it nothing but that, to whoever gets it where to read it. Nobody's name. */
final class TransferLetters {

  private static final LocalText FORMER_SUBJECT = LocalText.of("Ärende %s har lämnats över", "Case %s has been transferred");
  private static final LocalText FORMER = LocalText.of(
      "Ärende %s har lämnats över till någon annan. Du ser det inte längre under Mina ärenden, och du får inga fler meddelanden om det.\n\n",
      "Case %s has been transferred to somebody else. You no longer see it under My cases, and you get no more messages about it.\n\n");

  private static final LocalText NEXT_SUBJECT = LocalText.of("Ärende %s har lämnats över till dig", "Case %s has been transferred to you");
  private static final LocalText NEXT = LocalText.of(
      "Ärende %s har lämnats över till dig. Från och med nu är det du som får meddelanden och beslut i ärendet.\n\nHär läser du det:\n%s\n\n",
      "Case %s has been transferred to you. From now on messages and decisions in it come to you.\n\nHere you read it:\n%s\n\n");

  private TransferLetters() {}

  static Letter of(TransferErrand errand, CaseHead head, MunicipalityFacts municipality) {
    var said = switch (errand.whom()) {
      case FORMER -> FORMER.in(errand.language()).formatted(head.reference());
      case NEXT -> NEXT.in(errand.language()).formatted(head.reference(), page(head, municipality));
    };
    return new Letter(subject(errand, head), Frame.toCitizen(said, municipality, errand.language()));
  }

  /** For the small screen. */
  static Letter brief(TransferErrand errand, CaseHead head, MunicipalityFacts municipality) {
    var subject = subject(errand, head);
    var said = "%s: %s".formatted(municipality.name().in(errand.language()), subject);
    return new Letter(subject, errand.whom() == TransferErrand.Whom.NEXT ? said + "\n" + page(head, municipality) : said);
  }

  private static String subject(TransferErrand errand, CaseHead head) {
    var subject = switch (errand.whom()) {
      case FORMER -> FORMER_SUBJECT;
      case NEXT -> NEXT_SUBJECT;
    };
    return subject.in(errand.language()).formatted(head.reference());
  }

  private static String page(CaseHead head, MunicipalityFacts municipality) {
    return municipality.site() + "/my/" + head.id().text();
  }
}
