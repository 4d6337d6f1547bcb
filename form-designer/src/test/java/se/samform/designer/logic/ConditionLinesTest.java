package se.samform.designer.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.Examples;
import se.samform.core.logic.ValueKind;
import se.samform.core.text.Language;
import se.samform.designer.logic.ConditionEdits.Verb;
import se.samform.designer.logic.ConditionPart.With;
import se.samform.designer.logic.Posted.Field;
import se.samform.designer.wording.Vocabulary;

/** The lines of a condition offer what fits, say what is missing, and change nothing before they are finished. */
class ConditionLinesTest {

  private static final Vocabulary NOISE = Vocabulary.of(Examples.read("bullerklagomal"));
  private static final ConditionLines LINES = new ConditionLines(NOISE, Language.SWEDISH);

  private static JsonValue json(String text) {
    return Json.createReader(new StringReader(text)).readValue();
  }

  private static Line only(ConditionPart part) {
    return LINES.lines(part, Standing.ANYWHERE, "c").getFirst();
  }

  @Test
  void operators_go_by_the_kind_of_answer() {
    var relations = Relation.of(NOISE, "kind").stream().map(Relation::key).toList();
    assertEquals(List.of("is", "isNot", "in", "within", "answered", "unanswered"), relations);
    assertEquals(List.of(), Relation.of(NOISE, "nothing-such"));
  }

  @Test
  void an_option_that_is_gone_is_told_at_its_line_and_stays() {
    var part = ConditionText.read(json("{\"question\":\"source\",\"is\":\"steam-engine\"}"));
    var line = only(part);
    assertEquals("Ett alternativ finns inte längre. Välj ett annat.", line.said().orElseThrow().in(Language.SWEDISH));
    assertFalse(line.isUnfinished(), "other lines can be mended without it");
    assertTrue(line.entry().orElseThrow().of().stream().anyMatch(choice -> choice.isGone() && choice.value().equals("steam-engine")));
    assertEquals(part, LINES.read(Browser.posted(List.of(line)), "c"));
  }

  @Test
  void a_line_without_its_other_side_is_not_finished() {
    assertEquals("Välj en fråga.", only(ConditionPart.BLANK).said().orElseThrow().in(Language.SWEDISH));
    var row = new ConditionPart.Row("source", "", With.NOTHING);
    assertEquals("Välj hur svaret ska jämföras.", only(row).said().orElseThrow().in(Language.SWEDISH));
    var half = new ConditionPart.Row("source", "is", With.NOTHING);
    assertEquals("Välj ett alternativ.", only(half).said().orElseThrow().in(Language.SWEDISH));
    assertFalse(LINES.isFinished(half, Standing.ANYWHERE));
    assertTrue(LINES.isFinished(new ConditionPart.Row("source", "answered", With.NOTHING), Standing.ANYWHERE));
  }

  @Test
  void what_can_not_be_read_is_kept_and_the_lines_beside_it_can_be_changed() {
    var whole = ConditionText.read(json("{\"all\":[{\"question\":\"source\",\"like\":\"x\"},{\"answered\":\"source\"}]}"));
    var lines = LINES.lines(whole, Standing.ANYWHERE, "c");
    assertEquals(List.of("group", "kept", "row"), lines.stream().map(Line::kind).toList());
    var without = ConditionEdits.done(whole, Verb.TAKE, "c.1", "c");
    assertEquals(json("{\"question\":\"source\",\"like\":\"x\"}"), ConditionText.write(without));
  }

  @Test
  void numbers_are_typed_as_people_write_them() {
    assertEquals("1234.50", Typed.read(ValueKind.NUMBER, " 1\u00a0234,50 "));
    assertEquals("-3", Typed.read(ValueKind.NUMBER, "\u22123"));
    assertFalse(Typed.isRight(ValueKind.NUMBER, Typed.read(ValueKind.NUMBER, "två")));
  }

  @Test
  void a_question_is_never_offered_where_it_would_wait_for_itself() {
    var definition = Examples.read("bullerklagomal");
    var tree = DefinitionCodec.tree(definition);
    var own = NOISE.questions().getFirst().id();
    var shown = LINES.lines(ConditionPart.BLANK, Standing.at(tree, "/steps/0/questions/0/shown"), "c").getFirst().selects().getFirst().of();
    assertFalse(shown.stream().anyMatch(choice -> choice.value().equals(own)));
    var required = LINES.lines(ConditionPart.BLANK, Standing.at(tree, "/steps/0/questions/0/required"), "c").getFirst().selects().getFirst().of();
    assertTrue(required.stream().anyMatch(choice -> choice.value().equals(own)), "whether it is required changes no answer");
  }

  @Test
  void in_rows_the_same_row_comes_first_and_from_outside_no_row_is_seen() {
    var definition = Examples.read("bullerklagomal");
    var tree = DefinitionCodec.tree(definition);
    var group = NOISE.questions().stream().filter(question -> NOISE.groupOf(question.id()).isPresent()).findFirst().orElseThrow();
    var rows = NOISE.groupOf(group.id()).orElseThrow();
    var inside = new Askable(NOISE).questions(new Standing(Optional.empty(), Optional.of(rows)));
    assertEquals("I samma rad", inside.getFirst().heading().in(Language.SWEDISH));
    assertFalse(new Askable(NOISE).questions(Standing.at(tree, "/flow/routes/0/when")).stream().anyMatch(choice -> choice.value().equals(group.id())));
  }

  @Test
  void lines_are_added_moved_denied_and_taken_away() {
    ConditionPart whole = new ConditionPart.Fixed(true);
    whole = ConditionEdits.done(whole, Verb.ADD_ROW, "c", "c");
    assertEquals(ConditionPart.BLANK, whole);
    whole = ConditionEdits.done(new ConditionPart.Row("source", "answered", With.NOTHING), Verb.ADD_GROUP, "c", "c");
    assertEquals(List.of("group", "row", "group", "row", "row"), LINES.lines(whole, Standing.ANYWHERE, "c").stream().map(Line::kind).toList());
    var moved = ConditionEdits.done(whole, Verb.UP, "c.1", "c");
    assertEquals("group", LINES.lines(moved, Standing.ANYWHERE, "c").get(1).kind());
    var denied = ConditionEdits.done(whole, Verb.DENY, "c.0", "c");
    assertEquals(whole, ConditionEdits.done(denied, Verb.DENY, "c.0", "c"));
    var one = ConditionEdits.done(whole, Verb.TAKE, "c.1", "c");
    assertEquals(new ConditionPart.Row("source", "answered", With.NOTHING), one);
    assertEquals(new ConditionPart.Fixed(true), ConditionEdits.done(one, Verb.TAKE, "c", "c"));
    assertEquals(whole, ConditionEdits.done(whole, Verb.TAKE, "d.7.x", "c"), "what isn't there changes nothing");
  }

  @Test
  void days_from_today_are_a_number_of_days() {
    var vocabulary = Vocabulary.of(Examples.read("galleri"));
    var lines = new ConditionLines(vocabulary, Language.SWEDISH);
    var day = vocabulary.questions().stream().filter(question -> vocabulary.kind(question.id()) == ValueKind.DATE).findFirst().orElseThrow().id();
    var posted = new Posted(List.of(
        new Field("c-kind", "row"), new Field("c-path", day), new Field("c-relation", "before"), new Field("c-with", "today"), new Field("c-days", "\u221214")));
    assertEquals("{\"question\":\"" + day + "\",\"before\":\"today-14\"}", ConditionText.write(lines.read(posted, "c")).toString());
  }

  @Test
  void nonsense_that_is_posted_is_a_blank_line() {
    assertEquals(ConditionPart.BLANK, LINES.read(new Posted(List.of()), "c"));
    assertEquals(ConditionPart.BLANK, LINES.read(new Posted(List.of(new Field("c-kind", "kept"), new Field("c-json", "{"))), "c"));
    assertTrue(LINES.read(new Posted(List.of(new Field("c-kind", "group"))), "c") instanceof ConditionPart.Group(var match, var of) && of.isEmpty());
  }
}
