package se.samform.core.ui;

import se.samform.core.form.TreeNode;
import se.samform.core.form.TreeQuestion;

/** Questions that are answered by a place in a tree. */
final class TreeViews {

  private final Answered answered;

  TreeViews(Answered answered) {
    this.answered = answered;
  }

  QuestionView tree(TreeQuestion question, Frame frame) {
    var nodes = question.nodes().stream().map(node -> node(question, node, frame)).toList();
    return new QuestionView.Tree(frame, nodes, question.isSeveral() ? "checkbox" : "radio");
  }

  /** Open where something below it is chosen, and all of them where something is wrong. */
  private NodeView node(TreeQuestion question, TreeNode node, Frame frame) {
    var chosen = answered.raw().at(frame.id());
    var children = node.children().stream().map(child -> node(question, child, frame)).toList();
    boolean isOpen = frame.isWrong() || node.children().stream().flatMap(TreeNode::all).anyMatch(each -> chosen.contains(each.id()));
    return new NodeView(
        frame.id() + "_" + node.id(), node.id(), answered.phrase(node.label()), answered.phrase(node.hint()),
        question.canBeChosen(node), chosen.contains(node.id()), isOpen, children);
  }
}
