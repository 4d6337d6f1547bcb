package se.samform.core.publication.json;

import jakarta.json.JsonString;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.id.FamilyId;
import se.samform.core.id.OperatingMessageId;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.publication.OperatingMessage;

/** {@code {"text": {"sv": "…"}, "from": "2027-03-13T05:00:00Z", "until": "…", "services": ["…"], "closing": true}}. */
public final class OperatingMessageCodec {

  private OperatingMessageCodec() {}

  public static String write(OperatingMessage message) {
    var object = new ObjectTree().put("text", LocalTexts.write(message.text())).put("from", message.from().toString())
        .put("services", Trees.texts(message.services().stream().map(FamilyId::text).sorted().toList()))
        .putIf(message.closing(), "closing", Trees.truth(true));
    message.until().ifPresent(until -> object.put("until", until.toString()));
    return CanonicalJson.text(object.build());
  }

  /** @throws RuntimeException for what {@link #write} never wrote */
  public static OperatingMessage read(OperatingMessageId id, String document) {
    var root = Stored.object(document);
    return new OperatingMessage(
        id, LocalTexts.read(root.getJsonObject("text")), Instant.parse(root.getString("from")),
        Optional.ofNullable(root.getString("until", null)).map(Instant::parse),
        root.getJsonArray("services").getValuesAs(JsonString::getString).stream().map(FamilyId::of).collect(Collectors.toUnmodifiableSet()),
        root.getBoolean("closing", false));
  }
}
