package se.samform.designer.analysis;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;
import se.samform.core.logic.DecisionTable;

/** Where everything stands in a form. */
final class FormIndex {

  private final ServiceDefinition definition;
  private final Map<String, Question> questions = new LinkedHashMap<>();
  private final Map<String, GroupQuestion> groups = new HashMap<>();
  private final Map<String, Step> steps = new HashMap<>();
  private final Map<String, DecisionTable> tables = new HashMap<>();

  FormIndex(ServiceDefinition definition) {
    this.definition = definition;
    definition.steps().forEach(step -> add(step.questions(), step, Optional.empty()));
    definition.tables().forEach(table -> tables.put(table.id(), table));
  }

  private void add(List<Question> all, Step step, Optional<GroupQuestion> group) {
    for (var question : all) {
      questions.put(question.id(), question);
      steps.put(question.id(), step);
      group.ifPresent(around -> groups.put(question.id(), around));
      if (question instanceof GroupQuestion inner) {
        add(inner.questions(), step, Optional.of(inner));
      }
    }
  }

  ServiceDefinition definition() {
    return definition;
  }

  /** All of them, also those in groups, in page order. */
  List<Question> questions() {
    return List.copyOf(questions.values());
  }

  Question question(String id) {
    return Optional.ofNullable(questions.get(id)).orElseThrow(() -> new IllegalArgumentException("No such question: " + id));
  }

  GroupQuestion group(String id) {
    return (GroupQuestion) question(id);
  }

  /** The group that the question stands in. */
  Optional<GroupQuestion> groupOf(Question question) {
    return Optional.ofNullable(groups.get(question.id()));
  }

  Step stepOf(Question question) {
    return steps.get(question.id());
  }

  DecisionTable table(String id) {
    return tables.get(id);
  }

  /** All texts that the form compares with anything. */
  Words words() {
    return NamedTexts.of(definition);
  }
}
