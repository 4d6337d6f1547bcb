package se.samform.designer.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.Examples;
import se.samform.core.form.json.ReadResult;
import se.samform.core.text.Language;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Edited;
import se.samform.designer.draft.Place;
import se.samform.designer.logic.ConditionEdits.Verb;
import se.samform.designer.logic.ConditionPart.With;
import se.samform.designer.wording.Vocabulary;

/** What is chosen in the lines of a place becomes a change of the document, and nothing before it is finished. */
class LogicDraftTest {

  private static final Document NOISE = new Document(DefinitionCodec.tree(Examples.read("bullerklagomal")));
  private static final Document COMPLAINT = new Document(DefinitionCodec.tree(Examples.read("synpunkt")));
  private static final Vocabulary WORDS = Vocabulary.of(Examples.read("bullerklagomal"));

  private static LogicPlace place(Document document, String text) {
    return LogicPlace.of(document, Place.of(text)).orElseThrow();
  }

  private static String first() {
    return "steps/" + NOISE.namesIn(Place.of("steps")).getFirst() + "/questions/" + WORDS.questions().getFirst().id();
  }

  @Test
  void what_stands_there_changes_nothing() {
    var table = "tables/" + COMPLAINT.namesIn(Place.of("tables")).getFirst();
    for (var text : List.of(first() + "/shown", first() + "/readOnly", "flow/routes/0/when")) {
      assertTrue(LogicDraft.of(NOISE, place(NOISE, text)).edit(NOISE).isNothing(), text);
    }
    assertTrue(LogicDraft.of(COMPLAINT, place(COMPLAINT, table + "/rules/0")).edit(COMPLAINT).isNothing());
  }

  @Test
  void a_condition_is_put_and_one_that_is_as_usual_is_taken_away() {
    var route = place(NOISE, "flow/routes/0/when");
    var always = LogicDraft.of(NOISE, route).done(Verb.TAKE, "c");
    assertEquals(Edit.of(new Change.Take(route.at())), always.edit(NOISE));
    var shown = place(NOISE, first() + "/shown");
    var chosen = new LogicDraft(shown, Optional.of(new ConditionPart.Row("source", Relation.ANSWERED, With.NOTHING)), Optional.empty());
    assertTrue(chosen.edit(NOISE).changes().getFirst() instanceof Change.Put);
    assertTrue(new LogicDraft(shown, Optional.of(new ConditionPart.Fixed(true)), Optional.empty()).edit(NOISE).isNothing(), "it is shown always already");
    var readOnly = place(NOISE, first() + "/readOnly");
    assertTrue(new LogicDraft(readOnly, Optional.of(new ConditionPart.Fixed(false)), Optional.empty()).edit(NOISE).isNothing(), "it can be changed already");
  }

  @Test
  void an_unfinished_line_is_not_finished() {
    var route = place(NOISE, "flow/routes/0/when");
    var draft = LogicDraft.of(NOISE, route);
    assertTrue(draft.isFinished(WORDS, Language.SWEDISH, route.standing(NOISE)));
    assertFalse(draft.done(Verb.ADD_ROW, "c").isFinished(WORDS, Language.SWEDISH, route.standing(NOISE)));
  }

  @Test
  void what_was_seen_goes_with_what_is_written_over_it() {
    var route = place(NOISE, "flow/routes/0/when");
    var draft = LogicDraft.of(NOISE, route);
    var seen = draft.seen(NOISE);
    assertEquals(NOISE.at(route.at()), draft.done(Verb.TAKE, "c").wish(NOISE, seen).seen().get(route.at()));
  }

  @Test
  void rules_are_added_moved_and_taken_away_and_the_service_stays_sound() {
    var rules = Place.of("tables/" + COMPLAINT.namesIn(Place.of("tables")).getFirst() + "/rules");
    var before = rules(COMPLAINT, rules);
    var longer = done(COMPLAINT, RuleEdits.add(COMPLAINT, rules).orElseThrow());
    assertEquals(before.size() + 1, rules(longer, rules).size());
    assertEquals(JsonValue.FALSE, rules(longer, rules).getLast().asJsonObject().get("when"));
    assertTrue(longer.read() instanceof ReadResult.Read, () -> longer.read().toString());
    var moved = done(COMPLAINT, RuleEdits.move(COMPLAINT, rules.in("0"), false).orElseThrow());
    assertEquals(List.of(before.get(1), before.get(0)), rules(moved, rules).subList(0, 2));
    assertEquals(COMPLAINT, done(moved, RuleEdits.move(moved, rules.in("1"), true).orElseThrow()));
    int last = before.size() - 1;
    var toTheEnd = done(COMPLAINT, RuleEdits.move(COMPLAINT, rules.in(String.valueOf(last - 1)), false).orElseThrow());
    assertEquals(before.get(last - 1), rules(toTheEnd, rules).getLast());
    assertTrue(RuleEdits.move(COMPLAINT, rules.in("0"), true).isEmpty());
    assertTrue(RuleEdits.move(COMPLAINT, rules.in(String.valueOf(last)), false).isEmpty());
    assertEquals(before.size() - 1, rules(done(COMPLAINT, RuleEdits.take(COMPLAINT, rules.in("0")).orElseThrow()), rules).size());
    assertTrue(RuleEdits.take(COMPLAINT, Place.of("flow/routes/0")).isEmpty(), "that is no rule of a table");
  }

  private static Document done(Document document, Edit edit) {
    return ((Edited.Done) document.with(edit)).document();
  }

  private static JsonArray rules(Document document, Place rules) {
    return document.at(rules).orElseThrow().asJsonArray();
  }

  @Test
  void where_nothing_can_stand_there_is_no_place() {
    for (var text : List.of("", "title", "steps/nowhere/shown", "flow/statuses", "steps/x/questions/y/label/sv")) {
      assertTrue(LogicPlace.of(NOISE, Place.of(text)).isEmpty(), text);
    }
  }
}
