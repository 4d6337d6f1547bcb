package se.samform.designer.trial;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.answer.Acting;
import se.samform.core.answer.Represented;
import se.samform.core.form.PersonField;
import se.samform.core.text.LocalText;

/**
 * Somebody made up who fills in. The numbers are Skatteverket's test numbers: nobody has them.
 *
 * @param fields what the log-in and the population register know of them; nothing of a visitor
 * @param whom whom they act for, if they do
 */
public record ExamplePerson(String key, LocalText title, Map<PersonField, String> fields, Optional<Represented> whom, boolean isProtected) {

  private static final Map<PersonField, String> VERA = Map.of(
      PersonField.FIRST_NAME, "Vera", PersonField.LAST_NAME, "Exempel", PersonField.PERSONAL_NUMBER, "19121212-1212",
      PersonField.EMAIL, "vera@exempel.invalid", PersonField.PHONE, "070-174 06 05",
      PersonField.STREET, "Storgatan 12", PersonField.POSTAL_CODE, "123 45", PersonField.CITY, "Granvik");

  /** Whose address no register tells. */
  private static final Map<PersonField, String> KIM = Map.of(
      PersonField.FIRST_NAME, "Kim", PersonField.LAST_NAME, "Exempel", PersonField.PERSONAL_NUMBER, "19850101-2390",
      PersonField.EMAIL, "kim@exempel.invalid", PersonField.PHONE, "070-174 06 07");

  public static final ExamplePerson ADULT = new ExamplePerson(
      "adult", LocalText.of("Vera Exempel, vuxen", "Vera Exempel, an adult"), VERA, Optional.empty(), false);
  public static final ExamplePerson GUARDIAN = new ExamplePerson(
      "guardian", LocalText.of("Vera Exempel, för barnet Nils (gemensam vårdnad)", "Vera Exempel, for the child Nils (joint custody)"), VERA,
      Optional.of(new Represented.Child("201701012393", "Nils Påhitt", true)), false);
  public static final ExamplePerson SIGNATORY = new ExamplePerson(
      "signatory", LocalText.of("Vera Exempel, för Granviks Bygg & Trä AB", "Vera Exempel, for Granviks Bygg & Trä AB"), VERA,
      Optional.of(new Represented.Organisation("5599900015", "Granviks Bygg & Trä AB")), false);
  public static final ExamplePerson PROTECTED = new ExamplePerson(
      "protected", LocalText.of("Kim Exempel, med skyddade personuppgifter", "Kim Exempel, with a protected identity"), KIM, Optional.empty(), true);
  public static final ExamplePerson VISITOR = new ExamplePerson(
      "visitor", LocalText.of("Någon som inte är inloggad", "Somebody who is not logged in"), Map.of(), Optional.empty(), false);

  /** In the order in which they are offered. */
  public static final List<ExamplePerson> ALL = List.of(ADULT, GUARDIAN, SIGNATORY, PROTECTED, VISITOR);

  public ExamplePerson {
    fields = Map.copyOf(fields);
  }

  public static Optional<ExamplePerson> of(String key) {
    return ALL.stream().filter(person -> person.key().equals(key)).findFirst();
  }

  public boolean isLoggedIn() {
    return !fields.isEmpty();
  }

  /** Empty where nothing is known. */
  public String known(PersonField field) {
    return fields.getOrDefault(field, "");
  }

  /** Who does it for whom, if they act for somebody else. */
  public Optional<Acting> acting() {
    return whom.map(represented -> new Acting(number(), known(PersonField.FIRST_NAME) + " " + known(PersonField.LAST_NAME), represented));
  }

  private String number() {
    return known(PersonField.PERSONAL_NUMBER).replace("-", "");
  }
}
