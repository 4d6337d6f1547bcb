package se.samform.core.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.id.UnitId;

/**
 * What a municipality settled, for all its e-services or for one of them. What isn't named is as it was before.
 *
 * @param mailboxes the functional mailbox of a unit
 * @param global addresses that are told besides
 * @param subscribers addresses that are told when an e-service or a new version of it is published
 * @param hours when the day's mail goes and when it is quiet, for who settled nothing else for themselves: for all e-services alone
 */
public record NoticeSettings(
    Map<Cell, Boolean> on, Map<Cell, OwnWords> words, Map<UnitId, String> mailboxes, List<String> global, List<String> subscribers,
    UsualHours hours) {

  public static final NoticeSettings NONE = new NoticeSettings(Map.of(), Map.of(), Map.of(), List.of());

  public NoticeSettings {
    on = Map.copyOf(on);
    words = Map.copyOf(words);
    mailboxes = Map.copyOf(mailboxes);
    global = List.copyOf(global);
    subscribers = List.copyOf(subscribers);
  }

  /** With the platform's hours. */
  public NoticeSettings(Map<Cell, Boolean> on, Map<Cell, OwnWords> words, Map<UnitId, String> mailboxes, List<String> global) {
    this(on, words, mailboxes, global, UsualHours.NONE);
  }

  /** Where nobody is told of what is published. */
  public NoticeSettings(
      Map<Cell, Boolean> on, Map<Cell, OwnWords> words, Map<UnitId, String> mailboxes, List<String> global, UsualHours hours) {
    this(on, words, mailboxes, global, List.of(), hours);
  }

  /** The same with other places on and off, and other hours. */
  public NoticeSettings turning(Map<Cell, Boolean> others, UsualHours otherHours) {
    return new NoticeSettings(others, words, mailboxes, global, subscribers, otherHours);
  }

  /** The same with other addresses. */
  public NoticeSettings reaching(Map<UnitId, String> others, List<String> otherGlobal, List<String> otherSubscribers) {
    return new NoticeSettings(on, words, others, otherGlobal, otherSubscribers, hours);
  }

  /** The same with other words in a place. @param own empty for none */
  public NoticeSettings saying(Cell cell, Optional<OwnWords> own) {
    var others = new HashMap<>(words);
    own.ifPresentOrElse(said -> others.put(cell, said), () -> others.remove(cell));
    return new NoticeSettings(on, others, mailboxes, global, subscribers, hours);
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
