package se.samform.core.answer.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import se.samform.core.answer.Represented;
import se.samform.core.json.ObjectTree;

/** Whom somebody acts for, as JSON. */
public final class RepresentedCodec {

  private static final String JOINT = "joint";

  private RepresentedCodec() {}

  public static JsonObject write(Represented whom) {
    var tree = new ObjectTree().put("as", whom.as()).put("number", whom.number()).put("name", whom.name());
    if (whom instanceof Represented.Child(var number, var name, var joint)) {
      tree.put(JOINT, joint ? JsonValue.TRUE : JsonValue.FALSE);
    }
    return tree.build();
  }

  public static Represented read(JsonObject object) {
    return object.getString("as").equals("organisation")
        ? new Represented.Organisation(object.getString("number"), object.getString("name"))
        : new Represented.Child(object.getString("number"), object.getString("name"), object.getBoolean(JOINT));
  }
}
