package se.samform.core.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.id.UnitId;

/**
 * What a municipality settled, for all its e-services or for one of them. What isn't named is as it was before.
 *
 * @param mailboxes the functional mailbox of a unit
 * @param global addresses that are told besides
 */
public record NoticeSettings(Map<Cell, Boolean> on, Map<Cell, OwnWords> words, Map<UnitId, String> mailboxes, List<String> global) {

  public static final NoticeSettings NONE = new NoticeSettings(Map.of(), Map.of(), Map.of(), List.of());

  public NoticeSettings {
    on = Map.copyOf(on);
    words = Map.copyOf(words);
    mailboxes = Map.copyOf(mailboxes);
    global = List.copyOf(global);
  }

  public boolean isNone() {
    return equals(NONE);
  }

  public Optional<OwnWords> words(Cell cell) {
    return Optional.ofNullable(words.get(cell));
  }

  public Optional<Boolean> on(Cell cell) {
    return Optional.ofNullable(on.get(cell));
  }

  public Optional<String> mailbox(UnitId unit) {
    return Optional.ofNullable(mailboxes.get(unit));
  }
}
