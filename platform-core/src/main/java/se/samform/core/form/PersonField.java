package se.samform.core.form;

import java.util.Arrays;
import java.util.Optional;

/** One field about a person; its key is the last part of the path, as in {@code applicant.email}. */
public enum PersonField {
  FIRST_NAME("firstName", PersonPart.NAME),
  LAST_NAME("lastName", PersonPart.NAME),
  PERSONAL_NUMBER("personalNumber", PersonPart.PERSONAL_NUMBER),
  EMAIL("email", PersonPart.EMAIL),
  PHONE("phone", PersonPart.PHONE),
  STREET("street", PersonPart.ADDRESS),
  POSTAL_CODE("postalCode", PersonPart.ADDRESS),
  CITY("city", PersonPart.ADDRESS);

  private final String key;
  private final PersonPart part;

  PersonField(String key, PersonPart part) {
    this.key = key;
    this.part = part;
  }

  public static Optional<PersonField> of(String key) {
    return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
  }

  public String key() {
    return key;
  }

  public PersonPart part() {
    return part;
  }

  /** What must be typed in it. */
  public TextFormat format() {
    return switch (this) {
      case FIRST_NAME, LAST_NAME, STREET, CITY -> TextFormat.NONE;
      case PERSONAL_NUMBER -> TextFormat.PERSONAL_NUMBER;
      case EMAIL -> TextFormat.EMAIL;
      case PHONE -> TextFormat.PHONE;
      case POSTAL_CODE -> TextFormat.POSTAL_CODE;
    };
  }
}
