package se.samform.core.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;
import se.samform.core.text.LocalText;

/**
 * The questions and steps of a definition by number, in page order, those inside a group right after it; steps are
 * numbered on after the questions. The questions of one group, and those of none, have slots of their own.
 */
final class Layout {

  /** In place of a group's number: the question stands in none. */
  static final int NO_GROUP = -1;

  private record Place(int step, int group, int slot, int index) {}

  final List<Step> steps;
  final Map<String, DecisionTable> tables = new HashMap<>();
  /** Roles that are played by areas. */
  final Set<String> areas;
  final List<Question> questions = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private int slots;

  /** What every evaluation asks for of every question, laid out for it. */
  private final String[] ids;
  private final int[] stepsOf;
  private final int[] groupsOf;
  private final int[] slotsOf;

  Layout(ServiceDefinition definition) {
    this.steps = definition.steps();
    this.areas = definition.areas();
    definition.tables().forEach(table -> tables.putIfAbsent(table.id(), table));
    for (int step = 0; step < steps.size(); step++) {
      var asked = steps.get(step).questions();
      for (int i = 0; i < asked.size(); i++) {
        add(asked.get(i), new Place(step, NO_GROUP, slots++, i));
      }
    }
    this.ids = questions.stream().map(Question::id).toArray(String[]::new);
    this.stepsOf = places.stream().mapToInt(Place::step).toArray();
    this.groupsOf = places.stream().mapToInt(Place::group).toArray();
    this.slotsOf = places.stream().mapToInt(Place::slot).toArray();
  }

  private void add(Question question, Place place) {
    int number = questions.size();
    questions.add(question);
    places.add(place);
    numbers.putIfAbsent(question.id(), number);
    if (question instanceof GroupQuestion group) {
      for (int i = 0; i < group.questions().size(); i++) {
        add(group.questions().get(i), new Place(place.step(), number, i, i));
      }
    }
  }

  /** -1 for no such question. */
  int number(String question) {
    return numbers.getOrDefault(question, -1);
  }

  /** Where a path must lead somewhere, since the definition has been checked. */
  int require(String question) {
    int number = number(question);
    if (number < 0) {
      throw new IllegalArgumentException("No such question: " + question);
    }
    return number;
  }

  String idOf(int question) {
    return ids[question];
  }

  int stepOf(int question) {
    return stepsOf[question];
  }

  /** The group that the question stands in, or {@link #NO_GROUP}. */
  int groupOf(int question) {
    return groupsOf[question];
  }

  /** Its place among the slots of its row, or of the whole. */
  int slotOf(int question) {
    return slotsOf[question];
  }

  boolean isGroup(int question) {
    return questions.get(question) instanceof GroupQuestion;
  }

  /** Its place among the questions of its group or step. */
  int indexOf(int question) {
    return places.get(question).index();
  }

  /** How many slots a row of this group has, or the whole. */
  int slotsOf(int group) {
    return group == NO_GROUP ? slots : ((GroupQuestion) questions.get(group)).questions().size();
  }

  /** How many groups are around what stands in this one. */
  int depthOf(int group) {
    return group == NO_GROUP ? 0 : 1 + depthOf(groupOf(group));
  }

  /** Whether this group is the other, or around it. */
  boolean isAround(int group, int other) {
    return group == other || other != NO_GROUP && isAround(group, groupOf(other));
  }

  int nodeOfStep(int step) {
    return questions.size() + step;
  }

  boolean isStep(int node) {
    return node >= questions.size();
  }

  int stepOfNode(int node) {
    return node - questions.size();
  }

  int nodes() {
    return questions.size() + steps.size();
  }

  LocalText nameOf(int node) {
    return isStep(node)
        ? LocalText.of("steget %s", "step %s").formatted(steps.get(stepOfNode(node)).id())
        : LocalText.of("%s", "%s").formatted(questions.get(node).id());
  }
}
