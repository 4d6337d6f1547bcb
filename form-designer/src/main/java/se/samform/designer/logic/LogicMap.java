package se.samform.designer.logic;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.form.ServiceDefinition;
import se.samform.designer.wording.InWords;

/**
 * What hangs on what in a form. What hangs on nothing, and on which nothing hangs, isn't in it.
 *
 * @param nodes in page order; then tables and routes
 * @param arrows in the order in which the conditions stand
 */
public record LogicMap(List<MapNode> nodes, List<MapArrow> arrows) {

  public LogicMap {
    nodes = List.copyOf(nodes);
    arrows = List.copyOf(arrows);
  }

  public static LogicMap of(ServiceDefinition definition) {
    return of(InWords.of(definition));
  }

  public static LogicMap of(InWords words) {
    return new MapDrawing(words).map();
  }

  /** Of one step: what stands in it, and what that hangs on or decides. */
  public LogicMap ofStep(String step) {
    var inside = nodes.stream().filter(node -> node.step().filter(step::equals).isPresent()).map(MapNode::id).collect(Collectors.toSet());
    return with(arrow -> inside.contains(arrow.from()) || inside.contains(arrow.to()));
  }

  /** What one thing hangs on and what hangs on it, over however many others. @param node its id */
  public LogicMap around(String node) {
    var before = reached(node, MapArrow::to, MapArrow::from);
    var after = reached(node, MapArrow::from, MapArrow::to);
    return with(arrow -> before.contains(arrow.to()) || after.contains(arrow.from()));
  }

  private Set<String> reached(String start, Function<MapArrow, String> at, Function<MapArrow, String> next) {
    var reached = new HashSet<>(Set.of(start));
    var waiting = new ArrayDeque<>(List.of(start));
    while (!waiting.isEmpty()) {
      var here = waiting.remove();
      arrows.stream().filter(arrow -> at.apply(arrow).equals(here)).map(next).filter(reached::add).forEach(waiting::add);
    }
    return reached;
  }

  private LogicMap with(Predicate<MapArrow> kept) {
    return of(nodes, arrows.stream().filter(kept).toList());
  }

  static LogicMap of(List<MapNode> nodes, List<MapArrow> arrows) {
    var ends = arrows.stream().flatMap(arrow -> Stream.of(arrow.from(), arrow.to())).collect(Collectors.toSet());
    return new LogicMap(nodes.stream().filter(node -> ends.contains(node.id())).toList(), arrows);
  }

  public boolean isEmpty() {
    return arrows.isEmpty();
  }

  /** The node called so. */
  public MapNode node(String id) {
    return nodes.stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow();
  }
}
