package se.samform.designer.flowmap;

import java.util.ArrayList;
import java.util.List;

/**
 * Room that something takes in a row of the picture: a node, the words at a way, or a way that passes. Rows with an even
 * number are layers of nodes; in those between them stand the words.
 */
final class Spot {

  /** @param weight how much it wants to be straight */
  record Link(Spot to, int weight) {}

  final int row;
  /** Even. */
  final int width;
  final int height;
  final List<Link> up = new ArrayList<>();
  final List<Link> down = new ArrayList<>();
  /** In its row, from the left. */
  int place;
  /** Of its middle, from the left of the picture. */
  double middle;

  Spot(int row, int width, int height) {
    this.row = row;
    this.width = width + width % 2;
    this.height = height;
  }

  /** @param below in the next row */
  void leadsTo(Spot below, int weight) {
    down.add(new Link(below, weight));
    below.up.add(new Link(this, weight));
  }

  int middle() {
    return (int) middle;
  }

  int left() {
    return middle() - width / 2;
  }
}
