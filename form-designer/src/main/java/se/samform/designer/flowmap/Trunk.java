package se.samform.designer.flowmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.samform.core.text.Language;

/** Ways that do the same and lead to the same place from the same side: where they go together, they are one. */
final class Trunk {

  /** What makes ways go together. @param isDown whether they lead to a lower layer */
  record Key(String to, String label, Transition.How how, boolean isDown) {

    static Key of(Transition way, Language language, Map<String, Integer> layers) {
      return new Key(way.to(), way.label().in(language), way.how(), layers.get(way.from()) < layers.get(way.to()));
    }
  }

  private static final int PASSING = 2;
  private static final int CHARS = 22;
  private static final int LINES = 3;
  private static final int LETTER = 7;
  private static final int LINE_HEIGHT = 16;
  private static final int STRAIGHT = 40;

  final Key key;
  final List<Transition> ways = new ArrayList<>();
  final List<String> label;
  /** By row. */
  private final TreeMap<Integer, Spot> spots = new TreeMap<>();
  private int labelRow;

  Trunk(Key key) {
    this.key = key;
    this.label = Lines.of(key.label(), CHARS, LINES);
  }

  /** Takes its room in every row between its upmost and its lowest node. */
  void take(List<List<Spot>> rows, Map<String, Spot> nodes) {
    var sources = ways.stream().map(way -> nodes.get(way.from())).distinct().toList();
    var target = nodes.get(key.to());
    int high = Math.min(target.row, sources.stream().mapToInt(spot -> spot.row).min().orElseThrow());
    int low = Math.max(target.row, sources.stream().mapToInt(spot -> spot.row).max().orElseThrow());
    labelRow = labelRow(target.row, sources);
    IntStream.range(high + 1, low).forEach(row -> spots.put(row, spot(row)));
    spots.forEach((row, spot) -> rows.get(row).add(spot));
    IntStream.range(high + 1, low - 1).forEach(row -> spots.get(row).leadsTo(spots.get(row + 1), STRAIGHT));
    sources.forEach(source -> tie(source, key.isDown(), 1));
    tie(target, !key.isDown(), 2);
  }

  private Spot spot(int row) {
    return row == labelRow ? new Spot(row, Lines.width(label, LETTER) + LETTER, LINE_HEIGHT * label.size() + 4) : new Spot(row, PASSING, 0);
  }

  private void tie(Spot node, boolean isAbove, int weight) {
    if (isAbove) {
      node.leadsTo(spots.get(node.row + 1), weight);
    } else {
      spots.get(node.row - 1).leadsTo(node, weight);
    }
  }

  /** Between layers, where all of them have come together, in the middle of that stretch. */
  private int labelRow(int target, List<Spot> sources) {
    int nearest = key.isDown()
        ? sources.stream().mapToInt(spot -> spot.row).max().orElseThrow() + 1
        : sources.stream().mapToInt(spot -> spot.row).min().orElseThrow() - 1;
    int last = key.isDown() ? target - 1 : target + 1;
    int middle = (nearest + last) / 2;
    return middle % 2 == 0 ? middle + Integer.signum(last - nearest) : middle;
  }

  Spot at(int row) {
    return spots.get(row);
  }

  Spot labelled() {
    return spots.get(labelRow);
  }
}
