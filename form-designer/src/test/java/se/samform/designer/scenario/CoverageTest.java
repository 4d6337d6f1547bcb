package se.samform.designer.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.Scenario;
import se.samform.core.form.json.Examples;
import se.samform.core.text.Language;

/** What scenarios leave out is told, with its place and in a sentence. */
class CoverageTest {

  private static final Coverage ONE_COMPLAINT = Coverage.of(Stories.only(Examples.read("synpunkt"), "elsewhere"));

  private static Set<String> at(Coverage coverage, Gap.Kind kind) {
    return coverage.gaps().stream().filter(gap -> gap.kind() == kind).map(Gap::at).collect(Collectors.toSet());
  }

  @Test
  void a_question_that_no_story_shows_is_told_and_one_that_none_answers() {
    assertEquals(Set.of("/steps/0/questions/2", "/steps/1/questions/2"), at(ONE_COMPLAINT, Gap.Kind.QUESTION_SHOWN));
    assertEquals(Set.of("/steps/0/questions/4"), at(ONE_COMPLAINT, Gap.Kind.QUESTION_ANSWERED));
  }

  @Test
  void a_condition_is_told_that_never_holds_or_never_fails_and_so_are_its_parts() {
    var never = at(ONE_COMPLAINT, Gap.Kind.CONDITION_TRUE);
    assertTrue(never.containsAll(Set.of("/steps/0/questions/2/shown", "/steps/0/questions/2/shown/all/1", "/tables/0/rules/1/when", "/flow/timers/3/when")), never::toString);
    assertFalse(never.contains("/steps/0/questions/2/shown/all/0"), "it is a complaint");
    assertEquals(
        Set.of("/steps/0/questions/2/shown/all/0", "/steps/1/questions/1/shown", "/flow/timers/1/when"),
        at(ONE_COMPLAINT, Gap.Kind.CONDITION_FALSE));
  }

  @Test
  void of_a_table_that_takes_the_first_only_that_row_counts_and_what_is_so_otherwise() {
    assertEquals(
        Set.of("/tables/0/rules/0", "/tables/0/rules/1", "/tables/0/rules/2"), at(ONE_COMPLAINT, Gap.Kind.ROW_APPLIED));
    var street = Coverage.of(Stories.only(Examples.read("synpunkt"), "answered"));
    assertEquals(
        Set.of("/tables/0/rules/0", "/tables/0/rules/1", "/tables/0/otherwise"), at(street, Gap.Kind.ROW_APPLIED));
  }

  @Test
  void a_row_that_holds_after_another_did_not_apply() {
    var rows = at(Coverage.of(Stories.only(Examples.read("attefall"), "refused")), Gap.Kind.ROW_APPLIED);
    assertFalse(rows.contains("/tables/0/versions/1/rules/3"), rows::toString);
    assertTrue(rows.contains("/tables/0/versions/1/rules/6"), rows::toString);
  }

  @Test
  void rows_of_a_version_that_is_not_in_force_do_not_count() {
    var rows = at(Coverage.of(Stories.only(Examples.read("foreningsbidrag"), "last-year")), Gap.Kind.ROW_APPLIED);
    assertFalse(rows.contains("/tables/1/versions/0/rules/0"), rows::toString);
    assertTrue(rows.containsAll(Set.of("/tables/1/versions/1/rules/0", "/tables/1/versions/1/rules/1")), rows::toString);
  }

  @Test
  void a_condition_in_rows_counts_where_it_holds_in_any_of_them() {
    var diary = Stories.only(Examples.read("bullerklagomal"), "diary");
    assertFalse(at(Coverage.of(diary), Gap.Kind.CONDITION_TRUE).contains("/steps/2/questions/1/shown/where"));
    assertFalse(at(Coverage.of(diary), Gap.Kind.CONDITION_FALSE).contains("/steps/2/questions/3/formula/where"));
  }

  @Test
  void a_change_that_no_case_makes_is_told_whoever_would_make_it() {
    var withdrawn = at(ONE_COMPLAINT, Gap.Kind.CHANGE_MADE);
    assertFalse(withdrawn.contains("/flow/statuses/0/next/3"), "the citizen did");
    assertTrue(withdrawn.contains("/flow/statuses/0/next/0"), withdrawn::toString);
    var later = at(Coverage.of(Stories.only(Examples.read("synpunkt"), "in-progress-withdrawn")), Gap.Kind.CHANGE_MADE);
    assertTrue(later.contains("/flow/statuses/0/next/3"), "from another status it was");
  }

  @Test
  void every_place_is_there_and_every_gap_is_a_sentence_in_both_languages() {
    var played = Played.of(Stories.with(Examples.read("attefall"), List.of()), Coverage.SWEDEN);
    var gaps = Coverage.of(played).gaps();
    assertTrue(gaps.size() > 300, () -> "" + gaps.size());
    for (var gap : gaps) {
      assertTrue(Json.createPointer(gap.at()).containsValue(played.document()), gap.at());
      assertTrue(gap.sentence().in(Language.SWEDISH).endsWith("."), gap::toString);
      assertTrue(gap.sentence().in(Language.ENGLISH).endsWith("."), gap::toString);
    }
    assertEquals("I inget scenario visas frågan ”Vilken fastighet gäller det?”.", gaps.getFirst().sentence().in(Language.SWEDISH));
  }

  @Test
  void without_stories_nothing_is_gone_through_and_nothing_is_left_out_of_the_count() {
    var none = Coverage.of(Stories.with(Examples.read("synpunkt"), List.of()));
    assertEquals(0, none.all().met());
    assertEquals(none.all().of(), none.gaps().size());
    assertFalse(none.isFull());
  }

  @Test
  void a_story_that_does_not_hold_is_told() {
    var definition = Examples.read("synpunkt");
    var first = definition.flow().scenarios().getFirst();
    var other = new Scenario("no", first.title(), first.on(), List.of(), first.fees(), Map.of(), List.of());
    assertEquals(List.of("no"), Coverage.of(Stories.with(definition, List.of(other))).findings().stream().map(finding -> finding.scenario()).toList());
  }
}
