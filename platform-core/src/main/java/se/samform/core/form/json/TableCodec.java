package se.samform.core.form.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samform.core.form.DateBound;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.logic.DecisionTable;
import se.samform.core.logic.Formula;
import se.samform.core.text.LocalText;

/** Decision tables, with rules of their own or in versions by day. */
final class TableCodec {

  private TableCodec() {}

  static DecisionTable read(JsonValue value, String at, ObjectReader around) {
    var from = ObjectReader.of(value, at, around.faults());
    var formulas = new FormulaReader(from.faults());
    var table = new DecisionTable(
        DefinitionReader.id(from),
        Words.read(from, "hit", DecisionTable.Hit.class),
        Words.read(from, "result", Formula.Kind.class, Formula.Kind.NUMBER),
        formulas.optional(from, "on"),
        from.has("versions") ? versions(from, formulas) : List.of(rules(from, formulas, Optional.empty())));
    from.end();
    return table;
  }

  private static List<DecisionTable.Version> versions(ObjectReader from, FormulaReader formulas) {
    var versions = from.list("versions", (value, at) -> version(ObjectReader.of(value, at, from.faults()), formulas));
    if (versions.isEmpty()) {
      from.faults().add(from.at("versions"),
          LocalText.of("Listan är tom", "The list is empty"),
          LocalText.of("Skriv minst ett.", "Write at least one."));
    }
    return versions;
  }

  private static DecisionTable.Version version(ObjectReader from, FormulaReader formulas) {
    var version = rules(from, formulas, Optional.of(day(from)));
    from.end();
    return version;
  }

  private static DecisionTable.Version rules(ObjectReader from, FormulaReader formulas, Optional<LocalDate> day) {
    return new DecisionTable.Version(day, formulas.rows(from, "rules"), formulas.otherwise(from));
  }

  private static LocalDate day(ObjectReader from) {
    var text = from.text("from");
    var day = DateBound.day(text);
    if (day.isEmpty() && from.has("from")) {
      from.faults().add(from.at("from"),
          LocalText.of("”%s” är ingen dag", "\"%s\" is not a day").formatted(text),
          LocalText.of("Skriv som \"2027-08-17\".", "Write as \"2027-08-17\"."));
    }
    return day.orElse(LocalDate.MIN);
  }

  static JsonObject write(DecisionTable table) {
    var object = new ObjectTree().put("id", table.id()).put("hit", Words.word(table.hit()));
    object.putIf(table.result() != Formula.Kind.NUMBER, "result", Trees.text(Words.word(table.result())));
    table.on().ifPresent(day -> object.put("on", FormulaWriter.write(day)));
    if (table.versions().getFirst().from().isEmpty()) {
      put(object, table.versions().getFirst());
    } else {
      object.put("versions", Trees.list(table.versions(), TableCodec::write));
    }
    return object.build();
  }

  private static JsonObject write(DecisionTable.Version version) {
    var object = new ObjectTree().put("from", version.from().orElseThrow().toString());
    put(object, version);
    return object.build();
  }

  private static void put(ObjectTree object, DecisionTable.Version version) {
    object.put("rules", Trees.list(version.rules(), FormulaWriter::row));
    version.otherwise().ifPresent(formula -> object.put("otherwise", FormulaWriter.write(formula)));
  }
}
