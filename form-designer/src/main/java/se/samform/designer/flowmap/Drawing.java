package se.samform.designer.flowmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.Language;
import se.samform.designer.flowmap.FlowPicture.Box;
import se.samform.designer.flowmap.FlowPicture.Label;
import se.samform.designer.flowmap.FlowPicture.Line;
import se.samform.designer.flowmap.FlowPicture.Point;
import se.samform.designer.flowmap.FlowPicture.Words;

/**
 * Lays out a flow: layers of nodes, between them rows of words, and in the channels between rows nothing but lines. Each
 * way has room of its own in all rows that it goes through, so that nothing can lie over anything else.
 */
final class Drawing {

  private static final int MARGIN = 12;
  private static final int CHANNEL = 24;
  /** So much further apart, in pixels across, makes a channel one pixel higher. */
  private static final int SLOPE = 12;
  private static final int HIGHEST = 44;
  private static final int PORTS = 22;
  private static final int LABEL_LINE = 16;
  private static final int LABEL_BASE = 13;

  private final Language language;
  private final List<FlowNode> nodes;
  private final Map<String, Spot> spots = new LinkedHashMap<>();
  private final Map<String, NodeText> texts = new LinkedHashMap<>();
  private final Map<Trunk.Key, Trunk> trunks = new LinkedHashMap<>();
  private final List<Transition> ways;
  private final List<Transition> loops;
  private final Map<String, Integer> layers;
  private final List<List<Spot>> rows;
  private final int[] tops;
  private final int[] heights;

  Drawing(ServiceDefinition definition, Language language) {
    this.language = language;
    nodes = FlowNodes.of(definition);
    var all = Transitions.of(definition);
    ways = all.stream().filter(way -> !way.isLoop()).toList();
    loops = all.stream().filter(Transition::isLoop).toList();
    layers = Layers.of(nodes, ways);
    int last = layers.values().stream().mapToInt(layer -> layer).max().orElse(0);
    rows = Stream.<List<Spot>>generate(ArrayList::new).limit(2L * last + 1).toList();
    tops = new int[rows.size()];
    heights = new int[rows.size()];
  }

  FlowPicture picture() {
    nodes.forEach(this::room);
    ways.forEach(way -> trunks.computeIfAbsent(Trunk.Key.of(way, language, layers), Trunk::new).ways.add(way));
    trunks.values().forEach(trunk -> trunk.take(rows, spots));
    RowOrder.bring(rows);
    int width = Columns.place(rows, MARGIN);
    int height = heights();
    return new FlowPicture(
        width, height, nodes.stream().map(this::box).toList(), ways.stream().map(this::line).toList(), trunks.values().stream().map(this::label).toList(), loops);
  }

  private void room(FlowNode node) {
    var text = NodeText.of(node, language);
    int row = 2 * layers.get(node.id());
    var spot = new Spot(row, NodeText.WIDTH, text.height());
    texts.put(node.id(), text);
    spots.put(node.id(), spot);
    rows.get(row).add(spot);
  }

  /** Of rows and channels, from above. */
  private int heights() {
    int at = MARGIN;
    for (int i = 0; i < rows.size(); i++) {
      tops[i] = at;
      heights[i] = rows.get(i).stream().mapToInt(spot -> spot.height).max().orElse(0);
      at += heights[i] + (i + 1 < rows.size() ? channel(rows.get(i)) : MARGIN);
    }
    return at;
  }

  private static int channel(List<Spot> above) {
    int across = above.stream().flatMapToInt(spot -> spot.down.stream().mapToInt(link -> Math.abs(link.to().middle() - spot.middle()))).max().orElse(0);
    return CHANNEL + Math.min(HIGHEST, across / SLOPE);
  }

  private Box box(FlowNode node) {
    var spot = spots.get(node.id());
    var text = texts.get(node.id());
    int y = tops[spot.row] + (heights[spot.row] - spot.height) / 2;
    return new Box(node, spot.left(), tops[spot.row], spot.width, heights[spot.row], text.title(spot.left(), y), text.there(spot.left(), y));
  }

  private Label label(Trunk trunk) {
    var spot = trunk.labelled();
    int y = tops[spot.row] + (heights[spot.row] - spot.height) / 2;
    var words = IntStream.range(0, trunk.label.size()).mapToObj(i -> new Words(spot.middle(), y + LABEL_BASE + LABEL_LINE * i, trunk.label.get(i))).toList();
    return new Label(spot.left(), y, spot.width, spot.height, words, trunk.ways);
  }

  private Line line(Transition way) {
    var trunk = trunks.get(Trunk.Key.of(way, language, layers));
    var down = trunk.key.isDown();
    var upper = spots.get(down ? way.from() : way.to());
    var lower = spots.get(down ? way.to() : way.from());
    var points = new ArrayList<Point>();
    add(points, port(upper, trunk.at(upper.row + 1), true), bottom(upper.row));
    for (int row = upper.row + 1; row < lower.row; row++) {
      add(points, trunk.at(row).middle(), tops[row]);
      add(points, trunk.at(row).middle(), bottom(row));
    }
    add(points, port(lower, trunk.at(lower.row - 1), false), tops[lower.row]);
    return new Line(way, down ? points : points.reversed());
  }

  private static void add(List<Point> points, int x, int y) {
    var point = new Point(x, y);
    if (points.isEmpty() || !points.getLast().equals(point)) {
      points.add(point);
    }
  }

  private int bottom(int row) {
    return tops[row] + heights[row];
  }

  /** Where a line touches a node: in the order of where lines go, so that they don't cross there. */
  private static int port(Spot node, Spot to, boolean isBelow) {
    var ends = (isBelow ? node.down : node.up).stream().map(Spot.Link::to).distinct().sorted(Comparator.comparingInt(spot -> spot.place)).toList();
    int apart = Math.min(PORTS, (node.width - PORTS) / Math.max(1, ends.size()));
    return node.middle() + (2 * ends.indexOf(to) - ends.size() + 1) * apart / 2;
  }
}
