package se.samform.designer.flowedit;

import jakarta.json.JsonValue;
import se.samform.core.flow.Route;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Place;

/** The routing table: its last row is of whatever no other row is of, and stays last. */
public final class RouteEdits {

  private RouteEdits() {}

  /** Before the last row; its condition is still to be said. */
  public static Edit add(Document document, Route.To to, JsonValue when) {
    var rows = document.namesIn(FlowPlaces.ROUTES);
    var row = new ObjectTree().putIf(!when.equals(JsonValue.NULL), "when", when).put("to", json(to)).build();
    return Edit.of(new Change.Insert(FlowPlaces.ROUTES, rows.isEmpty() ? "" : rows.getLast(), row));
  }

  /** Nothing for the last row, nor past it. */
  public static Edit move(Document document, int row, boolean up) {
    int last = document.namesIn(FlowPlaces.ROUTES).size() - 1;
    return row >= last || !up && row + 1 >= last ? Edit.NOTHING : Elements.moved(document, at(row), up);
  }

  /** Nothing for the last row. */
  public static Edit take(Document document, int row) {
    return row >= document.namesIn(FlowPlaces.ROUTES).size() - 1 ? Edit.NOTHING : Settings.taken(document, at(row));
  }

  public static Edit to(Document document, int row, Route.To to) {
    return Settings.put(document, at(row).in("to"), json(to));
  }

  /** @param when a condition as the format writes it; {@code null} in JSON for always */
  public static Edit when(Document document, int row, JsonValue when) {
    return Settings.value(document, at(row).in("when"), when);
  }

  public static Edit share(Document document, int row, Route.Share share) {
    return Settings.word(document, at(row).in("assign"), share, Route.Share.NOBODY);
  }

  private static Place at(int row) {
    return FlowPlaces.ROUTES.in(String.valueOf(row));
  }

  private static JsonValue json(Route.To to) {
    return switch (to) {
      case Route.To.Unit(var role) -> Trees.text(role);
      case Route.To.ByTable(var table) -> new ObjectTree().put("table", table).build();
    };
  }
}
