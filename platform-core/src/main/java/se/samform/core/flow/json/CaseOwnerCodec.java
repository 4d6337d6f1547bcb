package se.samform.core.flow.json;

import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import se.samform.core.flow.CaseOwner;
import se.samform.core.flow.HandlingEvent.Transferred;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.Json;
import se.samform.core.json.ObjectTree;

/** Whose a case is, as JSON: in events, and in the case's row; both sealed. */
public final class CaseOwnerCodec {

  private CaseOwnerCodec() {}

  public static String write(CaseOwner owner) {
    return text(object(owner).build());
  }

  public static CaseOwner read(String json) {
    var object = read(new StringReader(json));
    return owner(object, object.getString("kind"));
  }

  static String written(CaseOwner to, String why) {
    return text(object(to).put("why", why).build());
  }

  /** Nobody is named once the content is purged. */
  static Transferred transferred(String kind, String json) {
    if (json.isEmpty()) {
      return new Transferred(CaseOwner.nameless(CaseOwner.Kind.of(kind)), "");
    }
    var object = read(new StringReader(json));
    return new Transferred(owner(object, kind), object.getString("why"));
  }

  private static ObjectTree object(CaseOwner owner) {
    var ways = owner.ways();
    var object = new ObjectTree().put("kind", owner.kind().key()).put("number", owner.number()).put("name", owner.name())
        .put("contact", ways.contact()).put("mail", ways.mail()).put("phone", ways.phone())
        .put("street", ways.street()).put("postalCode", ways.postalCode()).put("city", ways.city());
    return owner.lastName().isEmpty() ? object : object.put("lastName", owner.lastName());
  }

  private static CaseOwner owner(JsonObject object, String kind) {
    var ways = new CaseOwner.Ways(object.getString("contact"), object.getString("mail"), object.getString("phone"),
        object.getString("street"), object.getString("postalCode"), object.getString("city"));
    return new CaseOwner(CaseOwner.Kind.of(kind), object.getString("number"), object.getString("name"), object.getString("lastName", ""), ways);
  }

  private static String text(JsonObject object) {
    return new String(CanonicalJson.write(object), StandardCharsets.UTF_8);
  }

  private static JsonObject read(StringReader text) {
    try (var reader = Json.createReader(text)) {
      return reader.readObject();
    }
  }
}
