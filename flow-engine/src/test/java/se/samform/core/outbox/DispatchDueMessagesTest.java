package se.samform.core.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samform.core.id.DocumentId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OutboxId;
import se.samform.core.id.Uuid7;
import se.samform.core.outbox.Attempt.Result;
import se.samform.core.store.Database;
import se.samform.core.store.LocalTransactions;
import se.samform.engine.testing.MovableClock;
import se.samform.engine.testing.TestDatabase;

class DispatchDueMessagesTest {

  private static final MunicipalityId LUND = new MunicipalityId(new UUID(7, 1));
  private static final MunicipalityId ELSEWHERE = new MunicipalityId(new UUID(7, 2));
  private static final RetrySchedule SCHEDULE = new RetrySchedule(Duration.ofSeconds(30), Duration.ofHours(1), 3);

  private static Database database;

  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T09:00:00Z"));
  private final Uuid7 ids = new Uuid7(clock, new Random(1));
  private final Outbox outbox = new Outbox(database, clock, SCHEDULE);
  private final ConcurrentLinkedQueue<ClaimedMessage> sent = new ConcurrentLinkedQueue<>();
  private final DispatchDueMessages dispatch = worker(message -> new Outcome.Sent("200"));

  @BeforeAll
  static void migrate() {
    database = new Database(new LocalTransactions(TestDatabase.migrated()));
  }

  @BeforeEach
  void empty() {
    database.transaction(session -> session.change("delete from outbox") + session.change("delete from outbox_attempt"));
  }

  @Test
  void sends_what_is_due_once() {
    var message = append(message(ids.next(), "sbsys"));
    assertEquals(1, dispatch.atMost(10));
    assertEquals(0, dispatch.atMost(10));
    assertEquals(List.of(message), sentIds());
    assertEquals(MessageState.DONE, stateOf(message));
  }

  @Test
  void a_message_of_a_transaction_that_was_rolled_back_never_leaves() {
    assertThrows(IllegalStateException.class, () -> database.transaction(session -> {
      outbox.append(session, LUND, List.of(message(ids.next(), "sbsys")));
      throw new IllegalStateException("rolled back");
    }));
    assertEquals(0, dispatch.atMost(10));
  }

  @Test
  void workers_at_once_send_each_message_once_and_a_streams_messages_in_order() throws Exception {
    var streams = IntStream.range(0, 20).mapToObj(i -> ids.next()).toList();
    var expected = new HashMap<UUID, List<OutboxId>>();
    for (var round = 0; round < 5; round++) {
      for (var stream : streams) {
        expected.computeIfAbsent(stream, s -> new ArrayList<>()).add(append(message(stream, "sbsys")));
      }
    }
    try (var pool = Executors.newFixedThreadPool(4)) {
      var workers = IntStream.range(0, 4).mapToObj(i -> pool.submit(this::untilNothingWaits)).toList();
      for (var worker : workers) {
        worker.get();
      }
    }
    var actual = new HashMap<UUID, List<OutboxId>>();
    sent.forEach(message -> actual.computeIfAbsent(message.stream(), s -> new ArrayList<>()).add(message.id()));
    assertEquals(expected, actual);
  }

  @Test
  void a_failed_message_holds_back_the_next_of_its_stream_and_receiver_only() {
    var stream = ids.next();
    var first = append(message(stream, "sbsys"));
    var second = append(message(stream, "sbsys"));
    var otherReceiver = append(message(stream, "mail"));
    var otherStream = append(message(ids.next(), "sbsys"));
    var failing = worker(message -> message.id().equals(first) ? new Outcome.TryLater("503") : new Outcome.Sent("200"));
    untilNothing(failing);
    assertEquals(List.of(MessageState.WAITING, MessageState.WAITING, MessageState.DONE, MessageState.DONE),
        List.of(stateOf(first), stateOf(second), stateOf(otherReceiver), stateOf(otherStream)));
    clock.forward(Duration.ofMinutes(1));
    untilNothing(dispatch);
    assertEquals(List.of(MessageState.DONE, MessageState.DONE), List.of(stateOf(first), stateOf(second)));
  }

  @Test
  void a_crashed_workers_message_is_sent_again_when_its_lease_has_run_out() {
    var message = append(message(ids.next(), "sbsys"));
    assertEquals(1, claim().atMost(10).size());
    assertEquals(0, dispatch.atMost(10));
    clock.forward(DispatchDueMessages.LEASE.plusSeconds(1));
    assertEquals(1, dispatch.atMost(10));
    assertEquals(List.of(message), sentIds());
    assertEquals(List.of(Result.LEASE_RAN_OUT, Result.SENT), results(message));
  }

  @Test
  void a_worker_that_comes_back_too_late_changes_nothing() {
    var message = append(message(ids.next(), "sbsys"));
    var slow = claim().atMost(10).getFirst();
    clock.forward(DispatchDueMessages.LEASE.plusSeconds(1));
    dispatch.atMost(10);
    new Finish(database, clock, SCHEDULE, new Random(1)).with(slow, new Outcome.Hopeless("400"));
    assertEquals(MessageState.DONE, stateOf(message));
    assertEquals(List.of(Result.LEASE_RAN_OUT, Result.SENT), results(message));
  }

  @Test
  void a_batch_that_takes_longer_than_a_lease_sends_nothing_twice() {
    for (var i = 0; i < 5; i++) {
      append(message(ids.next(), "sbsys"));
    }
    var slow = worker(message -> {
      clock.forward(Duration.ofMinutes(3));
      dispatch.atMost(10);
      return new Outcome.Sent("200");
    });
    slow.atMost(10);
    assertEquals(5, sentIds().stream().distinct().count());
    assertEquals(5, sentIds().size());
    assertEquals(5, outbox.count(LUND, MessageState.DONE));
  }

  @Test
  void is_stuck_after_the_last_attempt_and_keeps_every_reason() {
    var message = append(message(ids.next(), "sbsys"));
    var failing = worker(claimed -> new Outcome.TryLater("503, try " + claimed.attempt()));
    for (var attempt = 0; attempt < 5; attempt++) {
      failing.atMost(10);
      clock.forward(Duration.ofHours(2));
    }
    assertEquals(MessageState.STUCK, stateOf(message));
    assertEquals(List.of("503, try 1", "503, try 2", "503, try 3"), reasons(message));
    assertEquals(1, outbox.count(LUND, MessageState.STUCK));
    assertEquals(Optional.of("503, try 3"), outbox.list(LUND, MessageState.STUCK, 0, 10).getFirst().lastReason());
  }

  @Test
  void a_message_that_crashes_every_worker_is_stuck_in_the_end() {
    var message = append(message(ids.next(), "sbsys"));
    for (var crash = 0; crash < 4; crash++) {
      claim().atMost(10);
      clock.forward(DispatchDueMessages.LEASE.plusSeconds(1));
    }
    assertEquals(MessageState.STUCK, stateOf(message));
  }

  @Test
  void what_is_hopeless_is_stuck_at_once_and_goes_when_a_person_resends_it() {
    var message = append(message(ids.next(), "sbsys"));
    worker(claimed -> new Outcome.Hopeless("400: no such case")).atMost(10);
    assertEquals(MessageState.STUCK, stateOf(message));
    assertFalse(outbox.resend(ELSEWHERE, message));
    assertTrue(outbox.resend(LUND, message));
    dispatch.atMost(10);
    assertEquals(MessageState.DONE, stateOf(message));
    assertFalse(outbox.resend(LUND, message));
  }

  @Test
  void an_exception_is_a_reason_to_try_later() {
    var message = append(message(ids.next(), "sbsys"));
    worker(claimed -> {
      throw new IllegalArgumentException("bad");
    }).atMost(10);
    assertEquals(MessageState.WAITING, stateOf(message));
    assertEquals(List.of("IllegalArgumentException: bad"), reasons(message));
  }

  @Test
  void a_kind_that_nobody_sends_is_stuck() {
    var message = append(new NewMessage(new OutboxId(ids.next()), ids.next(), "x", "pigeon", "r", Optional.empty()));
    dispatch.atMost(10);
    assertEquals(MessageState.STUCK, stateOf(message));
  }

  @Test
  void waits_for_its_document_however_long_and_goes_when_it_is_released() {
    var document = new DocumentId(ids.next());
    var stream = ids.next();
    var message = append(new NewMessage(new OutboxId(ids.next()), stream, "sbsys", "test", "r", Optional.of(document)));
    clock.forward(Duration.ofDays(900));
    assertEquals(0, dispatch.atMost(10));
    assertFalse(outbox.resend(LUND, message));
    assertEquals(0, release(ELSEWHERE, stream, document));
    assertEquals(1, release(LUND, stream, document));
    assertEquals(1, dispatch.atMost(10));
  }

  @Test
  void shows_a_municipality_nothing_of_anothers() {
    var message = append(message(ids.next(), "sbsys"));
    dispatch.atMost(10);
    assertEquals(List.of(), outbox.list(ELSEWHERE, MessageState.DONE, 0, 10));
    assertEquals(List.of(), outbox.attempts(ELSEWHERE, message));
    assertEquals(0, outbox.count(ELSEWHERE, MessageState.DONE));
  }

  private int release(MunicipalityId municipality, UUID stream, DocumentId document) {
    return database.transaction(session -> outbox.release(session, municipality, stream, document));
  }

  private void untilNothingWaits() {
    while (outbox.count(LUND, MessageState.WAITING) > 0) {
      dispatch.atMost(3);
    }
  }

  private static void untilNothing(DispatchDueMessages worker) {
    while (worker.atMost(10) > 0) {
      // again
    }
  }

  private ClaimDueMessages claim() {
    return new ClaimDueMessages(database, clock, ids, DispatchDueMessages.LEASE);
  }

  private DispatchDueMessages worker(Function<ClaimedMessage, Outcome> sending) {
    var sender = new Sender() {
      @Override
      public String kind() {
        return "test";
      }

      @Override
      public Outcome send(ClaimedMessage message) {
        sent.add(message);
        return sending.apply(message);
      }
    };
    return new DispatchDueMessages(database, clock, ids, new Random(1), SCHEDULE, List.of(sender));
  }

  private NewMessage message(UUID stream, String receiver) {
    return new NewMessage(new OutboxId(ids.next()), stream, receiver, "test", "ref", Optional.empty());
  }

  private OutboxId append(NewMessage... messages) {
    return database.transaction(session -> {
      outbox.append(session, LUND, Arrays.asList(messages));
      return messages[0].id();
    });
  }

  private List<OutboxId> sentIds() {
    return sent.stream().map(ClaimedMessage::id).toList();
  }

  private List<Result> results(OutboxId id) {
    return outbox.attempts(LUND, id).stream().map(Attempt::outcome).toList();
  }

  private List<String> reasons(OutboxId id) {
    return outbox.attempts(LUND, id).stream().map(Attempt::reason).toList();
  }

  private MessageState stateOf(OutboxId id) {
    return database.read(session -> session.one("select state from outbox where id = ?", row -> row.text("state"), id))
        .map(MessageState::valueOf)
        .orElseThrow();
  }
}
