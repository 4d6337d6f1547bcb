package se.samform.core.logic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;

/** The questions and steps of a definition by number, in page order; steps are numbered on after the questions. */
final class Layout {

  final List<Step> steps;
  final List<Question> questions;
  private final int[] stepOf;
  private final Map<String, Integer> numbers = new HashMap<>();

  Layout(ServiceDefinition definition) {
    this.steps = definition.steps();
    this.questions = definition.questions();
    this.stepOf = new int[questions.size()];
    int next = 0;
    for (int step = 0; step < steps.size(); step++) {
      for (var question : steps.get(step).questions()) {
        stepOf[next] = step;
        numbers.putIfAbsent(question.id(), next++);
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

  int stepOf(int question) {
    return stepOf[question];
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

  String nameOf(int node) {
    return isStep(node) ? "step " + steps.get(stepOfNode(node)).id() : questions.get(node).id();
  }
}
