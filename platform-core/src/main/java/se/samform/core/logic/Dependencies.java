package se.samform.core.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ServiceDefinition;

/**
 * Which question or step must be worked out before which.
 *
 * <p>A question waits for its step or the group it stands in, for what its shown condition and those of its options
 * look at and, if calculated, for what its formula looks at. One with a default also waits for what its being read-only
 * looks at, since then the default counts. Whether it is required changes no answer, so that condition may look anywhere.
 */
final class Dependencies {

  private enum Mark {
    NEW,
    OPEN,
    DONE
  }

  private final Layout layout;
  private final Mark[] marks;
  private final List<Integer> order = new ArrayList<>();
  private final List<Integer> trail = new ArrayList<>();
  private final List<List<Integer>> cycles = new ArrayList<>();

  private Dependencies(Layout layout) {
    this.layout = layout;
    this.marks = new Mark[layout.nodes()];
    Arrays.fill(marks, Mark.NEW);
    for (int node = 0; node < layout.nodes(); node++) {
      visit(node);
    }
  }

  static Dependencies of(ServiceDefinition definition) {
    return of(new Layout(definition));
  }

  static Dependencies of(Layout layout) {
    return new Dependencies(layout);
  }

  /** Every node after all it waits for; meaningless when there are cycles. */
  int[] order() {
    return order.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Each as nodes, the first repeated at the end. */
  List<List<Integer>> cycles() {
    return cycles;
  }

  private void visit(int node) {
    switch (marks[node]) {
      case DONE -> {}
      case OPEN -> cycles.add(cycleBackTo(node));
      case NEW -> follow(node);
    }
  }

  private void follow(int node) {
    marks[node] = Mark.OPEN;
    trail.add(node);
    IntStream.of(waitsFor(node)).forEach(this::visit);
    trail.removeLast();
    marks[node] = Mark.DONE;
    order.add(node);
  }

  private List<Integer> cycleBackTo(int node) {
    var cycle = new ArrayList<>(trail.subList(trail.indexOf(node), trail.size()));
    cycle.add(node);
    return cycle;
  }

  /** What must be worked out before this. */
  int[] waitsFor(int node) {
    return IntStream.concat(IntStream.of(around(node)), numbers(looksAt(node))).distinct().toArray();
  }

  /** What its being required looks at. */
  int[] isRequiredBy(int node) {
    return layout.isStep(node)
        ? new int[0]
        : numbers(References.of(Plan.whenRequired(layout.questions.get(node)))).distinct().toArray();
  }

  /** What it stands in. */
  private int[] around(int node) {
    if (layout.isStep(node)) {
      return new int[0];
    }
    int group = layout.groupOf(node);
    return new int[] {group == Layout.NO_GROUP ? layout.nodeOfStep(layout.stepOf(node)) : group};
  }

  private List<String> looksAt(int node) {
    if (layout.isStep(node)) {
      return References.of(layout.steps.get(layout.stepOfNode(node)).shown());
    }
    var question = layout.questions.get(node);
    var paths = new ArrayList<>(References.of(question.ask().shown()));
    if (!question.ask().initially().texts().isEmpty()) {
      paths.addAll(References.of(question.ask().readOnly()));
    }
    question.options().forEach(option -> paths.addAll(References.of(option.shown())));
    if (question instanceof CalculatedValue calculated) {
      paths.addAll(References.of(calculated.formula(), layout.tables));
    }
    return paths;
  }

  private IntStream numbers(List<String> paths) {
    return paths.stream().map(Reference::questionOf).mapToInt(layout::number).filter(number -> number >= 0);
  }
}
