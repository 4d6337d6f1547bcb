package se.samform.core.form;

import java.util.List;
import java.util.stream.Stream;
import se.samform.core.text.LocalText;

/** A place in a {@link TreeQuestion}: something to choose, or what more exact things stand below. */
public record TreeNode(String id, LocalText label, LocalText hint, List<TreeNode> children) {

  public TreeNode {
    children = List.copyOf(children);
  }

  public boolean isLeaf() {
    return children.isEmpty();
  }

  /** It and all below it, in page order. */
  public Stream<TreeNode> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(TreeNode::all));
  }
}
