package se.samform.core.ui;

import java.util.List;

/**
 * A place in a tree.
 *
 * @param choosable whether it can be chosen, and does not only hold others
 * @param open whether what stands below it is seen from the beginning
 */
public record NodeView(
    String elementId, String value, Phrase label, Phrase hint, boolean choosable, boolean chosen, boolean open, List<NodeView> children) {

  public NodeView {
    children = List.copyOf(children);
  }

  public String hintId() {
    return elementId + "_about";
  }
}
