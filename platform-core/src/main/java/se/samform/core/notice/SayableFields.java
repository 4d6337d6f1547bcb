package se.samform.core.notice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samform.core.text.LocalText;

/**
 * What own words of a notice may say: fields such as {@code {reference}} of a fixed set, none of which a person wrote. Where
 * all of a case may be secret, its e-service and its status aren't told by mail or text message: those are postcards.
 */
public final class SayableFields {

  public static final int LONGEST_SUBJECT = 150;
  public static final int LONGEST_TEXT = 4000;
  /** Three messages' worth, with what is filled in. */
  public static final int LONGEST_SMS = 400;

  private static final List<String> ALL = List.of("reference", "service", "status", "what", "day", "link", "municipality", "phone");
  private static final Set<String> OF_THE_CASE = Set.of("service", "status");
  private static final Set<String> OF_ANY = Set.of("what", "link", "municipality", "phone");
  private static final Set<String> OF_A_DRAFT = Set.of("service", "municipality", "phone");
  private static final Set<String> OF_A_REFERRAL = Set.of("reference", "service", "link", "municipality", "phone");
  private static final Set<Channel> POSTCARDS = Set.of(Channel.MAIL, Channel.SMS);
  private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");

  private SayableFields() {}

  /** Why words can't be said. */
  public enum Why {
    /** There is no such field. */
    UNKNOWN,
    /** It would tell what is secret. */
    SECRET,
    /** Longer than it may be. */
    TOO_LONG,
    /** A subject is one line. */
    LINES
  }

  /** What is wrong. @param what the field, or how long it may be */
  public record Wrong(Why why, String what) {}

  /** Those that words in this place may use. @param secret whether all of a case may be */
  public static List<String> of(Cell cell, boolean secret) {
    return ALL.stream().filter(field -> isKnown(field, cell)).filter(field -> !isKept(field, cell, secret)).toList();
  }

  /**
   * What is of no case, or not yet, has neither number nor status; that an officer's right ran out, no e-service either. Of what
   * nobody needs to sign any more there is nothing to read.
   */
  private static boolean isKnown(String field, Cell cell) {
    return switch (cell.kind()) {
      case RIGHT_EXPIRED -> OF_ANY.contains(field);
      case SERVICE_PUBLISHED -> OF_ANY.contains(field) || field.equals("service");
      case SIGNING_ASKED, SIGNING_REMINDER -> OF_A_DRAFT.contains(field) || field.equals("link") || field.equals("day");
      case SIGNING_DONE, SIGNING_REFUSED, SIGNING_EXPIRED -> OF_A_DRAFT.contains(field) || field.equals("link");
      case SIGNING_CANCELLED -> OF_A_DRAFT.contains(field);
      case REFERRAL_ASKED, REFERRAL_REMINDER -> OF_A_REFERRAL.contains(field);
      case CASE_SUBMITTED, SUPPLEMENT_ASKED, SUPPLEMENT_IN, STATUS_CHANGED, NEW_MESSAGE, NEW_NOTE, CONTACT, MENTION, CASE_CLOSED, ASSIGNED, TASK,
          OVERDUE, DECIDED, DECISION_SERVED, APPEAL, GAINED_FORCE, READ_RECEIPT, ATTACHMENT_DOWNLOADED, NEW_DOCUMENTS, SURVEY_COMMENTS, REMINDER,
          ROUTED, REFERRAL_ANSWERED, PAID, WITHDRAWN -> !field.equals("day") && (!field.equals("what") || !cell.recipient().isCitizen());
    };
  }

  public static List<Wrong> wrongSubject(Cell cell, boolean secret, LocalText subject) {
    var wrong = wrong(cell, secret, subject, LONGEST_SUBJECT);
    if (subject.texts().values().stream().anyMatch(text -> text.lines().count() > 1)) {
      wrong.add(new Wrong(Why.LINES, ""));
    }
    return List.copyOf(wrong);
  }

  public static List<Wrong> wrongText(Cell cell, boolean secret, LocalText text) {
    return List.copyOf(wrong(cell, secret, text, cell.channel() == Channel.SMS ? LONGEST_SMS : LONGEST_TEXT));
  }

  /** Whether words that were settled for many e-services would tell what is secret of this one. */
  public static boolean isKept(Cell cell, boolean secret, OwnWords words) {
    return Stream.of(words.subject(), words.text()).flatMap(text -> text.texts().values().stream())
        .flatMap(said -> FIELD.matcher(said).results()).anyMatch(field -> isKept(field.group(1), cell, secret));
  }

  private static List<Wrong> wrong(Cell cell, boolean secret, LocalText text, int longest) {
    var wrong = new LinkedHashSet<Wrong>();
    for (var said : text.texts().values()) {
      FIELD.matcher(said).results().map(MatchResult::group).flatMap(field -> wrong(cell, secret, field).stream()).forEach(wrong::add);
      if (said.length() > longest) {
        wrong.add(new Wrong(Why.TOO_LONG, String.valueOf(longest)));
      }
    }
    return new ArrayList<>(wrong);
  }

  private static Optional<Wrong> wrong(Cell cell, boolean secret, String braced) {
    var field = braced.substring(1, braced.length() - 1);
    if (of(cell, secret).contains(field)) {
      return Optional.empty();
    }
    return Optional.of(new Wrong(isKept(field, cell, secret) ? Why.SECRET : Why.UNKNOWN, braced));
  }

  private static boolean isKept(String field, Cell cell, boolean secret) {
    return secret && OF_THE_CASE.contains(field) && cell.recipient().isOutside() && POSTCARDS.contains(cell.channel());
  }
}
