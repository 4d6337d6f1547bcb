package se.samform.designer.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.samform.core.logic.Condition;

/** A written condition or a part of one, and what was seen of it. */
final class Tree {

  private enum Kind {
    LEAF, ALL, ANY, NOT
  }

  final String at;
  private final Kind kind;
  private final List<Tree> parts = new ArrayList<>();
  private String probe = "";
  /** Whether it is written as always so. */
  boolean isPlain;
  boolean seenTrue;
  boolean seenFalse;
  /** Where it mattered: with another outcome of it the whole would have had another, and somebody would have noticed. */
  boolean matteredTrue;
  boolean matteredFalse;

  private Tree(String at, Kind kind) {
    this.at = at;
    this.kind = kind;
  }

  static Tree of(Condition condition, String at, String group, Probes probes) {
    return switch (condition) {
      case Condition.All(var of) -> several(Kind.ALL, of, at, at + "/all", group, probes);
      case Condition.Any(var of) -> several(Kind.ANY, of, at, at + "/any", group, probes);
      case Condition.Not(var negated) -> {
        var tree = new Tree(at, Kind.NOT);
        tree.parts.add(of(negated, at + "/not", group, probes));
        yield tree;
      }
      case Condition.Always always -> {
        var tree = new Tree(at, Kind.LEAF);
        tree.isPlain = true;
        yield tree;
      }
      case Condition.Answered leaf -> leaf(leaf, at, group, probes);
      case Condition.Compare leaf -> leaf(leaf, at, group, probes);
      case Condition.Some leaf -> leaf(leaf, at, group, probes);
    };
  }

  private static Tree several(Kind kind, List<Condition> of, String at, String partsAt, String group, Probes probes) {
    var tree = new Tree(at, kind);
    for (int i = 0; i < of.size(); i++) {
      tree.parts.add(of(of.get(i), partsAt + "/" + i, group, probes));
    }
    return tree;
  }

  private static Tree leaf(Condition leaf, String at, String group, Probes probes) {
    var tree = new Tree(at, Kind.LEAF);
    tree.probe = probes.of(group, leaf);
    return tree;
  }

  boolean holds(Map<String, Boolean> read) {
    return switch (kind) {
      case LEAF -> isPlain || read.get(probe);
      case ALL -> parts.stream().allMatch(part -> part.holds(read));
      case ANY -> parts.stream().anyMatch(part -> part.holds(read));
      case NOT -> !parts.getFirst().holds(read);
    };
  }

  /** @param matters whether the whole makes a difference now */
  void see(Map<String, Boolean> read, boolean matters) {
    boolean holds = holds(read);
    seenTrue |= holds;
    seenFalse |= !holds;
    matteredTrue |= holds && matters;
    matteredFalse |= !holds && matters;
    for (int i = 0; i < parts.size(); i++) {
      parts.get(i).see(read, matters && isOpen(i, read));
    }
  }

  /** Whether what the others are leaves it to this one. */
  private boolean isOpen(int part, Map<String, Boolean> read) {
    return kind == Kind.NOT || IntStream.range(0, parts.size()).allMatch(other -> other == part || parts.get(other).holds(read) == (kind == Kind.ALL));
  }

  /** This one, and all its parts. */
  List<Tree> all() {
    var all = new ArrayList<Tree>();
    add(all);
    return all;
  }

  private void add(List<Tree> all) {
    all.add(this);
    parts.forEach(part -> part.add(all));
  }
}
