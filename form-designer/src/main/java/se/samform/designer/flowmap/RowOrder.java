package se.samform.designer.flowmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which stands beside which in each row, so that few ways cross: every spot goes to the mean of those that it is tied to,
 * from above and from below in turn, and the best that was seen is kept.
 */
final class RowOrder {

  private static final int SWEEPS = 24;

  private final List<List<Spot>> rows;
  private final Map<Spot, Integer> best = new HashMap<>();
  private long fewest = Long.MAX_VALUE;

  private RowOrder(List<List<Spot>> rows) {
    this.rows = rows;
  }

  static void bring(List<List<Spot>> rows) {
    var order = new RowOrder(rows);
    rows.forEach(RowOrder::number);
    order.keepIfBetter();
    for (int sweep = 0; sweep < SWEEPS && order.fewest > 0; sweep++) {
      order.sweep(sweep % 2 == 0);
      order.keepIfBetter();
    }
    rows.forEach(row -> {
      row.forEach(spot -> spot.place = order.best.get(spot));
      row.sort(Comparator.comparingInt(spot -> spot.place));
    });
  }

  private void sweep(boolean isDown) {
    for (int i = 1; i < rows.size(); i++) {
      var row = rows.get(isDown ? i : rows.size() - 1 - i);
      var wanted = new HashMap<Spot, Double>();
      row.forEach(spot -> wanted.put(spot, mean(isDown ? spot.up : spot.down, spot.place)));
      row.sort(Comparator.comparingDouble(wanted::get));
      number(row);
    }
  }

  private static double mean(List<Spot.Link> links, int otherwise) {
    return links.stream().mapToInt(link -> link.to().place).average().orElse(otherwise);
  }

  private static void number(List<Spot> row) {
    for (int i = 0; i < row.size(); i++) {
      row.get(i).place = i;
    }
  }

  private void keepIfBetter() {
    var crossings = rows.stream().mapToLong(RowOrder::crossings).sum();
    if (crossings < fewest) {
      fewest = crossings;
      rows.forEach(row -> row.forEach(spot -> best.put(spot, spot.place)));
    }
  }

  /** Of the ways to the next row. */
  private static long crossings(List<Spot> row) {
    var ends = new ArrayList<Integer>();
    for (var spot : row) {
      spot.down.stream().map(link -> link.to().place).sorted().forEach(ends::add);
    }
    return inversions(ends.stream().mapToInt(end -> end).toArray());
  }

  private static long inversions(int[] ends) {
    long crossings = 0;
    for (int i = 0; i < ends.length; i++) {
      for (int j = i + 1; j < ends.length; j++) {
        crossings += ends[j] < ends[i] ? 1 : 0;
      }
    }
    return crossings;
  }
}
