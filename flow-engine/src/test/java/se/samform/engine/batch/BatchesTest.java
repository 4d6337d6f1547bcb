package se.samform.engine.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.ELSEWHERE;
import static se.samform.engine.testing.House.GRANVIK;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.id.BatchId;
import se.samform.core.id.CaseId;
import se.samform.core.id.OfficerId;
import se.samform.engine.batch.BatchCase.Outcome;
import se.samform.engine.testing.House;

/** What was ordered for many cases is written down once, and told to whoever ordered it. */
class BatchesTest {

  private static final OfficerId BO = new OfficerId(new UUID(6, 1));
  private static final OfficerId ADA = new OfficerId(new UUID(6, 2));
  private static final CaseId FIRST = new CaseId(new UUID(5, 9));
  private static final CaseId SECOND = new CaseId(new UUID(5, 1));

  private final House house = new House();
  private final Batches batches = new Batches(house.database, house.clock);

  @Test
  void is_begun_once_however_often_the_form_is_sent() {
    var batch = batch(1);
    assertTrue(batches.begin(GRANVIK, batch, BO));
    batches.note(GRANVIK, batch.id(), BO, FIRST, new Outcome.Done(7, Optional.of(ADA)));
    assertFalse(batches.begin(GRANVIK, batch, BO));
    assertEquals(List.of(new BatchCase(FIRST, "FIRST", new Outcome.Done(7, Optional.of(ADA))), new BatchCase(SECOND, "SECOND", new Outcome.Waiting())), found(batch).cases());
  }

  @Test
  void each_outcome_is_told_as_it_was_noted_in_the_order_that_the_cases_were_chosen_in() {
    var batch = batch(2);
    batches.begin(GRANVIK, batch, BO);
    for (var outcome : List.of(new Outcome.Done(3, Optional.empty()), new Outcome.Refused("STALE"), new Outcome.Undone(), new Outcome.NotUndone("STALE"))) {
      batches.note(GRANVIK, batch.id(), BO, SECOND, outcome);
      assertEquals(List.of(new BatchCase(FIRST, "FIRST", new Outcome.Waiting()), new BatchCase(SECOND, "SECOND", outcome)), found(batch).cases());
    }
    assertEquals("take", found(batch).action());
    assertEquals("view=mine&sort=-changed", found(batch).list());
  }

  @Test
  void is_nobody_elses_to_read_or_to_note() {
    var batch = batch(3);
    batches.begin(GRANVIK, batch, BO);
    batches.note(GRANVIK, batch.id(), ADA, FIRST, new Outcome.Undone());
    batches.note(ELSEWHERE, batch.id(), BO, FIRST, new Outcome.Undone());
    assertEquals(new Outcome.Waiting(), found(batch).cases().getFirst().outcome());
    assertEquals(Optional.empty(), batches.find(GRANVIK, batch.id(), ADA));
    assertEquals(Optional.empty(), batches.find(ELSEWHERE, batch.id(), BO));
  }

  @Test
  void old_ones_go_when_their_officer_orders_the_next() {
    batches.begin(GRANVIK, batch(4), BO);
    batches.begin(GRANVIK, batch(5), ADA);
    house.clock.forward(Batches.KEPT.plus(Duration.ofHours(1)));
    batches.begin(GRANVIK, batch(6), BO);
    assertEquals(Optional.empty(), batches.find(GRANVIK, batch(4).id(), BO));
    assertTrue(batches.find(GRANVIK, batch(5).id(), ADA).isPresent());
    assertEquals(2, found(batch(6)).cases().size());
  }

  @Test
  void nobody_orders_more_than_a_page_at_once() {
    var many = new Batch(new BatchId(new UUID(8, 7)), "take", "", Collections.nCopies(Batches.MOST + 1, new BatchCase(FIRST, "FIRST", new Outcome.Waiting())));
    assertThrows(IllegalArgumentException.class, () -> batches.begin(GRANVIK, many, BO));
  }

  private Batch found(Batch batch) {
    return batches.find(GRANVIK, batch.id(), BO).orElseThrow();
  }

  private static Batch batch(int id) {
    return new Batch(new BatchId(new UUID(8, id)), "take", "view=mine&sort=-changed",
        List.of(new BatchCase(FIRST, "FIRST", new Outcome.Waiting()), new BatchCase(SECOND, "SECOND", new Outcome.Waiting())));
  }
}
