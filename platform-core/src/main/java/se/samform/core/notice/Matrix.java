package se.samform.core.notice;

import static se.samform.core.notice.Channel.DESK;
import static se.samform.core.notice.Channel.DIGITAL_POST;
import static se.samform.core.notice.Channel.MAIL;
import static se.samform.core.notice.Channel.PRINT;
import static se.samform.core.notice.Channel.SMS;
import static se.samform.core.notice.Recipient.APPLICANT;
import static se.samform.core.notice.Recipient.ASSIGNED;
import static se.samform.core.notice.Recipient.CONSULTEE;
import static se.samform.core.notice.Recipient.GLOBAL;
import static se.samform.core.notice.Recipient.MENTIONED;
import static se.samform.core.notice.Recipient.OFFICERS;
import static se.samform.core.notice.Recipient.SIGNER;
import static se.samform.core.notice.Recipient.SUBSCRIBER;
import static se.samform.core.notice.Recipient.UNIT;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Everything that anybody can be told, and whether they are where nobody settled anything else. */
public final class Matrix {

  /** In the order of the kinds; the value is the platform's default. */
  public static final Map<Cell, Boolean> CELLS = cells();

  private static final Set<EventKind> OF_NO_CASE = EnumSet.of(EventKind.SURVEY_COMMENTS, EventKind.SERVICE_PUBLISHED, EventKind.RIGHT_EXPIRED);

  /** Of what somebody is asked for, which they learn by nothing else. */
  private static final Set<EventKind> ASKED = EnumSet.of(EventKind.SIGNING_ASKED, EventKind.REFERRAL_ASKED);

  private Matrix() {}

  /** Whether it is the only way that leads somebody to what they are asked for: nobody turns that off. */
  public static boolean isAlwaysOn(Cell cell) {
    return ASKED.contains(cell.kind()) && CELLS.containsKey(cell);
  }

  /** Whether there is anything that tells of it: what nothing tells of, nobody settles. */
  public static boolean isTold(Cell cell) {
    return CELLS.containsKey(cell) && switch (cell.kind()) {
      case CASE_SUBMITTED, SUPPLEMENT_IN, STATUS_CHANGED, NEW_MESSAGE, NEW_NOTE, CONTACT, MENTION, CASE_CLOSED, ASSIGNED, TASK, OVERDUE,
          DECIDED, DECISION_SERVED, APPEAL, GAINED_FORCE, READ_RECEIPT, ATTACHMENT_DOWNLOADED, NEW_DOCUMENTS, RIGHT_EXPIRED, SERVICE_PUBLISHED, SURVEY_COMMENTS, REMINDER, ROUTED, REFERRAL_ANSWERED,
          SIGNING_ASKED, SIGNING_CANCELLED, SIGNING_REMINDER, SIGNING_DONE, SIGNING_REFUSED, SIGNING_EXPIRED, REFERRAL_ASKED, REFERRAL_REMINDER,
          PAID, WITHDRAWN -> true;
      case SUPPLEMENT_ASKED -> false;
    };
  }

  /** Whether it is told in a letter of its own: at the desk stands a line, and of a week's feedback what was counted. */
  public static boolean hasWords(Cell cell) {
    return isTold(cell) && cell.channel() != DESK && cell.kind() != EventKind.SURVEY_COMMENTS;
  }

  /** Whether it is of one case: what isn't, no e-service settles. */
  public static boolean isOfACase(Cell cell) {
    return isTold(cell) && !OF_NO_CASE.contains(cell.kind());
  }

  private static Map<Cell, Boolean> cells() {
    var cells = new Filling();
    for (var kind : EventKind.values()) {
      fill(cells, kind);
    }
    return Collections.unmodifiableMap(cells.all);
  }

  private static void fill(Filling cells, EventKind kind) {
    switch (kind) {
      case CASE_SUBMITTED -> cells.applicant(kind).on(kind, OFFICERS, MAIL).on(kind, GLOBAL, MAIL);
      case SUPPLEMENT_ASKED -> cells.applicant(kind);
      case SUPPLEMENT_IN -> cells.on(kind, ASSIGNED, MAIL, DESK).on(kind, UNIT, MAIL);
      case STATUS_CHANGED -> cells.applicant(kind).on(kind, ASSIGNED, MAIL).on(kind, UNIT, MAIL);
      case NEW_MESSAGE -> cells.applicant(kind).on(kind, ASSIGNED, MAIL, DESK).on(kind, UNIT, MAIL).on(kind, GLOBAL, MAIL);
      case NEW_NOTE -> cells.on(kind, ASSIGNED, MAIL).on(kind, UNIT, MAIL).on(kind, GLOBAL, MAIL);
      case CONTACT -> cells.on(kind, ASSIGNED, MAIL, DESK).on(kind, OFFICERS, MAIL, DESK);
      case MENTION -> cells.on(kind, MENTIONED, MAIL, DESK);
      case CASE_CLOSED -> cells.applicant(kind).on(kind, ASSIGNED, MAIL, DESK).on(kind, GLOBAL, MAIL);
      case ASSIGNED -> cells.on(kind, ASSIGNED, MAIL, DESK).on(kind, UNIT, MAIL).on(kind, GLOBAL, MAIL);
      case TASK -> cells.on(kind, ASSIGNED, MAIL, DESK);
      case OVERDUE -> cells.on(kind, ASSIGNED, MAIL, DESK).on(kind, OFFICERS, MAIL, DESK).on(kind, UNIT, MAIL).on(kind, GLOBAL, MAIL);
      case DECIDED, DECISION_SERVED -> cells.off(kind, ASSIGNED, MAIL).on(kind, ASSIGNED, DESK).off(kind, GLOBAL, MAIL);
      case APPEAL -> cells.on(kind, ASSIGNED, MAIL, DESK).on(kind, UNIT, MAIL).on(kind, GLOBAL, MAIL);
      case GAINED_FORCE -> cells.on(kind, ASSIGNED, MAIL, DESK).off(kind, GLOBAL, MAIL);
      case READ_RECEIPT, ATTACHMENT_DOWNLOADED -> cells.off(kind, ASSIGNED, MAIL, DESK).off(kind, UNIT, MAIL).off(kind, GLOBAL, MAIL);
      case SIGNING_ASKED, SIGNING_REMINDER -> cells.on(kind, SIGNER, MAIL, SMS);
      case SIGNING_CANCELLED -> cells.on(kind, SIGNER, MAIL, SMS).on(kind, APPLICANT, MAIL, SMS);
      case SIGNING_DONE, SIGNING_REFUSED, SIGNING_EXPIRED -> cells.on(kind, APPLICANT, MAIL, SMS);
      case REFERRAL_ASKED, REFERRAL_REMINDER -> cells.on(kind, CONSULTEE, MAIL);
      case RIGHT_EXPIRED, SURVEY_COMMENTS -> cells.on(kind, GLOBAL, MAIL);
      case SERVICE_PUBLISHED -> cells.on(kind, SUBSCRIBER, MAIL);
      case NEW_DOCUMENTS -> cells.applicant(kind).on(kind, ASSIGNED, MAIL);
      case REMINDER -> cells.applicant(kind).on(kind, ASSIGNED, MAIL, DESK).on(kind, OFFICERS, MAIL, DESK).on(kind, UNIT, MAIL);
      case ROUTED -> cells.on(kind, OFFICERS, MAIL).on(kind, UNIT, MAIL);
      case REFERRAL_ANSWERED, PAID -> cells.on(kind, ASSIGNED, MAIL, DESK);
      case WITHDRAWN -> cells.on(kind, ASSIGNED, MAIL, DESK).on(kind, UNIT, MAIL).on(kind, GLOBAL, MAIL);
    }
  }

  private static final class Filling {

    private final Map<Cell, Boolean> all = new LinkedHashMap<>();

    /** Letters cost money and paper: a municipality turns them on. */
    Filling applicant(EventKind kind) {
      return on(kind, APPLICANT, MAIL, SMS).off(kind, APPLICANT, DIGITAL_POST, PRINT);
    }

    Filling on(EventKind kind, Recipient recipient, Channel... channels) {
      return put(true, kind, recipient, channels);
    }

    Filling off(EventKind kind, Recipient recipient, Channel... channels) {
      return put(false, kind, recipient, channels);
    }

    private Filling put(boolean on, EventKind kind, Recipient recipient, Channel... channels) {
      for (var channel : channels) {
        all.put(new Cell(kind, recipient, channel), on);
      }
      return this;
    }
  }
}
