package se.samform.core.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Facts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.logic.Corpus;
import se.samform.core.logic.Plan;
import se.samform.core.text.Language;

/** The trips of the corpus: at least one and at most three, each with its stops. */
class GroupViewsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Plan TRIPS = Plan.compile(Corpus.definition("groups"));

  @Test
  void so_many_rows_as_there_must_be_stand_there_and_another_may_come() {
    var trips = trips(RawAnswers.NONE.with("has", "yes"), Map.of());
    assertEquals(List.of("Resa 1"), trips.rows().stream().map(RowView::title).toList());
    assertTrue(trips.mayGrow());
    assertFalse(trips.mayShrink());
  }

  @Test
  void rows_are_counted_and_keep_their_keys() {
    var trips = trips(RawAnswers.NONE.with("has", "yes").with("trips", List.of("1", "4", "2")), Map.of());
    assertEquals(List.of("Resa 1", "Resa 2", "Resa 3"), trips.rows().stream().map(RowView::title).toList());
    assertEquals(List.of("trips.1", "trips.4", "trips.2"), trips.rows().stream().map(RowView::path).toList());
    assertFalse(trips.mayGrow());
    assertTrue(trips.mayShrink());
  }

  @Test
  void what_stands_in_a_row_has_its_own_path_answer_and_error() {
    var raw = RawAnswers.NONE.with("has", "yes").with("trips", List.of("1", "2")).with("trips.2.by", "car").with("trips.2.km", "x");
    var row = trips(raw, Map.of("trips.2.km", List.of("Skriv ett tal"))).rows().getLast();
    var km = (QuestionView.Input) row.questions().getFirst();
    assertEquals("trips.2.km", km.frame().id());
    assertEquals("x", km.value());
    assertEquals(List.of("Skriv ett tal"), km.frame().errors());
    var by = (QuestionView.Radios) row.questions().get(1);
    assertEquals(List.of("trips.2.plate"), by.options().getFirst().revealed().stream().map(each -> each.frame().id()).toList());
  }

  private static QuestionView.Group trips(RawAnswers raw, Map<String, List<String>> errors) {
    var evaluation = TRIPS.evaluate(raw, new Facts(TODAY));
    var answered = new Answered(raw, Map.of(), evaluation, errors, Set.of(), Language.SWEDISH, TODAY);
    var views = new QuestionViews(answered).of(TRIPS.definition().steps().getFirst());
    return views.stream()
        .flatMap(view -> view instanceof QuestionView.Radios radios ? radios.options().stream().flatMap(option -> option.revealed().stream()) : Stream.of(view))
        .filter(QuestionView.Group.class::isInstance).map(QuestionView.Group.class::cast).findFirst().orElseThrow();
  }
}
