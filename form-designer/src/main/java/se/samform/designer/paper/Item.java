package se.samform.designer.paper;

import java.util.List;

/** What becomes one question. */
sealed interface Item {

  /** Where it begins. */
  Field first();

  /** A field with what it is asked by. @param isGuessed whether that was found beside it, and not said by the field itself */
  record Single(Field field, String label, boolean isGuessed) implements Item {
    @Override
    public Field first() {
      return field;
    }
  }

  /** Places to tick that belong together. @param labels of each */
  record Ticks(List<Field> fields, List<String> labels, String prompt) implements Item {
    @Override
    public Field first() {
      return fields.getFirst();
    }
  }

  /** Lines about one person. @param parts with what each is */
  record Person(List<Single> lines, List<Meaning> meanings, String label) implements Item {
    @Override
    public Field first() {
      return lines.getFirst().field();
    }
  }

  /** Lines of a table. @param columns those of its first row @param rows how many there are */
  record Table(List<Single> columns, int rows, String label) implements Item {
    @Override
    public Field first() {
      return columns.getFirst().field();
    }
  }
}
