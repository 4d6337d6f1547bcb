package se.samform.core.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.logic.ValueKind;

/** A question that is answered in fields, some of which a register may know. What it does not know is typed in. */
public sealed interface FieldedQuestion extends Question permits OrganisationQuestion, AddressQuestion, EmployeeQuestion, ChildQuestion, ListQuestion {

  /** In the order of the page. */
  List<AnswerField> fields();

  /** Keys of the fields that must be given once these are; those of a blank answer when none is. */
  Set<String> required(Map<String, String> given);

  /** Keys of the fields that do not count beside these. */
  default Set<String> idle(Map<String, String> given) {
    return Set.of();
  }

  /** From which fields others are looked up. */
  default List<FieldSearch> searches() {
    return List.of();
  }

  /** Keys of the fields that a register gives, by the one that says whose they are. */
  default Map<String, Set<String>> found() {
    return searches().stream().collect(Collectors.toUnmodifiableMap(FieldSearch::key, search -> Set.copyOf(search.fills())));
  }

  /** Keys of the fields that a register may fill in. */
  default Set<String> known() {
    return searches().stream().flatMap(search -> search.fills().stream()).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  default List<String> paths() {
    return fields().stream().map(field -> id() + "." + field.key()).toList();
  }

  @Override
  default Map<String, ValueKind> partKinds() {
    return fields().stream().collect(Collectors.toUnmodifiableMap(AnswerField::key, field -> ValueKind.TEXT));
  }
}
