package se.samform.designer.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.Evaluation;

/** All rows that a group has in evaluated answers, in whatever rows of others it stands. */
final class Rows {

  private final Map<String, Optional<String>> around = new HashMap<>();

  Rows(ServiceDefinition definition) {
    add(definition.questions(), Optional.empty());
  }

  private void add(List<Question> questions, Optional<String> group) {
    for (var question : questions) {
      if (question instanceof GroupQuestion inner) {
        around.put(inner.id(), group);
        add(inner.questions(), Optional.of(inner.id()));
      }
    }
  }

  /** Paths: {@code diary.2}; one, the empty, outside all groups. */
  List<String> of(Optional<String> group, Evaluation evaluation) {
    if (group.isEmpty()) {
      return List.of("");
    }
    return of(around.get(group.get()), evaluation).stream()
        .map(row -> row.isEmpty() ? group.get() : row + "." + group.get())
        .flatMap(path -> evaluation.rowsOf(path).stream().map(key -> path + "." + key))
        .toList();
  }
}
