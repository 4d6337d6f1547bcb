package se.samform.core.answer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.TextFormat;

/**
 * Reads each field on its own. A person begun must be finished: then every field that may not be left out is missed.
 */
final class PersonReader implements AnswerReader {

  private record Slot(PersonField field, String path, boolean isOptional) {}

  private final List<Slot> slots;
  private final List<Problem> missing;

  PersonReader(PersonQuestion question) {
    this.slots =
        question.fields().stream()
            .map(field -> new Slot(field, question.path(field), question.isOptional(field)))
            .toList();
    this.missing = missing(slots);
  }

  /** Where every field may be left out, a required person still needs one: the first. */
  private static List<Problem> missing(List<Slot> slots) {
    var required = slots.stream().filter(slot -> !slot.isOptional).toList();
    var asked = required.isEmpty() ? slots.subList(0, 1) : required;
    return asked.stream().<Problem>map(slot -> new Problem.Missing(slot.path)).toList();
  }

  @Override
  public List<Problem> missing() {
    return missing;
  }

  @Override
  public Reading read(RawAnswers raw, Map<UUID, FileRef> files, Facts facts) {
    var fields = new EnumMap<PersonField, String>(PersonField.class);
    var problems = new ArrayList<Problem>();
    boolean isBlank = true;
    for (var slot : slots) {
      isBlank &= readInto(fields, problems, slot, raw.at(slot.path));
    }
    if (isBlank) {
      return Reading.BLANK;
    }
    var person = new Answer.Person(fields);
    return problems.isEmpty() ? new Reading.Read(person) : new Reading.PartlyRead(person, problems);
  }

  /** Whether the field was blank. */
  private boolean readInto(Map<PersonField, String> fields, List<Problem> problems, Slot slot, List<String> texts) {
    if (texts.isEmpty() || texts.size() == 1 && Characters.isBlank(texts.getFirst())) {
      if (!slot.isOptional) {
        problems.add(new Problem.Missing(slot.path));
      }
      return true;
    }
    if (texts.size() > 1) {
      problems.add(new Problem.Malformed(slot.path, Malformation.SEVERAL_ANSWERS));
      return false;
    }
    switch (OneLine.read(slot.path, texts.getFirst(), maxLength(slot.field), format(slot.field))) {
      case OneLine.Fine fine -> fields.put(slot.field, fine.value());
      case OneLine.Wrong wrong -> problems.add(wrong.problem());
    }
    return false;
  }

  private static TextFormat format(PersonField field) {
    return switch (field) {
      case FIRST_NAME, LAST_NAME, STREET, CITY -> TextFormat.NONE;
      case PERSONAL_NUMBER -> TextFormat.PERSONAL_NUMBER;
      case EMAIL -> TextFormat.EMAIL;
      case PHONE -> TextFormat.PHONE;
      case POSTAL_CODE -> TextFormat.POSTAL_CODE;
    };
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
