package se.samform.engine.casefile;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import se.samform.core.flow.DeskNews;
import se.samform.core.id.CaseId;
import se.samform.core.notice.EventKind;

/**
 * What those who work with a case are told of: what an outbox message of the kind {@code telling} refers to.
 *
 * @param seq of the event that it came with
 * @param what the task that somebody has, the file that was fetched, or that all of the unit are reminded; empty for anything else
 */
public record DeskErrand(EventKind kind, int seq, String what) {

  public static final String KIND = "telling";

  boolean isToUnit() {
    return what.equals(DeskNews.UNIT) && kind != EventKind.TASK;
  }

  /** That somebody has; empty for anything else. */
  String task() {
    return kind == EventKind.TASK ? what : "";
  }

  /** {@code task@5/inspect}. */
  String ref() {
    return kind.key() + "@" + seq + (what.isEmpty() ? "" : "/" + what);
  }

  public static DeskErrand of(String ref) {
    var at = ref.indexOf('@');
    var parts = ref.substring(at + 1).split("/", 2);
    return new DeskErrand(
        EventKind.of(ref.substring(0, at)).orElseThrow(), Integer.parseInt(parts[0]), parts.length > 1 ? parts[1] : "");
  }

  /** The same for the same happening, always. */
  UUID id(CaseId about) {
    return UUID.nameUUIDFromBytes((about.text() + "/" + ref()).getBytes(StandardCharsets.UTF_8));
  }
}
