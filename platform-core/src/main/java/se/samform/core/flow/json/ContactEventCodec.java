package se.samform.core.flow.json;

import jakarta.json.JsonObject;
import java.util.Optional;
import se.samform.core.flow.ContactEvent.TakenDown;
import se.samform.core.flow.ContactEvent;
import se.samform.core.flow.ContactEvent.WrittenFor;
import se.samform.core.flow.ContactWay;
import se.samform.core.id.MessageId;

final class ContactEventCodec {

  private ContactEventCodec() {}

  static EncodedEvent encode(ContactEvent event) {
    return switch (event) {
      case TakenDown(var way) -> new Header().add("way", way.key()).as("taken-down");
      case WrittenFor(var message, var way, var text) ->
          new Header().add("message", message.text()).add("way", way.key()).as("written-for", text);
    };
  }

  static Optional<ContactEvent> decode(EncodedEvent stored, JsonObject header) {
    return Optional.ofNullable(switch (stored.type()) {
      case "written-for" -> new WrittenFor(
          MessageId.of(header.getString("message")), ContactWay.of(header.getString("way")).orElseThrow(), CaseEventCodec.text(stored));
      case "taken-down" -> new TakenDown(ContactWay.of(header.getString("way")).orElseThrow());
      default -> null;
    });
  }
}
