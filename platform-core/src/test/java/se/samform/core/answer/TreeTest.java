package se.samform.core.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samform.core.form.TreeNode;
import se.samform.core.form.TreeQuestion;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

class TreeTest {

  private static final TreeNode LAMP = node("lamp", "Trasig lampa");
  private static final List<TreeNode> NODES = List.of(node("out", "Utomhus", node("light", "Belysning", LAMP)), node("in", "Inomhus"));
  private static final TreeQuestion ONE = new TreeQuestion(Reads.ASK, NODES, true, 1);
  private static final TreeQuestion SEVERAL = new TreeQuestion(Reads.ASK, NODES, false, 2);

  @Test
  void where_only_the_lowest_can_be_chosen_the_others_cannot() {
    assertEquals(Reads.fine(new Answer.Choice("lamp")), Reads.read(ONE, "lamp"));
    assertEquals(Reads.refused(new Problem.NotAnOption("q", "light")), Reads.read(ONE, "light"));
  }

  @Test
  void several_come_in_the_order_of_the_tree() {
    assertEquals(Reads.fine(new Answer.Choices(List.of("light", "in"))), Reads.read(SEVERAL, "in", "light"));
    assertEquals(Reads.refused(new Problem.TooMany("q", 2, 3)), Reads.read(SEVERAL, "in", "light", "out"));
  }

  @Test
  void a_place_is_told_with_all_above_it() {
    assertEquals("Utomhus › Belysning › Trasig lampa", AnswerText.of(ONE, new Answer.Choice("lamp"), Language.SWEDISH));
    assertEquals(
        "Utomhus › Belysning\nInomhus", AnswerText.of(SEVERAL, new Answer.Choices(List.of("light", "in")), Language.SWEDISH));
  }

  private static TreeNode node(String id, String label, TreeNode... children) {
    return new TreeNode(id, LocalText.of(label, label), LocalText.NONE, List.of(children));
  }
}
