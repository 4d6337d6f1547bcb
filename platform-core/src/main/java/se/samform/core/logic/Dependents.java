package se.samform.core.logic;

import java.util.Arrays;

/**
 * Who looks at whom, the other way round: what must be worked out again when a question or step has become another.
 */
final class Dependents {

  /** By node: those that are shown or calculated by it, in the order of working out. */
  final int[][] workedOut;

  /** By node: those that are required by it. */
  final int[][] required;

  /** By node: its place in the order of working out. */
  final int[] rank;

  private Dependents(int[][] workedOut, int[][] required, int[] rank) {
    this.workedOut = workedOut;
    this.required = required;
    this.rank = rank;
  }

  static Dependents of(Layout layout, Dependencies dependencies) {
    var rank = new int[layout.nodes()];
    var order = dependencies.order();
    for (int i = 0; i < order.length; i++) {
      rank[order[i]] = i;
    }
    return new Dependents(
        turned(layout, dependencies::waitsFor), turned(layout, dependencies::isRequiredBy), rank);
  }

  private interface LooksAt {
    int[] at(int node);
  }

  private static int[][] turned(Layout layout, LooksAt looks) {
    var turned = new int[layout.nodes()][];
    Arrays.fill(turned, new int[0]);
    for (int node = 0; node < layout.nodes(); node++) {
      for (int seen : looks.at(node)) {
        turned[seen] = Arrays.copyOf(turned[seen], turned[seen].length + 1);
        turned[seen][turned[seen].length - 1] = node;
      }
    }
    return turned;
  }
}
