package se.samform.engine.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.ELSEWHERE;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.SCHOOL;
import static se.samform.engine.testing.House.STREETS;
import static se.samform.engine.testing.House.VERA;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.CaseCommand;
import se.samform.core.id.CaseId;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.statistics.Scope;
import se.samform.engine.statistics.Span;
import se.samform.engine.testing.House;

class FeedbacksTest {

  private static final Span EVER = new Span(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 12, 31));
  private static final Scope SCHOOLS = new Scope(Set.of(SCHOOL), Optional.empty());

  private final House house = new House();
  private final CaseFile file = read(house.transportCase().id());

  @Test
  void somebody_says_it_once_and_may_say_it_otherwise_for_thirty_days() {
    assertEquals(Given.DONE, give(Grade.DISSATISFIED, " Krångligt "));
    house.clock.forward(Duration.ofDays(29));
    assertEquals(Given.DONE, give(Grade.SATISFIED, ""));
    assertEquals(Map.of(house.schoolTransport.family(), Map.of(Grade.SATISFIED, 1L)), house.feedbacks.grades(GRANVIK, SCHOOLS, EVER));
    assertEquals("", house.feedbacks.find(GRANVIK, file).orElseThrow().comment());
    house.clock.forward(Duration.ofDays(2));
    assertEquals(Given.TOO_LATE, give(Grade.NEITHER, ""));
    assertFalse(house.feedbacks.isOpen(GRANVIK, file));
    assertEquals(Grade.SATISFIED, house.feedbacks.find(GRANVIK, file).orElseThrow().grade());
  }

  @Test
  void when_the_case_is_over_it_can_be_changed_but_not_said_for_the_first_time() {
    var other = read(house.transportCase().id());
    give(Grade.SATISFIED, "");
    assertEquals(Given.DONE, house.feedbacks.give(GRANVIK, over(file), Grade.NEITHER, ""));
    assertEquals(Given.TOO_LATE, house.feedbacks.give(GRANVIK, over(other), Grade.NEITHER, ""));
  }

  @Test
  void a_comment_comes_without_who_and_about_what_and_goes_with_the_cases_content() {
    give(Grade.VERY_SATISFIED, "Smidigt, tack!");
    var comments = house.feedbacks.comments(GRANVIK, SCHOOLS, EVER, 10);
    assertEquals(List.of("Smidigt, tack!"), comments.stream().map(Comment::text).toList());
    assertFalse(comments.toString().contains(file.head().id().text()));
    assertTrue(house.database.read(session -> session.list("select comment from feedback", row -> row.bytes("comment"))).stream()
        .noneMatch(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains("Smidigt")), "it is sealed");
    house.keeping.purge(GRANVIK, file.head().id());
    assertEquals(List.of(), house.feedbacks.comments(GRANVIK, SCHOOLS, EVER, 10));
    assertEquals(Given.NO_SUCH_CASE, house.feedbacks.give(GRANVIK, read(file.head().id()), Grade.NEITHER, ""));
    assertEquals(1, house.feedbacks.grades(GRANVIK, SCHOOLS, EVER).size(), "the grade stays");
  }

  @Test
  void comments_since_a_moment_are_those_written_or_changed_then() {
    give(Grade.SATISFIED, "Först");
    house.clock.forward(Duration.ofHours(1));
    var moment = house.clock.instant();
    assertEquals(List.of(), house.feedbacks.commentsSince(GRANVIK, moment, 10));
    give(Grade.SATISFIED, "Sedan");
    assertEquals(List.of("Sedan"), house.feedbacks.commentsSince(GRANVIK, moment, 10).stream().map(Comment::text).toList());
  }

  @Test
  void another_unit_sees_nothing_and_another_municipality_gives_nothing() {
    assertEquals(Given.NO_SUCH_CASE, house.feedbacks.give(ELSEWHERE, file, Grade.NEITHER, "x"));
    give(Grade.SATISFIED, "Bra");
    var streets = new Scope(Set.of(STREETS), Optional.empty());
    assertEquals(List.of(), house.feedbacks.comments(GRANVIK, streets, EVER, 10));
    assertEquals(Map.of(), house.feedbacks.grades(GRANVIK, streets, EVER));
    assertEquals(Map.of(), house.feedbacks.grades(GRANVIK, SCHOOLS, new Span(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31))));
  }

  @Test
  void a_comment_has_its_bounds_in_letters_of_any_size() {
    assertEquals(Given.TOO_LONG, give(Grade.NEITHER, "x".repeat(Feedbacks.MOST_LETTERS + 1)));
    assertEquals(Given.DONE, give(Grade.NEITHER, "漢".repeat(Feedbacks.MOST_LETTERS)));
    assertEquals(Optional.empty(), Grade.of("6"));
    assertEquals(Optional.of(Grade.VERY_SATISFIED), Grade.of("5"));
  }

  private Given give(Grade grade, String comment) {
    return house.feedbacks.give(GRANVIK, file, grade, comment);
  }

  private CaseFile read(CaseId id) {
    return house.cases.find(GRANVIK, id, VERA).orElseThrow();
  }

  private CaseFile over(CaseFile open) {
    house.cases.command(GRANVIK, open.head().id(), open.head().lastSeq(), new CaseCommand.Withdraw(), VERA);
    return read(open.head().id());
  }
}
