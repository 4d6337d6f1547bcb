package se.samform.core.flow.json;

import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.samform.core.answer.Acting;
import se.samform.core.answer.Represented;
import se.samform.core.answer.json.ActingCodec;
import se.samform.core.flow.ContactEvent.ActedFor;
import se.samform.core.flow.ContactEvent.TakenDown;
import se.samform.core.flow.ContactEvent.WrittenFor;
import se.samform.core.flow.ContactEvent;
import se.samform.core.flow.ContactWay;
import se.samform.core.id.MessageId;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.Json;

final class ContactEventCodec {

  private ContactEventCodec() {}

  static EncodedEvent encode(ContactEvent event) {
    return switch (event) {
      case TakenDown(var way) -> new Header().add("way", way.key()).as("taken-down");
      case ActedFor(var acting) -> new Header().add("as", acting.whom().as())
          .as("acted-for", new String(CanonicalJson.write(ActingCodec.write(acting)), StandardCharsets.UTF_8));
      case WrittenFor(var message, var way, var text) ->
          new Header().add("message", message.text()).add("way", way.key()).as("written-for", text);
    };
  }

  static Optional<ContactEvent> decode(EncodedEvent stored, JsonObject header) {
    return Optional.ofNullable(switch (stored.type()) {
      case "written-for" -> new WrittenFor(
          MessageId.of(header.getString("message")), ContactWay.of(header.getString("way")).orElseThrow(), CaseEventCodec.text(stored));
      case "taken-down" -> new TakenDown(ContactWay.of(header.getString("way")).orElseThrow());
      case "acted-for" -> new ActedFor(acting(header, CaseEventCodec.text(stored)));
      default -> null;
    });
  }

  /** Nobody is named once the content is purged. */
  private static Acting acting(JsonObject header, String text) {
    if (text.isEmpty()) {
      var whom = header.getString("as").equals("organisation") ? new Represented.Organisation("", "") : new Represented.Child("", "", false);
      return new Acting("", "", whom);
    }
    try (var reader = Json.createReader(new StringReader(text))) {
      return ActingCodec.read(reader.readObject());
    }
  }
}
