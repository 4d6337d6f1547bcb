package se.samform.core.answer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonQuestion;

/**
 * Reads each field on its own. A person begun must be finished: then every field that may not be left out is missed.
 */
final class PersonReader implements AnswerReader {

  private record Slot(PersonField field, String suffix, boolean isOptional) {}

  private final List<Slot> slots;

  PersonReader(PersonQuestion question) {
    this.slots =
        question.fields().stream()
            .map(field -> new Slot(field, "." + field.key(), question.isOptional(field)))
            .toList();
  }

  /** Where every field may be left out, a required person still needs one: the first. */
  @Override
  public List<Problem> missing(String at) {
    var required = slots.stream().filter(slot -> !slot.isOptional).toList();
    var asked = required.isEmpty() ? slots.subList(0, 1) : required;
    return asked.stream().<Problem>map(slot -> new Problem.Missing(at + slot.suffix)).toList();
  }

  @Override
  public Reading read(String at, Given given) {
    var fields = new EnumMap<PersonField, String>(PersonField.class);
    var problems = new ArrayList<Problem>();
    boolean isBlank = true;
    for (var slot : slots) {
      isBlank &= readInto(fields, problems, slot, at + slot.suffix, given.raw());
    }
    if (isBlank) {
      return Reading.BLANK;
    }
    var person = new Answer.Person(fields);
    return problems.isEmpty() ? new Reading.Read(person) : new Reading.PartlyRead(person, problems);
  }

  /** Whether the field was blank. */
  private boolean readInto(
      Map<PersonField, String> fields, List<Problem> problems, Slot slot, String path, AnswerTexts raw) {
    var texts = raw.at(path);
    if (texts.isEmpty() || texts.size() == 1 && Characters.isBlank(texts.getFirst())) {
      if (!slot.isOptional) {
        problems.add(new Problem.Missing(path));
      }
      return true;
    }
    if (texts.size() > 1) {
      problems.add(new Problem.Malformed(path, Malformation.SEVERAL_ANSWERS));
      return false;
    }
    switch (OneLine.read(path, texts.getFirst(), maxLength(slot.field), slot.field.format())) {
      case OneLine.Fine fine -> fields.put(slot.field, fine.value());
      case OneLine.Wrong wrong -> problems.add(wrong.problem());
    }
    return false;
  }

  /** An address has at most 254 characters (RFC 5321); the others are ours. */
  private static int maxLength(PersonField field) {
    return switch (field) {
      case FIRST_NAME, LAST_NAME, STREET -> 120;
      case CITY -> 80;
      case EMAIL -> 254;
      case PERSONAL_NUMBER, PHONE, POSTAL_CODE -> 40;
    };
  }
}
