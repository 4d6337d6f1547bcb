package se.samform.core.flow.json;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.CaseEvent.Assigned;
import se.samform.core.flow.CaseEvent.NoteAdded;
import se.samform.core.flow.CaseEvent.Opened;
import se.samform.core.flow.CaseEvent.StatusChanged;
import se.samform.core.flow.CaseEvent.WrittenToCitizen;
import se.samform.core.flow.CaseEvent.WrittenToUnit;
import se.samform.core.flow.ContactEvent;
import se.samform.core.flow.FeeEvent;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.RegistryEvent;
import se.samform.core.flow.RulingEvent;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.SupplementEvent;
import se.samform.core.flow.TaskEvent;
import se.samform.core.flow.TimerEvent;
import se.samform.core.form.ServiceKey;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.UnitId;

/** Events to and from their stored form. A changed event gets a new version; old ones are read for ever. */
public final class CaseEventCodec {

  private static final List<BiFunction<EncodedEvent, JsonObject, Optional<? extends CaseEvent>>> FAMILIES = List.of(
      HandlingEventCodec::decode, TaskEventCodec::decode, RulingEventCodec::decode, SupplementEventCodec::decode, TimerEventCodec::decode,
      FeeEventCodec::decode, RegistryEventCodec::decode, ContactEventCodec::decode);

  private CaseEventCodec() {}

  public static EncodedEvent encode(CaseEvent event) {
    return switch (event) {
      case Opened opened -> opened(opened);
      case Assigned(var officer, var why) -> assigned(new Header().add("officer", officer.text()), why);
      case StatusChanged(var from, var to, var kind) ->
          new Header().add("from", from).add("kind", kind.name()).add("to", to).as("status-changed");
      case WrittenToCitizen(var message, var text, var files) -> MessageCodec.encode("written-to-citizen", message, text, files);
      case WrittenToUnit(var message, var text, var files) -> MessageCodec.encode("written-to-unit", message, text, files);
      case NoteAdded(var text, var files) -> MessageCodec.encode("note-added", new Header(), text, files);
      case HandlingEvent handling -> HandlingEventCodec.encode(handling);
      case TaskEvent task -> TaskEventCodec.encode(task);
      case RulingEvent ruling -> RulingEventCodec.encode(ruling);
      case SupplementEvent supplement -> SupplementEventCodec.encode(supplement);
      case TimerEvent timer -> TimerEventCodec.encode(timer);
      case FeeEvent fee -> FeeEventCodec.encode(fee);
      case RegistryEvent registry -> RegistryEventCodec.encode(registry);
      case ContactEvent contact -> ContactEventCodec.encode(contact);
    };
  }

  /** @throws IllegalStateException for a type or version that was never written */
  public static CaseEvent decode(EncodedEvent stored) {
    var header = Header.read(stored);
    return switch (stored.type()) {
      case "opened" -> opened(header);
      case "assigned" -> new Assigned(OfficerId.of(header.getString("officer")), text(stored));
      case "status-changed" -> new StatusChanged(header.getString("from"), header.getString("to"), kind(header));
      case "written-to-citizen" -> MessageCodec.toCitizen(stored, header);
      case "written-to-unit" -> MessageCodec.toUnit(stored, header);
      case "note-added" -> new NoteAdded(MessageCodec.text(stored, header), MessageCodec.files(stored, header));
      default -> ofFamily(stored, header);
    };
  }

  private static CaseEvent ofFamily(EncodedEvent stored, JsonObject header) {
    return FAMILIES.stream()
        .flatMap(family -> family.apply(stored, header).stream())
        .map(CaseEvent.class::cast)
        .findFirst()
        .orElseThrow(() -> Header.unknown(stored));
  }

  /** Empty once the content is purged. */
  static String text(EncodedEvent stored) {
    return stored.payload().map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
  }

  private static EncodedEvent assigned(Header header, String why) {
    return why.isEmpty() ? header.as("assigned") : header.as("assigned", why);
  }

  private static EncodedEvent opened(Opened opened) {
    return new Header()
        .add("authority", opened.authority().text())
        .add("kind", opened.kind().name())
        .add("reference", opened.reference())
        .add("service", opened.service().value())
        .add("sha256", opened.sha256())
        .add("status", opened.status())
        .add("submission", opened.submission().text())
        .add("unit", opened.unit().text())
        .add("version", opened.version())
        .add("dueOn", opened.dueOn())
        .add("applies", sorted(opened.applies().stream()))
        .as("opened");
  }

  private static Opened opened(JsonObject header) {
    return new Opened(
        header.getString("reference"), new ServiceKey(header.getString("service")), header.getInt("version"),
        AuthorityId.of(header.getString("authority")), UnitId.of(header.getString("unit")), header.getString("status"),
        kind(header), Header.day(header, "dueOn"), SubmissionId.of(header.getString("submission")), header.getString("sha256"),
        Set.copyOf(Header.texts(header, "applies")));
  }

  static List<String> sorted(Stream<String> texts) {
    return texts.sorted().toList();
  }

  static StatusKind kind(JsonObject header) {
    return StatusKind.valueOf(header.getString("kind"));
  }
}
