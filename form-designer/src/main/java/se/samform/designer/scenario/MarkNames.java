package se.samform.designer.scenario;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import se.samform.core.flow.Status;
import se.samform.core.form.json.ConditionCodec;
import se.samform.core.text.LocalText;
import se.samform.designer.wording.InWords;

/** What coloured things are called, by what stands at their places. */
final class MarkNames {

  private final Played played;
  private final InWords words;

  MarkNames(Played played) {
    this.played = played;
    this.words = InWords.of(played.definition());
  }

  LocalText of(Colours.What what, String at) {
    return switch (what) {
      case QUESTION, OPTION -> Names.of(there(at).asJsonObject(), LocalText.NONE);
      case CONDITION -> condition(there(at));
      case ROW -> row(at);
      case CHANGE -> LocalText.of("%s → %s", "%s → %s").formatted(status(id(outer(outer(at)))), status(((JsonString) there(at)).getString()));
    };
  }

  private LocalText condition(JsonValue value) {
    return words.clause(ConditionCodec.read(value)).plain();
  }

  /** By its condition; what is so otherwise has none. */
  private LocalText row(String at) {
    return there(at) instanceof JsonObject row && row.containsKey("when") ? condition(row.get("when")) : LocalText.of("annars", "otherwise");
  }

  private String id(String at) {
    return there(at).asJsonObject().getString("id");
  }

  private LocalText status(String id) {
    return played.definition().flow().status(id).map(Status::title).orElse(Names.same(id));
  }

  private JsonValue there(String at) {
    return Json.createPointer(at).getValue(played.document());
  }

  private static String outer(String at) {
    return at.substring(0, at.lastIndexOf('/'));
  }
}
