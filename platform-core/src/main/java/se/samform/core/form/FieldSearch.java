package se.samform.core.form;

import java.util.List;

/**
 * A field from which the others of its question can be looked up in a register.
 *
 * @param key the field that holds what is looked for
 * @param source which list is searched; empty for the others
 * @param fills the fields that the register gives, among them that one
 */
public record FieldSearch(String key, What what, String source, List<String> fills) {

  /** What is looked for. */
  public enum What {
    ORGANISATION,
    ADDRESS,
    PROPERTY,
    EMPLOYEE,
    LIST
  }

  public FieldSearch {
    fills = List.copyOf(fills);
  }

  FieldSearch(String key, What what, List<String> fills) {
    this(key, what, "", fills);
  }
}
