package se.samform.engine.delivery;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.ContactEvent;
import se.samform.core.flow.FeeEvent;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.RulingEvent;
import se.samform.core.flow.Status;
import se.samform.core.flow.SupplementEvent;
import se.samform.core.flow.TaskEvent;
import se.samform.core.flow.RegistryEvent;
import se.samform.core.flow.TimerEvent;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.ObjectTree;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.RecordedEvent;

/**
 * The status that a case had when its delivery was decided on. Not the one that it has now: what is delivered is the same
 * on every attempt, and tells what the event was about.
 */
final class StatusThen {

  private StatusThen() {}

  /** The part {@code status} of docs/delivery.md. */
  static byte[] json(CaseFile file, Instant then) {
    var last = last(file, then);
    var id = last.flatMap(recorded -> status(recorded.event())).orElse(file.head().state().status());
    var status = last.map(recorded -> file.flowAt(recorded.seq())).orElseGet(() -> file.service().definition().flow()).status(id);
    return CanonicalJson.write(status.map(StatusThen::json).orElseGet(() -> new ObjectTree().put("id", id).build()));
  }

  private static JsonObject json(Status status) {
    var titles = new ObjectTree();
    status.title().texts().forEach((language, title) -> titles.put(language.tag(), title));
    return new ObjectTree()
        .put("id", status.id())
        .put("kind", status.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .put("title", titles.build())
        .build();
  }

  private static Optional<RecordedEvent> last(CaseFile file, Instant then) {
    return file.events().stream()
        .filter(recorded -> !recorded.at().isAfter(then))
        .filter(recorded -> status(recorded.event()).isPresent())
        .reduce((earlier, later) -> later);
  }

  private static Optional<String> status(CaseEvent event) {
    return switch (event) {
      case CaseEvent.Opened opened -> Optional.of(opened.status());
      case CaseEvent.StatusChanged changed -> Optional.of(changed.to());
      case CaseEvent.WrittenToCitizen written -> Optional.empty();
      case CaseEvent.WrittenToUnit written -> Optional.empty();
      case CaseEvent.Assigned assigned -> Optional.empty();
      case CaseEvent.NoteAdded note -> Optional.empty();
      case HandlingEvent handling -> handling instanceof HandlingEvent.WentOver over ? Optional.of(over.status()) : Optional.empty();
      case TaskEvent task -> Optional.empty();
      case RulingEvent ruling -> Optional.empty();
      case SupplementEvent supplement -> Optional.empty();
      case TimerEvent timer -> Optional.empty();
      case FeeEvent fee -> Optional.empty();
      case RegistryEvent registry -> Optional.empty();
      case ContactEvent contact -> Optional.empty();
    };
  }
}
