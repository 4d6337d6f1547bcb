package se.samform.designer.flowmap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samform.core.flow.StatusKind;

/**
 * In which layer each node lies, from where it is filled in, 0, to the ends, which lie in the last one. Ways that would
 * lead round are taken backwards, so that each way lies between two layers.
 */
final class Layers {

  private final Map<String, FlowNode> nodes = new LinkedHashMap<>();
  private final Map<String, Set<String>> ways = new LinkedHashMap<>();
  private final Map<String, Set<String>> back = new HashMap<>();
  private final Map<String, Integer> layers = new HashMap<>();

  private Layers(List<FlowNode> all, List<Transition> transitions) {
    all.forEach(node -> {
      nodes.put(node.id(), node);
      ways.put(node.id(), new LinkedHashSet<>());
      back.put(node.id(), new LinkedHashSet<>());
    });
    transitions.stream().filter(way -> !way.isLoop()).forEach(way -> ways.get(way.from()).add(way.to()));
  }

  static Map<String, Integer> of(List<FlowNode> nodes, List<Transition> transitions) {
    var layers = new Layers(nodes, transitions);
    var done = new HashSet<String>();
    layers.nodes.keySet().forEach(id -> layers.turn(id, new LinkedHashSet<>(), done));
    layers.ways.forEach((from, all) -> all.forEach(to -> layers.back.get(to).add(from)));
    layers.nodes.keySet().forEach(layers::layer);
    layers.endsLast();
    layers.beforeWhatTheyLeadTo();
    return layers.layers;
  }

  /** Turns what leads back to where one came from. */
  private void turn(String id, Set<String> path, Set<String> done) {
    if (!done.add(id)) {
      return;
    }
    path.add(id);
    for (var to : List.copyOf(ways.get(id))) {
      if (path.contains(to)) {
        ways.get(id).remove(to);
        ways.get(to).add(id);
      } else {
        turn(to, path, done);
      }
    }
    path.remove(id);
  }

  /** One below the lowest of those that lead to it; no status stands beside where it is filled in. */
  private int layer(String id) {
    var known = layers.get(id);
    if (known != null) {
      return known;
    }
    var layer = back.get(id).stream().mapToInt(this::layer).max().orElse(nodes.get(id).isStatus() ? 0 : -1) + 1;
    layers.put(id, layer);
    return layer;
  }

  /** What nothing leads to stands near what it leads to. */
  private void beforeWhatTheyLeadTo() {
    nodes.keySet().stream().filter(id -> !id.equals(FlowNode.START) && back.get(id).isEmpty() && !ways.get(id).isEmpty())
        .forEach(id -> layers.put(id, Math.max(0, ways.get(id).stream().mapToInt(layers::get).min().orElse(1) - 1)));
  }

  private void endsLast() {
    var last = layers.values().stream().mapToInt(layer -> layer).max().orElse(0);
    nodes.values().stream().filter(node -> node.kind().filter(StatusKind::isEnd).isPresent() && ways.get(node.id()).isEmpty())
        .forEach(node -> layers.put(node.id(), last));
  }
}
