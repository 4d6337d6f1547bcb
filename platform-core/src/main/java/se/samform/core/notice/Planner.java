package se.samform.core.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * From what happened and who is around to what is sent. Pure: who calls it stores the notices. The one entry for
 * everything that tells anybody of anything.
 */
public final class Planner {

  /** So many officers of a unit are told one by one; there is a functional mailbox for more. */
  public static final int MOST_OFFICERS = 100;
  /** When gathered mail goes. */
  public static final LocalTime MORNING = LocalTime.of(7, 0);

  private Planner() {}

  /** @param around in any order; who is there as several is told as what comes first in {@link Recipient} */
  public static List<Notice> plan(Occasion occasion, Collection<Someone> around, Settled settled, ZoneId zone, Instant now) {
    var told = new HashSet<String>();
    var notices = new ArrayList<Notice>();
    for (var as : Recipient.values()) {
      for (var someone : those(occasion, around, as)) {
        notices(occasion, someone, settled, zone, now).filter(notice -> told.add(notice.cell().channel().key() + " " + notice.who())).forEach(notices::add);
      }
    }
    return List.copyOf(notices);
  }

  private static List<Someone> those(Occasion occasion, Collection<Someone> around, Recipient as) {
    var those = new ArrayList<Someone>();
    for (var each : around) {
      if (each.as() == as && isTold(occasion, each) && (as != Recipient.OFFICERS || those.size() < MOST_OFFICERS)) {
        those.add(each);
      }
    }
    return those;
  }

  /** Nobody is told of what they did themselves. */
  private static boolean isTold(Occasion occasion, Someone someone) {
    return someone.municipality().equals(occasion.municipality()) && !occasion.by().filter(someone.who()::equals).isPresent()
        && isOtherSide(occasion, someone.as());
  }

  /** A message is news for those who didn't write it. */
  private static boolean isOtherSide(Occasion occasion, Recipient as) {
    return occasion.kind() != EventKind.NEW_MESSAGE || occasion.byCitizen() != as.isCitizen();
  }

  private static Stream<Notice> notices(Occasion occasion, Someone someone, Settled settled, ZoneId zone, Instant now) {
    return Arrays.stream(Channel.values())
        .map(channel -> new Cell(occasion.kind(), someone.as(), channel))
        .filter(cell -> Matrix.CELLS.containsKey(cell) && settled.isOn(cell))
        .filter(cell -> someone.reachable().contains(cell.channel()) && isWanted(someone, cell))
        .map(cell -> notice(occasion, cell, someone, settled, zone, now));
  }

  private static boolean isWanted(Someone someone, Cell cell) {
    return isMailToOfficer(cell)
        ? someone.wishes().often(cell.kind()) != Frequency.OFF
        : someone.wishes().isWanted(cell.kind(), cell.channel());
  }

  private static Notice notice(Occasion occasion, Cell cell, Someone someone, Settled settled, ZoneId zone, Instant now) {
    var gathered = !occasion.urgent() && isMailToOfficer(cell) && someone.wishes().often(cell.kind()) == Frequency.DAILY;
    if (gathered) {
      return new Notice(occasion, cell, someone.who(), nextMorning(now, zone), true);
    }
    var rings = cell.channel() == Channel.SMS || cell.channel() == Channel.MAIL;
    var dueAt = occasion.urgent() || !rings ? now : quiet(someone, cell, settled).next(now, zone);
    return new Notice(occasion, cell, someone.who(), dueAt, false);
  }

  /** A text message rings: at night only for who said that it may. */
  private static QuietHours quiet(Someone someone, Cell cell, Settled settled) {
    var own = someone.wishes().quiet();
    return cell.channel() == Channel.SMS && own.isNever() ? settled.night() : own;
  }

  private static boolean isMailToOfficer(Cell cell) {
    return cell.recipient().isOfficer() && cell.channel() == Channel.MAIL;
  }

  private static Instant nextMorning(Instant now, ZoneId zone) {
    var local = now.atZone(zone);
    var today = local.toLocalDate().atTime(MORNING).atZone(zone).toInstant();
    return today.isAfter(now) ? today : local.toLocalDate().plusDays(1).atTime(MORNING).atZone(zone).toInstant();
  }
}
