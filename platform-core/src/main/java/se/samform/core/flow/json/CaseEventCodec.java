package se.samform.core.flow.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.flow.CaseEvent.Assigned;
import se.samform.core.flow.CaseEvent.Filed;
import se.samform.core.flow.CaseEvent.NoteAdded;
import se.samform.core.flow.CaseEvent.Opened;
import se.samform.core.flow.CaseEvent.StatusChanged;
import se.samform.core.flow.CaseEvent.WrittenToCitizen;
import se.samform.core.flow.CaseEvent.WrittenToUnit;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.StatusKind;
import se.samform.core.form.ServiceKey;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.MessageId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.UnitId;
import se.samform.core.json.Json;

/** Events to and from their stored form. A changed event gets a new version; old ones are read for ever. */
public final class CaseEventCodec {

  private static final int FIRST = 1;

  private CaseEventCodec() {}

  public static EncodedEvent encode(CaseEvent event) {
    return switch (event) {
      case Opened opened -> plain("opened", opened(opened));
      case Assigned(var officer) -> plain("assigned", object().add("officer", officer.text()));
      case StatusChanged(var from, var to, var kind) ->
          plain("status-changed", object().add("from", from).add("kind", kind.name()).add("to", to));
      case WrittenToCitizen(var message, var text) ->
          written("written-to-citizen", object().add("message", message.text()), text);
      case WrittenToUnit(var message, var text) ->
          written("written-to-unit", object().add("message", message.text()), text);
      case NoteAdded(var text) -> written("note-added", object(), text);
      case Filed(var filed) -> plain(RegistryEventCodec.type(filed), RegistryEventCodec.header(filed));
    };
  }

  /** @throws IllegalStateException for a type or version that was never written */
  public static CaseEvent decode(EncodedEvent stored) {
    var header = read(stored.header());
    var text = stored.payload().map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
    if (stored.version() != FIRST) {
      throw unknown(stored);
    }
    return switch (stored.type()) {
      case "opened" -> opened(header);
      case "assigned" -> new Assigned(OfficerId.of(header.getString("officer")));
      case "status-changed" -> new StatusChanged(header.getString("from"), header.getString("to"), kind(header));
      case "written-to-citizen" -> new WrittenToCitizen(MessageId.of(header.getString("message")), text);
      case "written-to-unit" -> new WrittenToUnit(MessageId.of(header.getString("message")), text);
      case "note-added" -> new NoteAdded(text);
      default -> RegistryEventCodec.decode(stored.type(), header).map(Filed::new).orElseThrow(() -> unknown(stored));
    };
  }

  private static JsonObjectBuilder opened(Opened opened) {
    var header = object()
        .add("authority", opened.authority().text())
        .add("kind", opened.kind().name())
        .add("reference", opened.reference())
        .add("service", opened.service().value())
        .add("sha256", opened.sha256())
        .add("status", opened.status())
        .add("submission", opened.submission().text())
        .add("unit", opened.unit().text())
        .add("version", opened.version());
    opened.dueOn().ifPresent(due -> header.add("dueOn", due.toString()));
    return header;
  }

  private static Opened opened(JsonObject header) {
    return new Opened(
        header.getString("reference"), new ServiceKey(header.getString("service")), header.getInt("version"),
        AuthorityId.of(header.getString("authority")), UnitId.of(header.getString("unit")), header.getString("status"),
        kind(header), Optional.ofNullable(header.getString("dueOn", null)).map(LocalDate::parse),
        SubmissionId.of(header.getString("submission")), header.getString("sha256"));
  }

  private static StatusKind kind(JsonObject header) {
    return StatusKind.valueOf(header.getString("kind"));
  }

  private static EncodedEvent plain(String type, JsonObjectBuilder header) {
    return new EncodedEvent(type, FIRST, header.build().toString(), Optional.empty());
  }

  private static EncodedEvent written(String type, JsonObjectBuilder header, String text) {
    var payload = text.getBytes(StandardCharsets.UTF_8);
    return new EncodedEvent(type, FIRST, header.build().toString(), Optional.of(payload));
  }

  private static JsonObjectBuilder object() {
    return Json.createObjectBuilder();
  }

  private static JsonObject read(String header) {
    try (var reader = Json.createReader(new StringReader(header))) {
      return reader.readObject();
    }
  }

  private static IllegalStateException unknown(EncodedEvent stored) {
    return new IllegalStateException("Unknown event: " + stored.type() + " version " + stored.version());
  }
}
