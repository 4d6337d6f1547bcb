package se.samform.core.logic;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samform.core.answer.Answer;
import se.samform.core.answer.AnswerTexts;
import se.samform.core.answer.Given;

/**
 * An evaluation that follows as answers change, one at a time: only what depends on a change is worked out again, so its
 * cost goes by that and not by the size of the form. Always the same as a full evaluation of the same answers. For one
 * thread.
 */
public final class LiveEvaluation {

  /** In place of a row: all of them. */
  private static final Slots EVERYWHERE = Slots.whole(0, null, Map.of());

  private final Plan plan;
  private final Layout layout;
  private final Working working;
  private final Map<String, List<String>> texts = new HashMap<>();
  private final BitSet ranks = new BitSet();
  private final Slots[] where;
  private final BitSet unsure = new BitSet();
  private final Slots[] unsureWhere;

  LiveEvaluation(Plan plan, Given given) {
    this.plan = plan;
    this.layout = plan.layout;
    AnswerTexts raw = path -> texts.getOrDefault(path, given.raw().at(path));
    this.working = new Working(plan, new Given(raw, given.files(), given.facts()));
    this.where = new Slots[layout.nodes()];
    this.unsureWhere = new Slots[layout.nodes()];
    working.workOutAll();
  }

  /** What it has come to; changes with the answers. */
  public Evaluation evaluation() {
    return new Evaluation(working);
  }

  /**
   * Other texts at this path: of a question, a person's field, or the keys of a group's rows.
   *
   * @throws IllegalArgumentException when the path begins with no question
   */
  public void change(String path, List<String> values) {
    texts.put(path, List.copyOf(values));
    var spot = Spot.at(path, working);
    if (spot.isThere()) {
      mark(spot.question(), spot.slots());
      workOut();
      settle();
    }
  }

  private void workOut() {
    for (int rank = ranks.nextSetBit(0); rank >= 0; rank = ranks.nextSetBit(rank + 1)) {
      int node = plan.order[rank];
      var slots = where[node];
      ranks.clear(rank);
      where[node] = null;
      if (layout.isStep(node)) {
        workOutStep(node);
      } else if (slots == EVERYWHERE) {
        working.each(node, each -> workOut(node, each));
      } else {
        workOut(node, slots);
      }
    }
  }

  private void workOutStep(int node) {
    int step = layout.stepOfNode(node);
    boolean before = working.stepShown[step];
    working.workOutStep(node);
    if (before != working.stepShown[step]) {
      spread(node, Layout.NO_GROUP, working.whole);
    }
  }

  private void workOut(int question, Slots slots) {
    int slot = layout.slotOf(question);
    boolean shown = slots.shown[slot];
    Answer answer = slots.answers[slot];
    Answer comparable = slots.comparable[slot];
    var rows = slots.rows[slot];
    working.workOut(question, slots);
    boolean isSame = shown == slots.shown[slot]
        && same(answer, slots.answers[slot])
        && same(comparable, slots.comparable[slot])
        && sameRows(rows, slots.rows[slot]);
    doubt(question, slots);
    if (!isSame) {
      spread(question, layout.groupOf(question), slots);
    }
  }

  private static boolean same(Object one, Object other) {
    return one == other || one != null && one.equals(other);
  }

  private static boolean sameRows(List<Slots> one, List<Slots> other) {
    if (one == null || other == null) {
      return one == other;
    }
    boolean isSame = one.size() == other.size();
    for (int i = 0; isSame && i < one.size(); i++) {
      isSame = one.get(i) == other.get(i);
    }
    return isSame;
  }

  private void spread(int node, int group, Slots slots) {
    for (int dependent : plan.dependents.workedOut[node]) {
      mark(dependent, seenFrom(dependent, group, slots));
    }
    for (int dependent : plan.dependents.required[node]) {
      doubt(dependent, seenFrom(dependent, group, slots));
    }
  }

  /** The row in which the dependent looks at what has changed in this one. */
  private Slots seenFrom(int dependent, int group, Slots slots) {
    int around = layout.isStep(dependent) ? Layout.NO_GROUP : layout.groupOf(dependent);
    return layout.isAround(around, group)
        ? slots.out(layout.depthOf(group) - layout.depthOf(around))
        : EVERYWHERE;
  }

  private void mark(int node, Slots slots) {
    add(ranks, plan.dependents.rank[node], where, node, slots);
  }

  /** Whether it is missing must be found out again. */
  private void doubt(int question, Slots slots) {
    add(unsure, question, unsureWhere, question, slots);
  }

  private static void add(BitSet set, int bit, Slots[] where, int node, Slots slots) {
    where[node] = !set.get(bit) || where[node] == slots ? slots : EVERYWHERE;
    set.set(bit);
  }

  private void settle() {
    for (int question = unsure.nextSetBit(0); question >= 0; question = unsure.nextSetBit(question + 1)) {
      int node = question;
      var slots = unsureWhere[node];
      if (slots == EVERYWHERE) {
        working.each(node, each -> working.findMissing(node, each));
      } else {
        working.findMissing(node, slots);
      }
      unsureWhere[node] = null;
    }
    unsure.clear();
  }
}
