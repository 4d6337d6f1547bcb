package se.samform.designer.paper;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;

/** What an e-service begins as that nothing is there for yet: a title, one step without questions, and the usual flow. */
public final class BlankForm {

  private BlankForm() {}

  /** @param title as people read it, in Swedish; not blank */
  public static JsonObject titled(String title) {
    var nothing = new Sheets(title, 0, List.of(), List.of(), List.of());
    return new ServiceTree(nothing, new Headings(nothing), title).tree(List.of(ServiceTree.step(1, "Steg 1", JsonValue.EMPTY_JSON_ARRAY)), false);
  }
}
