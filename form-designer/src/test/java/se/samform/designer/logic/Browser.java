package se.samform.designer.logic;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import se.samform.designer.logic.Line.Input;
import se.samform.designer.logic.Posted.Field;

/** Sends the lines of a page as they stand, as a browser would: of a drop-down only what is in it. */
final class Browser {

  private Browser() {}

  static Posted posted(List<Line> lines) {
    var fields = new ArrayList<Field>();
    lines.forEach(line -> {
      fields.add(new Field(Posted.name(line.key(), "kind"), line.kind()));
      line.kept().ifPresent(json -> fields.add(new Field(Posted.name(line.key(), "json"), json)));
      line.selects().forEach(select -> {
        assertTrue(select.of().stream().anyMatch(choice -> choice.value().equals(select.chosen())), () -> select + " in " + line);
        fields.add(new Field(select.name(), select.chosen()));
      });
      line.entry().ifPresent(entry -> add(fields, entry));
    });
    return new Posted(fields);
  }

  private static void add(List<Field> fields, Line.Entry entry) {
    if (entry.input() == Input.SEVERAL || entry.input() == Input.ONE) {
      entry.values().forEach(value -> {
        assertTrue(entry.of().stream().anyMatch(choice -> choice.value().equals(value)), entry::toString);
        fields.add(new Field(entry.name(), value));
      });
    } else {
      fields.add(new Field(entry.name(), entry.value()));
    }
  }
}
