package se.samform.designer.flowedit;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.flow.RoleKind;
import se.samform.core.flow.Route;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;
import se.samform.designer.flowedit.Setting.Choice;
import se.samform.designer.flowedit.Setting.Kind;

/** Who gets a case: of each row where it goes, and who of the unit. */
final class RouteSettings {

  private static final String UNIT = "unit:";
  private static final String TABLE = "table:";

  private RouteSettings() {}

  static List<Setting> all(Document document, Fields fields) {
    var goals = goals(document);
    for (var row : document.namesIn(FlowPlaces.ROUTES)) {
      var of = fields.of(FlowPlaces.ROUTES.in(row), row + ".");
      var now = now(document, FlowPlaces.ROUTES.in(row));
      of.add("to", LocalText.of("Går till", "Goes to"), Kind.CHOICE, now, Choices.with(goals, now),
          (later, value) -> Fields.isAmong(goals, value) ? Optional.of(RouteEdits.to(later, Integer.parseInt(row), to(value))) : Optional.empty());
      of.choiceOr(LocalText.of("Vem får det", "Who gets it"), Choices.words(Route.Share.values(), FlowTerms::of), Settings.word(Route.Share.NOBODY), "assign");
    }
    return fields.all();
  }

  private static List<Choice> goals(Document document) {
    var goals = new ArrayList<>(Choices.roles(document, UNIT, RoleKind.UNIT));
    document.namesIn(Place.of("tables")).forEach(table -> goals.add(new Choice(TABLE + table, LocalText.of("Enligt tabellen %s", "By the table %s").formatted(table))));
    return List.copyOf(goals);
  }

  private static String now(Document document, Place row) {
    boolean isByTable = document.at(row.in("to")).filter(JsonObject.class::isInstance).isPresent();
    return isByTable ? TABLE + Elements.text(document, row, "to", "table") : UNIT + Elements.text(document, row, "to");
  }

  static Route.To to(String value) {
    return value.startsWith(TABLE) ? new Route.To.ByTable(value.substring(TABLE.length())) : new Route.To.Unit(value.substring(UNIT.length()));
  }
}
