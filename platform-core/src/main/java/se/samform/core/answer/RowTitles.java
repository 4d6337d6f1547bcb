package se.samform.core.answer;

import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Rows;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** What a row is called: a fixed one by its name, the others are counted: "Resa 2". */
public final class RowTitles {

  private RowTitles() {}

  /** @param number from 1 */
  public static String of(GroupQuestion group, String key, int number, Language language) {
    return switch (group.rows()) {
      case Rows.Fixed(var rows) ->
          rows.stream().filter(row -> row.id().equals(key)).findFirst().map(row -> row.label().in(language)).orElse(key);
      case Rows.Free free -> numbered(group.row(), number, language);
    };
  }

  private static String numbered(LocalText name, int number, Language language) {
    return name.isEmpty() ? String.valueOf(number) : name.in(language) + " " + number;
  }
}
