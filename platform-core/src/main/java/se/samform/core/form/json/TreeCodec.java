package se.samform.core.form.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import se.samform.core.form.TreeNode;
import se.samform.core.form.TreeQuestion;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.text.LocalText;

/** {@code tree}. */
final class TreeCodec {

  private static final int MOST_CHOSEN = 1000;

  private TreeCodec() {}

  static TreeQuestion read(Asked asked) {
    var from = asked.from();
    var nodes = Options.some(from, "nodes", from.list("nodes", (value, at) -> node(asked, value, at, 1)));
    int max = (int) from.number("max", 1, MOST_CHOSEN, 1);
    return new TreeQuestion(asked.ask(), nodes, from.truth("leavesOnly", false), max);
  }

  private static TreeNode node(Asked asked, JsonValue value, String at, int level) {
    var from = ObjectReader.of(value, at, asked.from().faults());
    var id = Options.id(from);
    var label = asked.texts().required(from, "label");
    var node = new TreeNode(id, label, asked.texts().optional(from, "hint"), children(asked, from, level));
    from.end();
    return node;
  }

  private static List<TreeNode> children(Asked asked, ObjectReader from, int level) {
    if (!from.has("children")) {
      return List.of();
    }
    if (level == TreeQuestion.DEEPEST) {
      from.faults().add(from.at("children"),
          LocalText.of("Det är fler än %s nivåer", "There are more than %s levels").formatted(TreeQuestion.DEEPEST),
          LocalText.of("Flytta några av dem uppåt.", "Let some of them stand higher."));
      return List.of();
    }
    return Options.some(from, "children", from.list("children", (value, at) -> node(asked, value, at, level + 1)));
  }

  static void write(TreeQuestion question, ObjectTree into) {
    into.put("nodes", Trees.list(question.nodes(), TreeCodec::write))
        .putIf(question.leavesOnly(), "leavesOnly", Trees.truth(true))
        .put("max", question.max());
  }

  private static JsonObject write(TreeNode node) {
    var object = new ObjectTree().put("id", node.id());
    DefinitionWriter.putTexts(object, "label", node.label());
    DefinitionWriter.putTexts(object, "hint", node.hint());
    object.putIf(!node.isLeaf(), "children", Trees.list(node.children(), TreeCodec::write));
    return object.build();
  }
}
