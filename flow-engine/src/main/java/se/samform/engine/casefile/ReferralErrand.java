package se.samform.engine.casefile;

import se.samform.core.notice.Cell;
import se.samform.core.notice.Channel;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.Recipient;

/** Another party outside is asked for an opinion, reminded, or told that it isn't wanted any more: what its message, whose stream is the case, refers to. @param task by its id */
public record ReferralErrand(String task, Why why) {

  public static final String KIND = "referral";
  private static final String REMINDED = "reminded:";
  private static final String AGAIN = "again:";
  private static final String OFF = "off:";

  public enum Why {
    ASKED,
    /** By itself. */
    REMINDED,
    /** By an officer. */
    ASKED_AGAIN,
    CALLED_OFF
  }

  String ref() {
    return switch (why) {
      case ASKED -> task;
      case REMINDED -> REMINDED + task;
      case ASKED_AGAIN -> AGAIN + task;
      case CALLED_OFF -> OFF + task;
    };
  }

  /** Its place in the matrix: who is asked is told as well that they needn't answer. */
  public Cell cell() {
    return new Cell(why == Why.REMINDED ? EventKind.REFERRAL_REMINDER : EventKind.REFERRAL_ASKED, Recipient.CONSULTEE, Channel.MAIL);
  }

  public static ReferralErrand of(String ref) {
    if (ref.startsWith(AGAIN)) {
      return new ReferralErrand(ref.substring(AGAIN.length()), Why.ASKED_AGAIN);
    }
    if (ref.startsWith(OFF)) {
      return new ReferralErrand(ref.substring(OFF.length()), Why.CALLED_OFF);
    }
    return ref.startsWith(REMINDED) ? new ReferralErrand(ref.substring(REMINDED.length()), Why.REMINDED) : new ReferralErrand(ref, Why.ASKED);
  }
}
