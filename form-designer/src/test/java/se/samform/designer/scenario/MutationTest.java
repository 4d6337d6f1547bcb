package se.samform.designer.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.ConditionCodec;
import se.samform.core.form.json.Examples;
import se.samform.core.json.CanonicalJson;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Operand;
import se.samform.core.logic.Operator;
import se.samform.core.text.Language;

/** Mistakes are made one at a time, and scenarios that don't look don't notice them. */
class MutationTest {

  private static final ServiceDefinition OPINION = Examples.read("synpunkt");

  private static List<String> changed(String service, Condition condition) {
    return new ChangedConditions(Examples.read(service)).of(condition, "/c").stream()
        .map(changed -> changed.at() + " " + CanonicalJson.text(ConditionCodec.write(changed.condition()))).toList();
  }

  @Test
  void a_comparison_is_negated_made_constant_and_made_with_another_option() {
    assertEquals(
        List.of(
            "/c {\"not\":{\"is\":\"complaint\",\"question\":\"kind\"}}", "/c true", "/c false", "/c {\"is\":\"suggestion\",\"question\":\"kind\"}"),
        changed("synpunkt", Condition.is("kind", "complaint")));
  }

  @Test
  void a_limit_is_shifted_by_nothing_and_by_one() {
    var limit = new Condition.Compare("visitors", Operator.MORE_THAN, new Operand.Constant("150"));
    var changed = changed("markupplatelse", limit);
    assertTrue(changed.contains("/c {\"atLeast\":\"150\",\"question\":\"visitors\"}"), changed::toString);
    assertTrue(changed.contains("/c {\"moreThan\":\"151\",\"question\":\"visitors\"}"), changed::toString);
  }

  @Test
  void a_list_is_one_shorter_or_one_longer() {
    var changed = changed("skolskjuts", new Condition.Compare("grade", Operator.IN, new Operand.Constants(List.of("1", "2"))));
    assertTrue(changed.containsAll(List.of(
        "/c {\"in\":[\"2\"],\"question\":\"grade\"}", "/c {\"in\":[\"1\"],\"question\":\"grade\"}", "/c {\"in\":[\"1\",\"2\",\"f\"],\"question\":\"grade\"}")), changed::toString);
  }

  @Test
  void a_part_is_dropped_once_though_it_could_be_called_always_so_too() {
    var kind = Condition.is("kind", "complaint");
    var subject = Condition.is("subject", "park");
    var changed = new ChangedConditions(OPINION).of(new Condition.All(List.of(kind, subject)), "/c");
    assertEquals(1, changed.stream().filter(each -> each.condition().equals(kind)).count());
    assertTrue(changed.stream().anyMatch(each -> each.at().equals("/c/all/0") && each.condition().equals(subject)));
    assertTrue(changed.stream().anyMatch(each -> each.condition().equals(new Condition.Any(List.of(kind, subject)))));
    assertEquals(changed.size(), changed.stream().map(ChangedConditions.Changed::condition).distinct().count());
  }

  @Test
  void who_does_not_say_what_is_shown_does_not_notice_and_who_does_notices() {
    var flowOnly = Mutation.of(Stories.only(OPINION, "answered", "left-lying", "anonymous-praise", "elsewhere"));
    assertTrue(flowOnly.unnoticed().stream().anyMatch(each -> each.at().equals("/steps/0/questions/2/shown")), flowOnly::toString);
    var all = Mutation.of(OPINION);
    assertTrue(all.unnoticed().stream().noneMatch(each -> each.at().startsWith("/steps/")), all::toString);
    assertEquals(flowOnly.all(), all.all());
    assertTrue(all.score() > flowOnly.score());
  }

  @Test
  void what_a_row_says_is_noticed_where_a_story_says_where_the_case_goes() {
    var told = Mutation.of(Stories.only(OPINION, "left-lying"));
    assertTrue(told.unnoticed().stream().noneMatch(each -> each.at().equals("/tables/0/rules/1/then")), told::toString);
    assertTrue(told.unnoticed().stream().anyMatch(each -> each.at().equals("/tables/0/rules/2/then")), told::toString);
  }

  @Test
  void what_nobody_can_notice_counts_neither_for_nor_against() {
    var few = Stories.only(OPINION, "answered");
    var without = Mutation.of(few);
    var with = Mutation.of(few, Coverage.SWEDEN, (original, changed, group) -> changed.equals(Condition.NEVER));
    assertTrue(with.equivalent() > 0);
    assertEquals(without.all(), with.all());
    assertEquals(without.noticed(), with.noticed(), "what a story notices can be noticed, whatever anybody says");
    assertEquals(without.unnoticed().size() - with.equivalent(), with.unnoticed().size());
    assertTrue(with.score() > without.score());
  }

  @Test
  void what_is_not_noticed_is_said_in_a_sentence() {
    var sentences = Mutation.of(Stories.with(OPINION, List.of())).unnoticed().stream().map(each -> each.sentence().in(Language.SWEDISH)).toList();
    assertTrue(sentences.contains("Inget scenario skulle märka om det för ”Då kan vi inte svara dig” stod: wants-reply är yes."), sentences::toString);
  }
}
