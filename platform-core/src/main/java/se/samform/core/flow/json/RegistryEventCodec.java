package se.samform.core.flow.json;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.flow.DiaryNumber;
import se.samform.core.flow.RegistryEvent;
import se.samform.core.flow.SecrecyGround;

/** Registering events: headers alone, for a diary outlives what is purged. */
final class RegistryEventCodec {

  private static final int FIRST = 1;

  private RegistryEventCodec() {}

  static EncodedEvent encode(RegistryEvent event) {
    return new EncodedEvent(type(event), FIRST, header(event).build().toString(), Optional.empty());
  }

  private static String type(RegistryEvent event) {
    return switch (event) {
      case RegistryEvent.Registered registered -> "registered";
      case RegistryEvent.Marked marked -> "marked-secret";
      case RegistryEvent.Unmarked unmarked -> "unmarked-secret";
      case RegistryEvent.Titled titled -> "titled";
    };
  }

  private static JsonObjectBuilder header(RegistryEvent event) {
    return switch (event) {
      case RegistryEvent.Registered(var number, var title) -> Json.createObjectBuilder()
          .add("diary", number.text()).add("number", number.number()).add("on", number.on().toString())
          .add("series", number.series()).add("title", title).add("year", number.year());
      case RegistryEvent.Marked(var ground) -> Json.createObjectBuilder().add("ground", ground.ground()).add("of", ground.of());
      case RegistryEvent.Unmarked(var of) -> Json.createObjectBuilder().add("of", of);
      case RegistryEvent.Titled(var title) -> Json.createObjectBuilder().add("title", title);
    };
  }

  static Optional<RegistryEvent> decode(EncodedEvent stored, JsonObject header) {
    return switch (stored.type()) {
      case "registered" -> Optional.of(new RegistryEvent.Registered(number(header), header.getString("title")));
      case "marked-secret" -> Optional.of(new RegistryEvent.Marked(new SecrecyGround(header.getString("of"), header.getString("ground"))));
      case "unmarked-secret" -> Optional.of(new RegistryEvent.Unmarked(header.getString("of")));
      case "titled" -> Optional.of(new RegistryEvent.Titled(header.getString("title")));
      default -> Optional.empty();
    };
  }

  private static DiaryNumber number(JsonObject header) {
    return new DiaryNumber(
        header.getString("series"), header.getInt("year"), header.getJsonNumber("number").longValueExact(), header.getString("diary"),
        LocalDate.parse(header.getString("on")));
  }
}
