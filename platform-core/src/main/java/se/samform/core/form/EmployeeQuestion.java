package se.samform.core.form;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Somebody who works at the municipality, searched for by name, title or unit. */
public record EmployeeQuestion(Ask ask) implements FieldedQuestion {

  private static final AnswerField NAME = AnswerField.line("name", 120);
  private static final List<AnswerField> FIELDS = List.of(
      NAME, AnswerField.line("title", 120), AnswerField.line("unit", 120), AnswerField.EMAIL, AnswerField.PHONE);

  @Override
  public List<AnswerField> fields() {
    return FIELDS;
  }

  @Override
  public Set<String> required(Map<String, String> given) {
    return Set.of(NAME.key());
  }

  @Override
  public List<FieldSearch> searches() {
    return List.of(new FieldSearch(NAME.key(), FieldSearch.What.EMPLOYEE, FIELDS.stream().map(AnswerField::key).toList()));
  }
}
