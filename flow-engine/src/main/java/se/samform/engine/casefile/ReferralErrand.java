package se.samform.engine.casefile;

/** Another party outside is asked for an opinion, or reminded: what its message, whose stream is the case, refers to. @param task by its id */
public record ReferralErrand(String task, Why why) {

  public static final String KIND = "referral";
  private static final String REMINDED = "reminded:";

  public enum Why {
    ASKED,
    REMINDED
  }

  String ref() {
    return why == Why.REMINDED ? REMINDED + task : task;
  }

  public static ReferralErrand of(String ref) {
    return ref.startsWith(REMINDED) ? new ReferralErrand(ref.substring(REMINDED.length()), Why.REMINDED) : new ReferralErrand(ref, Why.ASKED);
  }
}
