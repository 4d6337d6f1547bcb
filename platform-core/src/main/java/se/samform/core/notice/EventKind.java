package se.samform.core.notice;

import java.util.Arrays;
import java.util.Optional;

/** Of what somebody may be told. */
public enum EventKind {
  CASE_SUBMITTED("case-submitted"),
  SUPPLEMENT_ASKED("supplement-asked"),
  SUPPLEMENT_IN("supplement-in"),
  STATUS_CHANGED("status-changed"),
  NEW_MESSAGE("new-message"),
  NEW_NOTE("new-note"),
  /** The contact centre wrote down what a citizen said, or a note. */
  CONTACT("contact"),
  MENTION("mention"),
  CASE_CLOSED("case-closed"),
  ASSIGNED("assigned"),
  TASK("task"),
  OVERDUE("overdue"),
  /** A decision was made. */
  DECIDED("decided"),
  /** Whom the decision is about has it. */
  DECISION_SERVED("decision-served"),
  /** A decision was appealed, reconsidered because of that, or the appeal handed on. */
  APPEAL("appeal"),
  /** A decision can't be appealed any more. */
  GAINED_FORCE("gained-force"),
  READ_RECEIPT("read-receipt"),
  ATTACHMENT_DOWNLOADED("attachment-downloaded"),
  /** Somebody is asked to sign, also once more by whoever waits for them. */
  SIGNING_ASKED("signing-asked"),
  /** Nobody needs to sign it any more; or all have, and it is not handed in all the same. */
  SIGNING_CANCELLED("signing-cancelled"),
  SIGNING_REMINDER("signing-reminder"),
  /** All have signed, and something is left to do before it is handed in. */
  SIGNING_DONE("signing-done"),
  SIGNING_REFUSED("signing-refused"),
  SIGNING_EXPIRED("signing-expired"),
  RIGHT_EXPIRED("right-expired"),
  SERVICE_PUBLISHED("service-published"),
  NEW_DOCUMENTS("new-documents"),
  SURVEY_COMMENTS("survey-comments"),
  REMINDER("reminder"),
  /** The case came to another unit. */
  ROUTED("routed"),
  /** Somebody outside is asked for an opinion, also once more by an officer. */
  REFERRAL_ASKED("referral-asked"),
  REFERRAL_REMINDER("referral-reminder"),
  /** Whoever was asked for an opinion has given it. */
  REFERRAL_ANSWERED("referral-answered"),
  /** A fee that was asked for has come; or what was to be paid back was, or wasn't. */
  PAID("paid"),
  /** Taken back by the citizen. */
  WITHDRAWN("withdrawn");

  private final String key;

  EventKind(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  public static Optional<EventKind> of(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
  }
}
