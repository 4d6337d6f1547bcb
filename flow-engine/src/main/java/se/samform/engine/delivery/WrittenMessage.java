package se.samform.engine.delivery;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.samform.core.answer.FileRef;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.ContactEvent;
import se.samform.core.flow.Enclosed;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.id.MessageId;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.engine.casefile.CaseFile;

/** A message or document of a case as other systems are told it: the part {@code message} of docs/delivery.md. */
record WrittenMessage(MessageId id, String from, Instant at, String text, List<Enclosed> enclosed) {

  private static final String CITIZEN = "citizen";
  private static final String AUTHORITY = "authority";

  static Optional<WrittenMessage> of(CaseFile file, MessageId id) {
    return file.events().stream().flatMap(recorded -> of(recorded.event(), recorded.at()).stream()).filter(written -> written.id().equals(id)).findFirst();
  }

  private static Optional<WrittenMessage> of(CaseEvent event, Instant at) {
    return switch (event) {
      case CaseEvent.WrittenToCitizen(var id, var text, var files) -> Optional.of(new WrittenMessage(id, AUTHORITY, at, text, files));
      case CaseEvent.WrittenToUnit(var id, var text, var files) -> Optional.of(new WrittenMessage(id, CITIZEN, at, text, files));
      case ContactEvent.WrittenFor(var id, var way, var text) -> Optional.of(new WrittenMessage(id, CITIZEN, at, text, List.of()));
      case HandlingEvent.DocumentAdded added -> Optional.of(new WrittenMessage(added.document(), AUTHORITY, at, added.title(), added.files()));
      case CaseEvent other -> Optional.empty();
    };
  }

  byte[] json() {
    return CanonicalJson.write(new ObjectTree()
        .put("id", id.text()).put("from", from).put("at", at.toString()).put("text", text)
        .putIf(!enclosed.isEmpty(), "files", Trees.list(enclosed, WrittenMessage::file))
        .build());
  }

  private static JsonObject file(Enclosed file) {
    return new ObjectTree().put("id", file.id().text()).put("name", file.name()).build();
  }

  List<FileRef> files() {
    return enclosed.stream().map(file -> new FileRef(file.id().value(), file.name(), file.mime(), file.bytes(), file.sha256())).toList();
  }
}
