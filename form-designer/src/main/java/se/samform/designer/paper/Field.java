package se.samform.designer.paper;

import java.util.List;

/**
 * Something to fill in.
 *
 * @param name with those of the fields that it belongs to: {@code child.name}
 * @param tooltip what its maker says of it to people who can't see the form; may be empty
 * @param isSeveral of lines of text, or of options
 * @param most characters; 0 for any number
 * @param script the program that says how it is written ({@code AFDate_FormatEx("yyyy-mm-dd")}); empty for none
 * @param isCalculated whether the PDF works it out
 * @param marks of what is ticked; none of what is written
 */
public record Field(
    String name, Kind kind, Box box, String tooltip, boolean isRequired, boolean isSeveral, int most, List<Choice> options, String script, boolean isCalculated,
    List<Mark> marks) {

  /** What kind of field it is. */
  public enum Kind {
    TEXT, CHECK, RADIO, LIST
  }

  /** One of a list. */
  public record Choice(String value, String text) {}

  /** One place to tick. @param value what is handed in for it */
  public record Mark(String value, Box box) {}

  public Field {
    options = List.copyOf(options);
    marks = List.copyOf(marks);
  }

  int page() {
    return box.page();
  }

  /** Its own name. */
  String lastName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
