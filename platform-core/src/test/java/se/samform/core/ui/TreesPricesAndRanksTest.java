package se.samform.core.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Facts;
import se.samform.core.answer.Problem;
import se.samform.core.answer.ProblemTexts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.logic.Corpus;
import se.samform.core.logic.Plan;
import se.samform.core.text.Language;

class TreesPricesAndRanksTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void a_branch_is_open_where_something_below_it_is_chosen() {
    var nodes = tree(RawAnswers.NONE.with("what", "lamp"), Map.of(), 0).nodes();
    assertTrue(nodes.getFirst().open());
    assertTrue(nodes.getFirst().children().getFirst().open());
    assertFalse(nodes.getLast().open());
    assertFalse(tree(RawAnswers.NONE.with("what", "out"), Map.of(), 0).nodes().getFirst().open());
  }

  @Test
  void every_branch_is_open_where_something_is_wrong() {
    assertTrue(tree(RawAnswers.NONE, Map.of("what", List.of("Välj ett svar")), 0).nodes().getFirst().open());
  }

  @Test
  void what_only_holds_others_has_no_field_where_the_lowest_are_chosen() {
    var tree = tree(RawAnswers.NONE, Map.of(), 1);
    assertEquals("checkbox", tree.type());
    assertFalse(tree.nodes().getFirst().choosable());
    assertTrue(tree.nodes().getFirst().children().getFirst().choosable());
  }

  @Test
  void a_thing_of_which_there_is_one_is_chosen_and_of_the_others_people_write_how_many() {
    var items = priced(RawAnswers.NONE.with("order.chair", "2").with("order.van", "1")).items();
    assertEquals(List.of(false, false, true), items.stream().map(ItemView::single).toList());
    assertTrue(items.getLast().isChosen());
    assertEquals("2", items.getFirst().value());
  }

  @Test
  void the_total_is_told_once_there_is_one() {
    assertEquals("451,00\u00a0kr", priced(RawAnswers.NONE.with("order.chair", "2").with("order.van", "1")).total());
    assertEquals("", priced(RawAnswers.NONE.with("order.chair", "x")).total());
  }

  @Test
  void what_is_ranked_twice_is_wrong_the_second_time_and_named() {
    var twice = RawAnswers.NONE.with("wish", List.of("a", "b", "a"));
    var ranks = (QuestionView.Ranks) views("ranked", twice, Map.of("wish", List.of("…"))).getFirst();
    assertEquals(List.of(false, false, true), ranks.ranks().stream().map(RankView::wrong).toList());
    var question = Corpus.definition("ranked").question("wish").orElseThrow();
    var label = question.options().getFirst().label().in(Language.SWEDISH);
    assertTrue(ProblemTexts.of(new Problem.ChosenTwice("wish", "a"), question, Language.SWEDISH).contains("”" + label + "”"));
    var few = (QuestionView.Ranks) views("ranked", RawAnswers.NONE.with("wish", "a"), Map.of("wish", List.of("…"))).getFirst();
    assertTrue(few.ranks().stream().allMatch(RankView::wrong));
  }

  private static QuestionView.Tree tree(RawAnswers raw, Map<String, List<String>> errors, int at) {
    return (QuestionView.Tree) views("trees", raw, errors).get(at);
  }

  private static QuestionView.Priced priced(RawAnswers raw) {
    return (QuestionView.Priced) views("priced", raw, Map.of()).getFirst();
  }

  private static List<QuestionView> views(String corpus, RawAnswers raw, Map<String, List<String>> errors) {
    var plan = Plan.compile(Corpus.definition(corpus));
    var answered = new Answered(raw, Map.of(), plan.evaluate(raw, new Facts(TODAY)), errors, Set.of(), Language.SWEDISH, TODAY);
    return new QuestionViews(answered).of(plan.definition().steps().getFirst());
  }
}
