package se.samform.core.flow.json;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import se.samform.core.flow.FlowVersion;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.HandlingEvent.ChangeSigned;
import se.samform.core.flow.HandlingEvent.ConflictDeclared;
import se.samform.core.flow.HandlingEvent.DocumentAdded;
import se.samform.core.flow.HandlingEvent.GivenBack;
import se.samform.core.flow.HandlingEvent.KeyReplaced;
import se.samform.core.flow.HandlingEvent.Linked;
import se.samform.core.flow.HandlingEvent.Moved;
import se.samform.core.flow.HandlingEvent.NotAsRouted;
import se.samform.core.flow.HandlingEvent.NoteStruck;
import se.samform.core.flow.HandlingEvent.Renews;
import se.samform.core.flow.HandlingEvent.Transferred;
import se.samform.core.flow.HandlingEvent.Unlinked;
import se.samform.core.flow.HandlingEvent.WentOver;
import se.samform.core.flow.Signature;
import se.samform.core.id.CaseId;
import se.samform.core.id.MessageId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.id.VersionId;

final class HandlingEventCodec {

  private HandlingEventCodec() {}

  static EncodedEvent encode(HandlingEvent event) {
    return switch (event) {
      case Moved(var from, var to, var why) -> new Header().add("from", from.text()).add("to", to.text()).as("moved", why);
      case NotAsRouted(var role, var instead) -> notAsRouted(role, instead);
      case GivenBack(var officer) -> new Header().add("officer", officer.text()).as("given-back");
      case ConflictDeclared(var officer, var why) -> new Header().add("officer", officer.text()).as("conflict-declared", why);
      case DocumentAdded(var document, var title, var isTold, var files) ->
          MessageCodec.encode("document-added", new Header().add("document", document.text()).add("told", isTold), title, files);
      case NoteStruck(var note) -> new Header().add("note", note).as("note-struck");
      case Linked(var other) -> new Header().add("case", other.text()).as("linked");
      case Unlinked(var other) -> new Header().add("case", other.text()).as("unlinked");
      case Renews(var earlier) -> new Header().add("case", earlier.text()).as("renews");
      case KeyReplaced() -> new Header().as("key-replaced");
      case Transferred(var to, var why) -> new Header().add("kind", to.kind().key()).as("transferred", CaseOwnerCodec.written(to, why));
      case WentOver over -> wentOver(over);
      case ChangeSigned(var signature) -> signed(new Header(), signature).as("change-signed");
    };
  }

  static Optional<HandlingEvent> decode(EncodedEvent stored, JsonObject header) {
    return Optional.ofNullable(switch (stored.type()) {
      case "moved" -> new Moved(UnitId.of(header.getString("from")), UnitId.of(header.getString("to")), CaseEventCodec.text(stored));
      case "not-as-routed" -> new NotAsRouted(header.getString("role"), Header.text(header, "instead").map(OfficerId::of));
      case "given-back" -> new GivenBack(OfficerId.of(header.getString("officer")));
      case "conflict-declared" -> new ConflictDeclared(OfficerId.of(header.getString("officer")), CaseEventCodec.text(stored));
      case "document-added" -> new DocumentAdded(
          MessageId.of(header.getString("document")), MessageCodec.text(stored, header), header.getBoolean("told"), MessageCodec.files(stored, header));
      case "note-struck" -> new NoteStruck(header.getInt("note"));
      case "linked" -> new Linked(CaseId.of(header.getString("case")));
      case "unlinked" -> new Unlinked(CaseId.of(header.getString("case")));
      case "key-replaced" -> new KeyReplaced();
      case "renews" -> new Renews(CaseId.of(header.getString("case")));
      case "transferred" -> CaseOwnerCodec.transferred(header.getString("kind"), CaseEventCodec.text(stored));
      case "went-over" -> wentOver(header);
      case "change-signed" -> new ChangeSigned(signature(header).orElseThrow());
      default -> null;
    });
  }

  private static EncodedEvent notAsRouted(String role, Optional<OfficerId> instead) {
    var header = new Header().add("role", role);
    instead.ifPresent(officer -> header.add("instead", officer.text()));
    return header.as("not-as-routed");
  }

  private static EncodedEvent wentOver(WentOver over) {
    return new Header()
        .add("by", over.by().text())
        .add("from", over.from().id().text()).add("fromVersion", over.from().number())
        .add("kind", over.kind().name())
        .add("status", over.status())
        .add("to", over.to().id().text()).add("toVersion", over.to().number())
        .add("told", over.isTold())
        .add("was", over.was())
        .add("applies", CaseEventCodec.sorted(over.applies().stream()))
        .as("went-over");
  }

  private static WentOver wentOver(JsonObject header) {
    return new WentOver(
        new FlowVersion(VersionId.of(header.getString("from")), header.getInt("fromVersion")),
        new FlowVersion(VersionId.of(header.getString("to")), header.getInt("toVersion")), header.getString("was"), header.getString("status"),
        CaseEventCodec.kind(header), Set.copyOf(Header.texts(header, "applies")), header.getBoolean("told"), OfficerId.of(header.getString("by")));
  }

  static Header signed(Header header, Signature signature) {
    return header.add("signedBy", signature.method()).add("signedSha256", signature.sha256());
  }

  static Optional<Signature> signature(JsonObject header) {
    return Header.text(header, "signedBy").map(method -> new Signature(method, header.getString("signedSha256")));
  }
}
