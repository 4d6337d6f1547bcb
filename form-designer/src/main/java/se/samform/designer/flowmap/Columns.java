package se.samform.designer.flowmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How far to the right each spot stands: as near as may be to those that it is tied to, in the order of its row and with
 * room between. For one row that is exact (least squares under an order: neighbours that would overlap become a block).
 */
final class Columns {

  private static final int SWEEPS = 200;
  private static final int BETWEEN = 16;

  private final List<List<Spot>> rows;

  private Columns(List<List<Spot>> rows) {
    this.rows = rows;
  }

  /** @param margin free at the left @return the width of all of it, with the margin at the right */
  static int place(List<List<Spot>> rows, int margin) {
    var columns = new Columns(rows);
    rows.forEach(Columns::pack);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      columns.sweep(sweep);
    }
    return columns.whole(margin);
  }

  private static void pack(List<Spot> row) {
    double at = 0;
    for (var spot : row) {
      spot.middle = at + spot.width / 2.0;
      at += spot.width + BETWEEN;
    }
  }

  private void sweep(int sweep) {
    for (int i = 0; i < rows.size(); i++) {
      bring(rows.get(sweep % 2 == 0 ? i : rows.size() - 1 - i));
    }
  }

  private static void bring(List<Spot> row) {
    var rooms = rooms(row);
    var blocks = new ArrayList<Block>();
    for (int i = 0; i < row.size(); i++) {
      var block = block(row.get(i), i, rooms[i]);
      while (!blocks.isEmpty() && blocks.getLast().at() >= block.at()) {
        block = blocks.removeLast().with(block);
      }
      blocks.add(block);
    }
    for (var block : blocks) {
      for (int i = block.from; i < block.to; i++) {
        row.get(i).middle = block.at() + rooms[i];
      }
    }
  }

  /** How far from the first each would stand if all stood as close as may be. */
  private static double[] rooms(List<Spot> row) {
    var rooms = new double[row.size()];
    for (int i = 1; i < rooms.length; i++) {
      rooms[i] = rooms[i - 1] + apart(row.get(i - 1), row.get(i));
    }
    return rooms;
  }

  /** Of the middles of neighbours. */
  private static double apart(Spot left, Spot right) {
    return (left.width + right.width) / 2.0 + BETWEEN;
  }

  private static Block block(Spot spot, int index, double room) {
    double sum = 0;
    double weight = 0;
    for (var links : List.of(spot.up, spot.down)) {
      for (var link : links) {
        sum += link.weight() * (link.to().middle - room);
        weight += link.weight();
      }
    }
    return weight == 0 ? new Block(index, index + 1, spot.middle - room, 1) : new Block(index, index + 1, sum, weight);
  }

  /** Spots that stand as close as may be. @param sum of where its spots want to be less their room, each by its weight */
  private record Block(int from, int to, double sum, double weight) {

    double at() {
      return sum / weight;
    }

    Block with(Block right) {
      return new Block(from, right.to, sum + right.sum, weight + right.weight);
    }
  }

  /** In whole pixels. */
  private int whole(int margin) {
    var left = rows.stream().flatMap(List::stream).mapToDouble(spot -> spot.middle - spot.width / 2.0).min().orElse(0);
    rows.forEach(row -> {
      for (int i = 0; i < row.size(); i++) {
        var spot = row.get(i);
        double least = i == 0 ? margin + spot.width / 2.0 : row.get(i - 1).middle + apart(row.get(i - 1), spot);
        spot.middle = Math.max(Math.rint(spot.middle - left) + margin, least);
      }
    });
    return margin + rows.stream().flatMap(List::stream).max(Comparator.comparingInt(spot -> spot.left() + spot.width))
        .map(spot -> spot.left() + spot.width).orElse(margin);
  }
}
