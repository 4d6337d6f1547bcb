package se.samform.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A company or an association, looked up by its number.
 *
 * @param parts what is asked besides number and name
 * @param optionalParts those of them that may be left out
 */
public record OrganisationQuestion(Ask ask, Set<OrganisationPart> parts, Set<OrganisationPart> optionalParts) implements FieldedQuestion {

  public static final AnswerField NUMBER = new AnswerField("organisationNumber", TextFormat.ORGANISATION_NUMBER, 40, List.of());
  public static final AnswerField NAME = AnswerField.line("name", 120);
  private static final AnswerField CONTACT = AnswerField.line("contactName", 120);
  private static final List<AnswerField> ADDRESS = List.of(AnswerField.STREET, AnswerField.POSTAL_CODE, AnswerField.CITY);

  public OrganisationQuestion {
    parts = Set.copyOf(parts);
    optionalParts = Set.copyOf(optionalParts);
  }

  @Override
  public List<AnswerField> fields() {
    var fields = new ArrayList<>(List.of(NUMBER, NAME));
    parts.stream().sorted().forEach(part -> fields.addAll(fields(part)));
    return fields;
  }

  @Override
  public Set<String> required(Map<String, String> given) {
    var asked = parts.stream().filter(part -> !optionalParts.contains(part)).flatMap(part -> fields(part).stream());
    return Stream.concat(Stream.of(NUMBER, NAME), asked).map(AnswerField::key).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<FieldSearch> searches() {
    var address = parts.contains(OrganisationPart.ADDRESS) ? ADDRESS.stream() : Stream.<AnswerField>of();
    return List.of(new FieldSearch(
        NUMBER.key(), FieldSearch.What.ORGANISATION, Stream.concat(Stream.of(NUMBER, NAME), address).map(AnswerField::key).toList()));
  }

  private static List<AnswerField> fields(OrganisationPart part) {
    return switch (part) {
      case ADDRESS -> ADDRESS;
      case CONTACT -> List.of(CONTACT);
      case EMAIL -> List.of(AnswerField.EMAIL);
      case PHONE -> List.of(AnswerField.PHONE);
    };
  }
}
