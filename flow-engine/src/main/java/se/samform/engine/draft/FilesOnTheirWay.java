package se.samform.engine.draft;

import java.util.concurrent.ConcurrentHashMap;
import se.samform.core.id.DraftId;

/** How many files of each draft this node is receiving now: whatever is sent, no draft has many half files. */
final class FilesOnTheirWay {

  static final int MOST = 5;

  private final ConcurrentHashMap<DraftId, Integer> counts = new ConcurrentHashMap<>();

  /** Whether one more may come; if so, {@link #end} must follow. */
  boolean begin(DraftId draft) {
    if (counts.merge(draft, 1, Integer::sum) <= MOST) {
      return true;
    }
    end(draft);
    return false;
  }

  void end(DraftId draft) {
    counts.computeIfPresent(draft, (id, count) -> count == 1 ? null : count - 1);
  }
}
