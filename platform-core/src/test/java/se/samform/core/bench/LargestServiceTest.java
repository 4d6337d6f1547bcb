package se.samform.core.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LargestServiceTest {

  private final LargestService largest = new LargestService();

  @Test
  void the_benchmark_reads_a_form_in_which_most_is_shown_and_nothing_is_wrong() {
    var evaluation = largest.evaluate();
    assertEquals(List.of(), evaluation.problems());
    assertTrue(evaluation.answers().size() >= 35, () -> "Answers: " + evaluation.answers().size());
  }
}
