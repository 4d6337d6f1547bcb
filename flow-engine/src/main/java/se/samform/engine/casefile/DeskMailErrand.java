package se.samform.engine.casefile;

import se.samform.core.notice.Cell;
import se.samform.core.notice.Channel;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.Notice;
import se.samform.core.notice.Recipient;

/** One mail to one of those who work: what an outbox message of the kind {@code desk-mail} refers to. @param who as the planner knows them */
public record DeskMailErrand(EventKind kind, Recipient as, String who) {

  public static final String KIND = "desk-mail";
  private static final int PARTS = 3;

  static DeskMailErrand of(Notice notice) {
    return new DeskMailErrand(notice.cell().kind(), notice.cell().recipient(), notice.who());
  }

  /** {@code new-message/unit/unit:0198…}. */
  String ref() {
    return kind.key() + "/" + as.key() + "/" + who;
  }

  public static DeskMailErrand of(String ref) {
    var parts = ref.split("/", PARTS);
    return new DeskMailErrand(EventKind.of(parts[0]).orElseThrow(), Recipient.of(parts[1]).orElseThrow(), parts[2]);
  }

  public Cell cell() {
    return new Cell(kind, as, Channel.MAIL);
  }
}
