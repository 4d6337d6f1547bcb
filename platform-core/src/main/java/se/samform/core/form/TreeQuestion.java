package se.samform.core.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Options that stand below each other, from the general to the exact: "Utomhus", "Belysning", "Trasig lampa". The raw
 * answer is the id of what is chosen, wherever it stands; every id is its own in the whole tree.
 *
 * @param leavesOnly whether only what has nothing below it can be chosen
 * @param max how many may be chosen; 1 for one
 */
public record TreeQuestion(Ask ask, List<TreeNode> nodes, boolean leavesOnly, int max) implements Question {

  /** How many levels there may be. */
  public static final int DEEPEST = 5;

  public TreeQuestion {
    nodes = List.copyOf(nodes);
  }

  public boolean isSeveral() {
    return max > 1;
  }

  public boolean canBeChosen(TreeNode node) {
    return !leavesOnly || node.isLeaf();
  }

  public Stream<TreeNode> all() {
    return nodes.stream().flatMap(TreeNode::all);
  }

  /** What can be chosen, in page order. */
  @Override
  public List<Option> options() {
    return all().filter(this::canBeChosen).map(node -> new Option(node.id(), node.label(), node.hint())).toList();
  }

  /** From the outermost to the one with this id; empty where there is none. */
  public List<TreeNode> trail(String id) {
    return trail(nodes, id);
  }

  private static List<TreeNode> trail(List<TreeNode> nodes, String id) {
    for (var node : nodes) {
      var below = node.id().equals(id) ? List.<TreeNode>of() : trail(node.children(), id);
      if (node.id().equals(id) || !below.isEmpty()) {
        return Stream.concat(Stream.of(node), below.stream()).toList();
      }
    }
    return List.of();
  }

  /** Of each id those within which it lies: its own, and those above it. */
  public Map<String, Set<String>> within() {
    var within = new HashMap<String, Set<String>>();
    collect(nodes, new ArrayList<>(), within);
    return Map.copyOf(within);
  }

  private static void collect(List<TreeNode> nodes, List<String> above, Map<String, Set<String>> within) {
    for (var node : nodes) {
      above.add(node.id());
      within.put(node.id(), new LinkedHashSet<>(above));
      collect(node.children(), above, within);
      above.removeLast();
    }
  }
}
