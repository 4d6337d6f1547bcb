package se.samform.core.answer.json;

import jakarta.json.JsonObject;
import se.samform.core.answer.Acting;
import se.samform.core.json.ObjectTree;

/** Who acts for whom, as JSON: in submissions, events, and all that is sealed about it. */
public final class ActingCodec {

  private ActingCodec() {}

  public static JsonObject write(Acting acting) {
    return new ObjectTree().put("person", acting.person()).put("name", acting.name()).put("whom", RepresentedCodec.write(acting.whom())).build();
  }

  public static Acting read(JsonObject object) {
    return new Acting(object.getString("person"), object.getString("name"), RepresentedCodec.read(object.getJsonObject("whom")));
  }
}
