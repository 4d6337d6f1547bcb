package se.samform.engine.booking;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.answer.Answer;
import se.samform.core.id.DraftId;
import se.samform.engine.casefile.CaseFile;

/**
 * What calendars know bookings by: always the same for the same time at the same question of the same draft. Each time has one
 * of its own, so that a page that is late can not move what somebody has chosen or booked since.
 */
final class BookingIds {

  private BookingIds() {}

  static UUID of(DraftId draft, String path, String slot) {
    return UUID.nameUUIDFromBytes((draft.text() + " " + path + " " + slot).getBytes(StandardCharsets.UTF_8));
  }

  /** A booked time and the path of the question that it answers. */
  record Time(String path, UUID booking) {}

  /** Of the times that the case has: those of what was handed in last. */
  static Set<UUID> of(CaseFile file) {
    return now(file).stream().map(Time::booking).collect(Collectors.toUnmodifiableSet());
  }

  /** The times that the case has. */
  static List<Time> now(CaseFile file) {
    return file.submissions().isEmpty() ? List.of() : of(new DraftId(file.head().id().value()), "", file.submissions().getLast().submission().answers()).toList();
  }

  /** Also those that it had before it was supplemented. */
  static List<Time> timesOf(CaseFile file) {
    var draft = new DraftId(file.head().id().value());
    return file.submissions().stream().flatMap(handedIn -> of(draft, "", handedIn.submission().answers())).distinct().toList();
  }

  private static Stream<Time> of(DraftId draft, String prefix, Map<String, Answer> answers) {
    return answers.entrySet().stream().flatMap(entry -> of(draft, prefix + entry.getKey(), entry.getValue()));
  }

  private static Stream<Time> of(DraftId draft, String path, Answer answer) {
    return switch (answer) {
      case Answer.Slot slot -> slot.slot().stream().map(id -> new Time(path, of(draft, path, id)));
      case Answer.Rows rows -> rows.rows().stream().flatMap(row -> of(draft, path + "." + row.key() + ".", row.answers()));
      case Answer other -> Stream.of();
    };
  }
}
