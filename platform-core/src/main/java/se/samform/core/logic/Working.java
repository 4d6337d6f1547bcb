package se.samform.core.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Given;
import se.samform.core.answer.Problem;
import se.samform.core.answer.Reading;

/** Works out one question or step at a time, each after what it waits for. */
final class Working {

  private static final List<Problem> NONE = List.of();

  final Plan plan;
  final Layout layout;
  final Slots whole;
  final boolean[] stepShown;
  Given given;

  Working(Plan plan, Given given) {
    this.plan = plan;
    this.layout = plan.layout;
    this.given = given;
    this.whole = Slots.whole(layout.slotsOf(Layout.NO_GROUP), given.facts().today(), given.facts().areas());
    this.stepShown = new boolean[layout.steps.size()];
  }

  void workOutAll() {
    for (int node : plan.order) {
      if (layout.isStep(node)) {
        workOutStep(node);
      } else if (layout.groupOf(node) == Layout.NO_GROUP) {
        workOut(node, whole);
      } else {
        each(node, slots -> workOut(node, slots));
      }
    }
    for (int question = 0; question < plan.required.length; question++) {
      findMissing(question);
    }
  }

  private void findMissing(int question) {
    if (layout.groupOf(question) == Layout.NO_GROUP) {
      findMissing(question, whole);
    } else {
      each(question, slots -> findMissing(question, slots));
    }
  }

  /** Every row that has such a question; the whole, for one that stands in no group. */
  void each(int question, Consumer<Slots> work) {
    int group = layout.groupOf(question);
    if (group == Layout.NO_GROUP) {
      work.accept(whole);
    } else {
      each(group, around -> around.rowsAt(layout.slotOf(group)).forEach(work));
    }
  }

  void workOutStep(int node) {
    int step = layout.stepOfNode(node);
    stepShown[step] = isAsked(layout.steps.get(step).id()) && plan.shown[node].holds(whole);
  }

  void workOut(int question, Slots slots) {
    int slot = layout.slotOf(question);
    slots.put(slot, null);
    slots.flaws[slot] = null;
    boolean isAsked = isAsked(layout.idOf(question)) && isAroundShown(question, slots);
    slots.shown[slot] = isAsked && holds(plan.shown[question], slots);
    if (plan.keys[question] != null) {
      lineUp(question, slots, slot);
    } else if (slots.shown[slot]) {
      take(question, slots, slot, plan.readers[question].read(path(question, slots), given(question, slots)));
    }
  }

  /** Where it is told and not asked, its default counts whatever stands in the draft. */
  private Given given(int question, Slots slots) {
    if (!isReadOnly(question, slots)) {
      return given;
    }
    var texts = layout.questions.get(question).ask().initially().texts();
    return texts.isEmpty() ? given : given.saying(texts);
  }

  boolean isReadOnly(int question, Slots slots) {
    var test = plan.readOnly[question];
    return test != null && test.holds(slots);
  }

  String path(int question, Slots slots) {
    var id = layout.idOf(question);
    return slots.prefix.isEmpty() ? id : slots.prefix + id;
  }

  /** Not what the municipality has parked. */
  boolean isAsked(String id) {
    var parked = given.facts().parked();
    return parked.isEmpty() || !parked.contains(id);
  }

  private boolean isAroundShown(int question, Slots slots) {
    int group = layout.groupOf(question);
    return group == Layout.NO_GROUP
        ? stepShown[layout.stepOf(question)]
        : slots.outer.shown[layout.slotOf(group)];
  }

  private void take(int question, Slots slots, int slot, Reading reading) {
    switch (reading) {
      case Reading.Blank blank -> calculate(question, slots, slot);
      case Reading.Read read -> choose(question, slots, slot, read.answer());
      case Reading.Refused refused -> slots.flaws[slot] = refused.problems();
      case Reading.PartlyRead partly -> {
        slots.comparable[slot] = partly.fine();
        slots.flaws[slot] = partly.problems();
      }
    }
  }

  /** Takes the answer, unless it is an option that is not shown. */
  private void choose(int question, Slots slots, int slot, Answer answer) {
    var offers = plan.offers[question];
    var refused = offers == null ? null : offers.refused(answer, slots);
    if (refused == null) {
      slots.put(slot, answer);
    } else {
      slots.flaws[slot] = List.of(new Problem.NotAnOption(path(question, slots), refused));
    }
  }

  private void calculate(int question, Slots slots, int slot) {
    var formula = plan.calculated[question];
    if (formula == null) {
      return;
    }
    try {
      slots.put(slot, formula.in(slots));
    } catch (Failure failure) {
      slots.flaws[slot] = List.of(new Problem.Undecided(path(question, slots), failure.why()));
    }
  }

  /** The rows of a group; those that were there before stay as they are. */
  private void lineUp(int question, Slots slots, int slot) {
    if (!slots.shown[slot]) {
      slots.rows[slot] = Slots.NO_ROWS;
      return;
    }
    var id = layout.questions.get(question).id();
    var before = slots.rowsAt(slot);
    var rows = new ArrayList<Slots>();
    var line = plan.keys[question].of(given.raw().at(slots.prefix + id));
    for (var key : line.keys()) {
      rows.add(row(before, key, slots, question));
    }
    slots.rows[slot] = rows;
    slots.flaws[slot] = plan.keys[question].flaws(slots.prefix + id, line.written());
  }

  private Slots row(List<Slots> before, String key, Slots slots, int group) {
    for (var row : before) {
      if (row.key.equals(key)) {
        return row;
      }
    }
    return slots.row(layout.questions.get(group).id(), key, layout.slotsOf(group));
  }

  /** Most conditions say always: not worth a call. */
  private static boolean holds(Test test, Slots slots) {
    return test == Test.TRUE || test.holds(slots);
  }

  void findMissing(int question, Slots slots) {
    int slot = layout.slotOf(question);
    slots.required[slot] = slots.shown[slot] && holds(plan.required[question], slots);
    slots.problems[slot] = problems(question, slots, slot);
  }

  private List<Problem> problems(int question, Slots slots, int slot) {
    if (slots.flaws[slot] != null) {
      return slots.flaws[slot];
    }
    return slots.required[slot] && slots.answers[slot] == null
        ? plan.readers[question].missing(path(question, slots))
        : NONE;
  }
}
