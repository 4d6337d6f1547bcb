package se.samform.engine.notice;

import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samform.core.notice.Channel;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.Frequency;
import se.samform.core.notice.QuietHours;
import se.samform.core.notice.UsualHours;
import se.samform.core.notice.Wishes;
import se.samform.core.text.Language;

/**
 * What an officer settled for themselves.
 *
 * @param often a kind that isn't there is told at once
 * @param quiet when no mail comes; it comes afterwards
 * @param digestAt when what is gathered goes, on working days
 * @param language of the mails
 */
public record OfficerChoice(Map<EventKind, HowOften> often, QuietHours quiet, LocalTime digestAt, Language language) {

  /** What nobody can do without at the desk: what they alone are to do. */
  public static final Set<EventKind> NEVER_OFF = Set.of(EventKind.ASSIGNED, EventKind.TASK, EventKind.OVERDUE, EventKind.MENTION);

  public OfficerChoice {
    often = Map.copyOf(often);
  }

  /** Of who settled nothing. */
  public static OfficerChoice usual(Language language, UsualHours hours) {
    return new OfficerChoice(Map.of(), hours.quiet().orElse(QuietHours.NEVER), hours.digest(), language);
  }

  /** Whatever is chosen, what is never off is at the desk. */
  public HowOften often(EventKind kind) {
    var how = Optional.ofNullable(often.get(kind)).orElse(HowOften.AT_ONCE);
    return how == HowOften.OFF && NEVER_OFF.contains(kind) ? HowOften.BELL : how;
  }

  /** As the planner reads it. */
  Wishes wishes() {
    var off = new EnumMap<EventKind, Set<Channel>>(EventKind.class);
    var mail = new EnumMap<EventKind, Frequency>(EventKind.class);
    for (var kind : often.keySet()) {
      var how = often(kind);
      mail.put(kind, switch (how) {
        case AT_ONCE -> Frequency.AT_ONCE;
        case DAILY -> Frequency.DAILY;
        case BELL, OFF -> Frequency.OFF;
      });
      if (how == HowOften.OFF) {
        off.put(kind, EnumSet.of(Channel.DESK));
      }
    }
    return new Wishes(off, mail, quiet);
  }
}
