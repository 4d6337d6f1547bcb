package se.samform.designer.flowedit;

import se.samform.core.flow.DeliveryEvent;
import se.samform.core.json.ObjectTree;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;

/** What is handed over to which receiver. */
public final class DeliveryEdits {

  private DeliveryEdits() {}

  /** Nothing, where it is handed over already. */
  public static Edit add(Document document, DeliveryEvent on, String receiver) {
    boolean isThere = Elements.in(document, FlowPlaces.DELIVERIES)
        .anyMatch(at -> Elements.text(document, at, "on").equals(Settings.word(on)) && Elements.text(document, at, "to").equals(receiver));
    var rule = new ObjectTree().put("on", Settings.word(on)).put("to", receiver).build();
    return isThere ? Edit.NOTHING : Edit.of(new Change.Insert(FlowPlaces.DELIVERIES, "", rule));
  }

  public static Edit take(Document document, int row) {
    return Settings.taken(document, FlowPlaces.DELIVERIES.in(String.valueOf(row)));
  }
}
