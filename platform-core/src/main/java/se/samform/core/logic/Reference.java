package se.samform.core.logic;

import java.util.Arrays;
import java.util.Optional;
import se.samform.core.form.PersonField;

/** A path taken apart: a question, and for a person perhaps one field. */
public record Reference(String question, Optional<PersonField> field) {

  /** Empty when the part after the dot is no field of a person. */
  public static Optional<Reference> parse(String path) {
    int dot = path.indexOf('.');
    return dot < 0
        ? Optional.of(new Reference(path, Optional.empty()))
        : field(path.substring(dot + 1)).map(field -> new Reference(path.substring(0, dot), Optional.of(field)));
  }

  /** The question alone, whatever stands after the dot. */
  static String questionOf(String path) {
    int dot = path.indexOf('.');
    return dot < 0 ? path : path.substring(0, dot);
  }

  private static Optional<PersonField> field(String key) {
    return Arrays.stream(PersonField.values()).filter(field -> field.key().equals(key)).findFirst();
  }
}
