package se.samform.designer.paper;

import jakarta.json.JsonValue;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.samform.core.form.PersonPart;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.text.LocalText;

/** Makes one question about a person of lines that tell of one. */
final class PersonTrees {

  private static final LocalText TOGETHER = LocalText.of("%s fält blev en fråga om en person: ”%s”", "%s fields became one question about a person: \"%s\"");
  private static final LocalText WHOLE = LocalText.of("Adressen frågas hel: gata, postnummer och ort", "The address is asked whole: street, postal code and city");

  private final Drafting.Remarks remarks;
  private final boolean saysRequired;
  private boolean asksForNumber;

  PersonTrees(Drafting.Remarks remarks, boolean saysRequired) {
    this.remarks = remarks;
    this.saysRequired = saysRequired;
  }

  boolean asksForNumber() {
    return asksForNumber;
  }

  boolean isRequired(Item.Person person) {
    return !saysRequired || person.lines().stream().map(Item.Single::field).anyMatch(Field::isRequired);
  }

  ObjectTree put(ObjectTree question, Item.Person person) {
    var parts = parts(person);
    var optional = parts.keySet().stream().filter(part -> !parts.get(part)).toList();
    asksForNumber |= parts.containsKey(PersonPart.PERSONAL_NUMBER);
    remarks.guessed(person.first(), TOGETHER.formatted(person.lines().size(), person.label().isEmpty() ? "Person" : person.label()));
    if (parts.containsKey(PersonPart.ADDRESS) && !person.meanings().containsAll(List.of(Meaning.STREET, Meaning.POSTAL_CODE, Meaning.CITY))) {
      remarks.guessed(person.first(), WHOLE);
    }
    return question.put("type", "person").put("parts", words(List.copyOf(parts.keySet()))).putIf(!optional.isEmpty() && optional.size() < parts.size(), "optionalParts", words(optional));
  }

  private static JsonValue words(List<PersonPart> parts) {
    return Trees.texts(parts.stream().map(part -> part.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList());
  }

  /** With whether each must be filled in. */
  private Map<PersonPart, Boolean> parts(Item.Person person) {
    var parts = new EnumMap<PersonPart, Boolean>(PersonPart.class);
    for (int i = 0; i < person.lines().size(); i++) {
      parts.merge(part(person.meanings().get(i)), !saysRequired || person.lines().get(i).field().isRequired(), Boolean::logicalOr);
    }
    return parts;
  }

  private static PersonPart part(Meaning meaning) {
    return switch (meaning) {
      case PERSONAL_NUMBER -> PersonPart.PERSONAL_NUMBER;
      case EMAIL -> PersonPart.EMAIL;
      case PHONE -> PersonPart.PHONE;
      case STREET, POSTAL_CODE, CITY -> PersonPart.ADDRESS;
      case NAME, FIRST_NAME, LAST_NAME -> PersonPart.NAME;
      case SIGNATURE, ORGANISATION_NUMBER, BANKGIRO, PLUSGIRO, IBAN, WEB, DATE, TIME, MONEY, NUMBER -> throw new IllegalStateException("Not of a person: " + meaning);
    };
  }
}
