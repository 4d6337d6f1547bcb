package se.samform.designer.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The layers of a map (Sugiyama, Tagawa, Toda 1981): each thing right of what it hangs on, wires over several layers through
 * a place of their own in each, and the order in a layer by the mean place of what it is tied to in the next, the best of
 * several rounds. A circle, which there may be of what is required, is opened where it closes.
 */
final class MapLayers {

  private static final int ROUNDS = 12;

  /** What takes a place in a layer. @param node its number; -1 where a wire passes @param wire its number */
  record Spot(int layer, int node, int wire) {

    boolean isNode() {
      return node >= 0;
    }
  }

  private final int count;
  private final List<int[]> wires;
  private final int[] layerOf;
  /** Of each wire the spots that it passes, from the left. */
  private final List<List<Spot>> ways = new ArrayList<>();
  private List<List<Spot>> layers = new ArrayList<>();

  /** @param wires pairs of numbers of nodes, no pair twice, none to itself */
  MapLayers(int count, List<int[]> wires) {
    this.count = count;
    this.wires = opened(count, wires);
    this.layerOf = layered();
    place();
    order();
  }

  List<List<Spot>> layers() {
    return layers;
  }

  List<Spot> way(int wire) {
    return ways.get(wire);
  }

  /** Whether the wire was turned so that it runs to the right. */
  static boolean isTurned(int[] written, List<Spot> way) {
    return way.getFirst().node() != written[0];
  }

  /** The same wires, those that close a circle turned round. */
  private static List<int[]> opened(int count, List<int[]> wires) {
    var mark = new int[count];
    var turned = new boolean[wires.size()];
    for (int node = 0; node < count; node++) {
      visit(node, wires, mark, turned);
    }
    return IntStream.range(0, wires.size()).mapToObj(i -> turned[i] ? new int[] {wires.get(i)[1], wires.get(i)[0]} : wires.get(i)).toList();
  }

  private static void visit(int node, List<int[]> wires, int[] mark, boolean[] turned) {
    if (mark[node] != 0) {
      return;
    }
    mark[node] = 1;
    for (int i = 0; i < wires.size(); i++) {
      if (wires.get(i)[0] == node) {
        turned[i] = mark[wires.get(i)[1]] == 1;
        visit(wires.get(i)[1], wires, mark, turned);
      }
    }
    mark[node] = 2;
  }

  /** As far left as what it hangs on lets it be; what hangs on nothing, close to what it decides. */
  private int[] layered() {
    var layer = new int[count];
    for (boolean changed = true; changed; ) {
      changed = false;
      for (var wire : wires) {
        if (layer[wire[1]] <= layer[wire[0]]) {
          layer[wire[1]] = layer[wire[0]] + 1;
          changed = true;
        }
      }
    }
    for (int node = 0; node < count; node++) {
      int here = node;
      if (wires.stream().noneMatch(wire -> wire[1] == here)) {
        layer[node] = wires.stream().filter(wire -> wire[0] == here).mapToInt(wire -> layer[wire[1]] - 1).min().orElse(0);
      }
    }
    return layer;
  }

  private void place() {
    int most = Arrays.stream(layerOf).max().orElse(-1);
    IntStream.rangeClosed(0, most).forEach(i -> layers.add(new ArrayList<>()));
    var spots = IntStream.range(0, count).mapToObj(node -> new Spot(layerOf[node], node, -1)).toList();
    spots.forEach(spot -> layers.get(spot.layer()).add(spot));
    for (int i = 0; i < wires.size(); i++) {
      var way = new ArrayList<Spot>();
      way.add(spots.get(wires.get(i)[0]));
      for (int layer = layerOf[wires.get(i)[0]] + 1; layer < layerOf[wires.get(i)[1]]; layer++) {
        var spot = new Spot(layer, -1, i);
        layers.get(layer).add(spot);
        way.add(spot);
      }
      way.add(spots.get(wires.get(i)[1]));
      ways.add(way);
    }
  }

  private void order() {
    var right = new HashMap<Spot, List<Spot>>();
    var left = new HashMap<Spot, List<Spot>>();
    for (var way : ways) {
      for (int i = 1; i < way.size(); i++) {
        right.computeIfAbsent(way.get(i - 1), none -> new ArrayList<>()).add(way.get(i));
        left.computeIfAbsent(way.get(i), none -> new ArrayList<>()).add(way.get(i - 1));
      }
    }
    var best = copy(layers);
    long fewest = crossings(layers, right);
    for (int round = 0; round < ROUNDS && fewest > 0; round++) {
      for (int i = 0; i < layers.size(); i++) {
        int layer = round % 2 == 0 ? i : layers.size() - 1 - i;
        sort(layer, round % 2 == 0 ? left : right, round % 2 == 0 ? layer - 1 : layer + 1);
      }
      long now = crossings(layers, right);
      if (now < fewest) {
        fewest = now;
        best = copy(layers);
      }
    }
    layers = best;
  }

  private static List<List<Spot>> copy(List<List<Spot>> layers) {
    return new ArrayList<>(layers.stream().<List<Spot>>map(ArrayList::new).toList());
  }

  private void sort(int layer, Map<Spot, List<Spot>> tied, int next) {
    if (next < 0 || next >= layers.size()) {
      return;
    }
    var places = places(layers.get(next));
    var own = places(layers.get(layer));
    var mean = new LinkedHashMap<Spot, Double>();
    layers.get(layer).forEach(spot -> mean.put(spot, tied.getOrDefault(spot, List.of()).stream().mapToInt(places::get).average().orElse(own.get(spot))));
    layers.get(layer).sort((one, other) -> Double.compare(mean.get(one), mean.get(other)));
  }

  private static Map<Spot, Integer> places(List<Spot> layer) {
    var places = new HashMap<Spot, Integer>();
    layer.forEach(spot -> places.put(spot, places.size()));
    return places;
  }

  /** How many pairs of wires cross between layers that stand beside each other. */
  static long crossings(List<List<Spot>> layers, Map<Spot, List<Spot>> right) {
    long crossings = 0;
    for (int i = 0; i + 1 < layers.size(); i++) {
      var places = places(layers.get(i + 1));
      var ends = layers.get(i).stream().flatMap(spot -> right.getOrDefault(spot, List.of()).stream().map(places::get).sorted()).toList();
      crossings += inversions(ends, places.size());
    }
    return crossings;
  }

  /** Pairs of which the first is greater, by a tree of sums. */
  private static long inversions(List<Integer> ends, int size) {
    var sums = new int[size + 1];
    long inversions = 0;
    for (int n = 0; n < ends.size(); n++) {
      int notGreater = 0;
      for (int i = ends.get(n) + 1; i > 0; i -= i & -i) {
        notGreater += sums[i];
      }
      inversions += n - notGreater;
      for (int i = ends.get(n) + 1; i <= size; i += i & -i) {
        sums[i]++;
      }
    }
    return inversions;
  }

  /** How many wires cross as they are ordered now. */
  long crossings() {
    var right = new HashMap<Spot, List<Spot>>();
    ways.forEach(way -> IntStream.range(1, way.size()).forEach(i -> right.computeIfAbsent(way.get(i - 1), none -> new ArrayList<>()).add(way.get(i))));
    return crossings(layers, right);
  }
}
