package se.samform.core.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.logic.ValueKind;

/**
 * A person.
 *
 * @param parts what is asked
 * @param optionalParts those of them that may be left out
 * @param prefill whether it is the person who is logged in, whose data are filled in beforehand
 * @param signs whether this person must sign too, besides the one who hands in
 */
public record PersonQuestion(
    Ask ask, Set<PersonPart> parts, Set<PersonPart> optionalParts, boolean prefill, boolean signs)
    implements Question {

  /** Somebody who need not sign. */
  public PersonQuestion(Ask ask, Set<PersonPart> parts, Set<PersonPart> optionalParts, boolean prefill) {
    this(ask, parts, optionalParts, prefill, false);
  }

  public PersonQuestion {
    parts = Set.copyOf(parts);
    optionalParts = Set.copyOf(optionalParts);
  }

  /** The fields that are asked, in the order of the page. */
  public List<PersonField> fields() {
    return Arrays.stream(PersonField.values()).filter(field -> parts.contains(field.part())).toList();
  }

  public boolean isOptional(PersonField field) {
    return optionalParts.contains(field.part());
  }

  public String path(PersonField field) {
    return id() + "." + field.key();
  }

  @Override
  public List<String> paths() {
    return fields().stream().map(this::path).toList();
  }

  @Override
  public Map<String, ValueKind> partKinds() {
    return fields().stream().collect(Collectors.toUnmodifiableMap(PersonField::key, field -> ValueKind.TEXT));
  }
}
