package se.samform.designer.logic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.text.Language;
import se.samform.designer.logic.MapLayers.Spot;

/**
 * Gives layers their coordinates: down a layer each thing as near as it can be to what it is tied to, in the order that it
 * has (isotonic regression, by pooling adjacent violators); along a wire a curve, then straight to its end, with its words
 * beside the end, one wire below the other.
 */
final class MapPlacing {

  private static final int BOX_WIDTH = 190;
  private static final int BOX_HEIGHT = 46;
  private static final int LINE_HEIGHT = 18;
  private static final int PORT = 24;
  private static final int PLATE_HEIGHT = 18;
  private static final int PASS_HEIGHT = 12;
  private static final int BETWEEN = 18;
  private static final int CURVE = 60;
  private static final int TIP = 22;
  private static final int MARGIN = 16;
  private static final int ROUNDS = 8;
  private static final int LETTER = 7;
  private static final int LONGEST_NAME = 24;
  private static final int LONGEST_WORDS = 28;

  private final LogicMap map;
  private final Language language;
  private final Map<String, Integer> numbers = new HashMap<>();
  /** What the one decides of the other, by the two. */
  private final List<List<MapArrow>> bundles;
  private final List<int[]> wires;
  private final MapLayers layers;
  private final Map<Spot, Double> middles = new HashMap<>();
  private int[] lefts;

  MapPlacing(LogicMap map, Language language) {
    this.map = map;
    this.language = language;
    map.nodes().forEach(node -> numbers.put(node.id(), numbers.size()));
    var bundled = new LinkedHashMap<String, List<MapArrow>>();
    map.arrows().forEach(arrow -> bundled.computeIfAbsent(arrow.from() + " " + arrow.to(), none -> new ArrayList<>()).add(arrow));
    this.bundles = List.copyOf(bundled.values());
    this.wires = bundles.stream().map(bundle -> new int[] {numbers.get(bundle.getFirst().from()), numbers.get(bundle.getFirst().to())}).toList();
    this.layers = new MapLayers(map.nodes().size(), wires);
  }

  MapPicture picture() {
    down();
    along();
    var boxes = layers.layers().stream().flatMap(List::stream).filter(Spot::isNode).map(this::box).toList();
    var drawn = IntStream.range(0, wires.size()).mapToObj(this::wire).toList();
    int width = boxes.stream().mapToInt(box -> box.x() + box.width()).max().orElse(0) + MARGIN;
    int height = Stream.concat(boxes.stream().map(box -> box.y() + box.height()), drawn.stream().map(wire -> wire.y() + wire.height())).mapToInt(Integer::intValue).max().orElse(0) + MARGIN;
    return new MapPicture(width, height, boxes, drawn);
  }

  private int height(Spot spot) {
    if (!spot.isNode()) {
      return PASS_HEIGHT;
    }
    return Math.max(BOX_HEIGHT + (lines(spot).size() - 1) * LINE_HEIGHT, incoming(spot).size() * PORT + 6);
  }

  private List<String> lines(Spot spot) {
    return Wrapped.lines(map.nodes().get(spot.node()).name().in(language), LONGEST_NAME);
  }

  /** Wires that end in it, from above. */
  private List<Integer> incoming(Spot spot) {
    return IntStream.range(0, wires.size()).filter(i -> layers.way(i).getLast().equals(spot)).boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> middles.getOrDefault(beforeLast(i), 0.0)).thenComparing(i -> i)).toList();
  }

  private Spot beforeLast(int wire) {
    var way = layers.way(wire);
    return way.get(way.size() - 2);
  }

  private void down() {
    for (var layer : layers.layers()) {
      double y = MARGIN;
      for (var spot : layer) {
        middles.put(spot, y + height(spot) / 2.0);
        y += height(spot) + BETWEEN;
      }
    }
    var tied = tied();
    for (int round = 0; round < ROUNDS; round++) {
      layers.layers().forEach(layer -> settle(layer, tied));
    }
    double top = middles.entrySet().stream().mapToDouble(each -> each.getValue() - height(each.getKey()) / 2.0).min().orElse(MARGIN);
    middles.replaceAll((spot, y) -> y - top + MARGIN);
  }

  private Map<Spot, List<Spot>> tied() {
    var tied = new HashMap<Spot, List<Spot>>();
    for (int wire = 0; wire < wires.size(); wire++) {
      var way = layers.way(wire);
      for (int i = 1; i < way.size(); i++) {
        tied.computeIfAbsent(way.get(i - 1), none -> new ArrayList<>()).add(way.get(i));
        tied.computeIfAbsent(way.get(i), none -> new ArrayList<>()).add(way.get(i - 1));
      }
    }
    return tied;
  }

  private void settle(List<Spot> layer, Map<Spot, List<Spot>> tied) {
    var offsets = new double[layer.size()];
    var wanted = new double[layer.size()];
    for (int i = 0; i < layer.size(); i++) {
      var spot = layer.get(i);
      offsets[i] = i == 0 ? 0 : offsets[i - 1] + (height(layer.get(i - 1)) + height(spot)) / 2.0 + BETWEEN;
      wanted[i] = tied.getOrDefault(spot, List.of()).stream().mapToDouble(middles::get).average().orElse(middles.get(spot)) - offsets[i];
    }
    var rising = rising(wanted);
    for (int i = 0; i < layer.size(); i++) {
      middles.put(layer.get(i), rising[i] + offsets[i]);
    }
  }

  /** The nearest numbers that never fall. */
  static double[] rising(double[] wanted) {
    var pools = new ArrayList<double[]>();
    for (double each : wanted) {
      pools.add(new double[] {each, 1});
      while (pools.size() > 1 && pools.get(pools.size() - 2)[0] > pools.getLast()[0]) {
        var last = pools.removeLast();
        var before = pools.removeLast();
        double size = before[1] + last[1];
        pools.add(new double[] {(before[0] * before[1] + last[0] * last[1]) / size, size});
      }
    }
    return pools.stream().flatMapToDouble(pool -> DoubleStream.generate(() -> pool[0]).limit((long) pool[1])).toArray();
  }

  private void along() {
    lefts = new int[layers.layers().size()];
    for (int layer = 0; layer < lefts.length; layer++) {
      lefts[layer] = layer == 0 ? MARGIN : lefts[layer - 1] + BOX_WIDTH + CURVE + TIP + widestWords(layer);
    }
  }

  private int widestWords(int layer) {
    return IntStream.range(0, wires.size()).filter(i -> layers.way(i).getLast().layer() == layer).map(i -> plateWidth(words(i))).max().orElse(0);
  }

  private static int plateWidth(String words) {
    return words.isEmpty() ? 0 : words.length() * LETTER + 12;
  }

  private String words(int wire) {
    return bundles.get(wire).stream().map(arrow -> arrow.words().in(language)).filter(words -> !words.isEmpty()).findFirst().map(words -> Wrapped.cut(words, LONGEST_WORDS)).orElse("");
  }

  private int top(Spot spot) {
    return (int) Math.round(middles.get(spot) - height(spot) / 2.0);
  }

  private MapPicture.Box box(Spot spot) {
    return new MapPicture.Box(map.nodes().get(spot.node()), lefts[spot.layer()], top(spot), BOX_WIDTH, height(spot), lines(spot));
  }

  /** Where a wire meets a spot: in the middle, but at its end below those that end there before it. */
  private int port(int wire, Spot spot) {
    var incoming = spot.isNode() && layers.way(wire).getLast().equals(spot) ? incoming(spot) : List.<Integer>of();
    double shift = incoming.isEmpty() ? 0 : (incoming.indexOf(wire) - (incoming.size() - 1) / 2.0) * PORT;
    return (int) Math.round(middles.get(spot) + shift);
  }

  private MapPicture.Wire wire(int wire) {
    var way = layers.way(wire);
    var last = way.getLast();
    int end = port(wire, last);
    var words = words(wire);
    int width = plateWidth(words);
    var isTurned = MapLayers.isTurned(wires.get(wire), way);
    return new MapPicture.Wire(
        bundles.get(wire), isTurned ? backwards(wire) : forwards(wire), words, lefts[last.layer()] - TIP - width, end - PLATE_HEIGHT / 2, width, PLATE_HEIGHT);
  }

  private String forwards(int wire) {
    var way = layers.way(wire);
    var path = new StringBuilder();
    int y = port(wire, way.getFirst());
    int x = lefts[way.getFirst().layer()] + BOX_WIDTH;
    path.append("M").append(x).append(' ').append(y);
    for (var spot : way.subList(1, way.size())) {
      int next = port(wire, spot);
      x = lefts[spot.layer() - 1] + BOX_WIDTH;
      path.append(curve(x, y, x + CURVE, next)).append("H").append(lefts[spot.layer()] + (spot.isNode() ? 0 : BOX_WIDTH));
      y = next;
    }
    return path.toString();
  }

  /** From the right to the left, as it was written before a circle was opened. */
  private String backwards(int wire) {
    var way = layers.way(wire);
    var path = new StringBuilder();
    int y = port(wire, way.getLast());
    path.append("M").append(lefts[way.getLast().layer()]).append(' ').append(y);
    for (int i = way.size() - 2; i >= 0; i--) {
      int next = port(wire, way.get(i));
      int x = lefts[way.get(i).layer()] + BOX_WIDTH;
      path.append("H").append(x + CURVE).append(curve(x + CURVE, y, x, next)).append("H").append(i == 0 ? x : lefts[way.get(i).layer()]);
      y = next;
    }
    return path.toString();
  }

  private static String curve(int x, int y, int toX, int toY) {
    int middle = (x + toX) / 2;
    return "C" + middle + " " + y + " " + middle + " " + toY + " " + toX + " " + toY;
  }
}
