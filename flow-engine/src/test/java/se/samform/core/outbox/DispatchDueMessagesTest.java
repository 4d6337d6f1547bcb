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
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OutboxId;
import se.samform.core.id.Uuid7;
import se.samform.core.outbox.Attempt.Result;
import se.samform.core.store.Database;
import se.samform.engine.testing.MovableClock;
import se.samform.engine.testing.TestDatabase;

class DispatchDueMessagesTest {

  private static final MunicipalityId LUND = new MunicipalityId(new UUID(7, 1));
  private static final MunicipalityId ELSEWHERE = new MunicipalityId(new UUID(7, 2));
  private static final RetrySchedule SCHEDULE = new RetrySchedule(Duration.ofSeconds(30), Duration.ofHours(1), 3);

  private static final Doorstep DOORSTEP = new Doorstep("node", 0, 4);

  private static Database database;

  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T09:00:00Z"));
  private final Uuid7 ids = new Uuid7(clock, new Random(1));
  private final Outbox outbox = new Outbox(database, clock, ids, SCHEDULE, DOORSTEP);
  private final ConcurrentLinkedQueue<ClaimedMessage> sent = new ConcurrentLinkedQueue<>();
  private final DispatchDueMessages dispatch = worker(message -> new Outcome.Sent("200"));

  @BeforeAll
  static void migrate() {
    database = TestDatabase.database(TestDatabase.migrated());
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
    assertEquals(5, count(MessageState.DONE));
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
    assertEquals(1, count(MessageState.STUCK));
    assertEquals(Optional.of("503, try 3"), entry(message).lastReason());
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
  void what_is_stuck_and_was_done_by_hand_is_done_and_what_came_after_it_goes() {
    var stream = ids.next();
    var message = append(message(stream, "sbsys"));
    worker(claimed -> new Outcome.Hopeless("400: no such case")).atMost(10);
    var after = append(message(stream, "sbsys"));
    assertFalse(outbox.settle(ELSEWHERE, message, "Nils"));
    assertFalse(outbox.settle(LUND, after, "Nils"), "it waits for its turn");
    dispatch.atMost(10);
    assertEquals(MessageState.WAITING, stateOf(after));
    assertTrue(outbox.settle(LUND, message, "Nils"));
    dispatch.atMost(10);
    assertEquals(List.of(MessageState.DONE, MessageState.DONE), List.of(stateOf(message), stateOf(after)));
    assertEquals(List.of("Nils"), outbox.ofStream(LUND, stream).stream().flatMap(entry -> entry.byHand().stream()).toList());
    assertFalse(outbox.settle(LUND, message, "Tor"));
  }

  @Test
  void an_exception_is_a_reason_to_try_later() {
    var message = append(message(ids.next(), "sbsys"));
    worker(claimed -> {
      throw new IllegalArgumentException("bad");
    }).atMost(10);
    assertEquals(MessageState.WAITING, stateOf(message));
    assertEquals(List.of("Failed (IllegalArgumentException)"), reasons(message), "what others say may hold anything: its kind is told alone");
  }

  @Test
  void an_error_too_is_a_reason_to_try_later() {
    var message = append(message(ids.next(), "sbsys"));
    worker(claimed -> {
      throw new StackOverflowError();
    }).atMost(10);
    assertEquals(MessageState.WAITING, stateOf(message));
    assertEquals(List.of("Failed here (StackOverflowError)"), reasons(message));
  }

  @Test
  void what_lies_at_a_node_that_is_alive_stays_its_own_however_long_it_lies() throws Exception {
    var node = new Node(10, message -> new Outcome.Sent("200"));
    var message = message(ids.next(), "sbsys");
    node.begin(message);
    for (var minutes = 0; minutes < 20; minutes += 4) {
      clock.forward(Duration.ofMinutes(4));
      node.dispatch.renew();
      assertEquals(0, dispatch.atMost(10));
    }
    assertEquals(1, node.sendAll());
    assertEquals(List.of(Result.SENT), results(message.id()));
    assertEquals(1, sent.peek().attempt());
  }

  @Test
  void one_receiver_leaves_workers_for_the_others() throws Exception {
    var node = new Node(10, message -> new Outcome.Sent("200"));
    node.begin(message(ids.next(), "slow"));
    node.begin(message(ids.next(), "slow"));
    node.begin(message(ids.next(), "slow"));
    node.begin(message(ids.next(), "mail"));
    var first = node.doorstep.take(Duration.ZERO).orElseThrow();
    var second = node.doorstep.take(Duration.ZERO).orElseThrow();
    assertEquals(List.of("slow", "slow"), List.of(first.message().receiver(), second.message().receiver()));
    assertEquals("mail", node.doorstep.take(Duration.ZERO).orElseThrow().message().receiver());
    assertEquals(Optional.empty(), node.doorstep.take(Duration.ZERO));
    node.doorstep.done(first);
    assertEquals("slow", node.doorstep.take(Duration.ZERO).orElseThrow().message().receiver());
  }

  @Test
  void what_lies_for_a_receiver_that_just_failed_goes_later_and_has_lost_no_attempt() throws Exception {
    var node = new Node(10, message -> message.receiver().equals("down") ? new Outcome.TryLater("503") : new Outcome.Sent("200"));
    var next = message(ids.next(), "down");
    node.begin(message(ids.next(), "down"));
    node.begin(next);
    node.begin(message(ids.next(), "mail"));
    assertEquals(2, node.sendAll(), "one to each receiver");
    assertEquals(MessageState.WAITING, stateOf(next.id()));
    assertEquals(0, dispatch.atMost(10), "not yet");
    clock.forward(Duration.ofSeconds(31));
    dispatch.atMost(10);
    assertEquals(List.of(Result.SENT), results(next.id()));
    assertEquals(1, sent.stream().filter(message -> message.id().equals(next.id())).findFirst().orElseThrow().attempt());
  }

  @Test
  void a_kind_that_nobody_sends_is_stuck() {
    var message = append(new NewMessage(new OutboxId(ids.next()), ids.next(), "x", "pigeon", "r", Optional.empty()));
    dispatch.atMost(10);
    assertEquals(MessageState.STUCK, stateOf(message));
  }

  @Test
  void waits_for_another_message_however_long_and_goes_when_that_is_done() {
    var stream = ids.next();
    var first = message(stream, "renderer");
    var second = new NewMessage(new OutboxId(ids.next()), stream, "sbsys", "test", "r", Optional.of(first.id()));
    append(first, second);
    worker(claimed -> new Outcome.Hopeless("no paper")).atMost(10);
    clock.forward(Duration.ofDays(900));
    assertEquals(0, dispatch.atMost(10));
    assertTrue(entry(second.id()).waits());
    outbox.resend(LUND, first.id());
    assertEquals(List.of(1, 1, 0), List.of(dispatch.atMost(10), dispatch.atMost(10), dispatch.atMost(10)));
    assertFalse(entry(second.id()).waits());
  }

  @Test
  void the_messages_that_a_stream_begins_with_are_sent_by_the_node_that_wrote_them_without_looking() throws Exception {
    var node = new Node(2, message -> new Outcome.Sent("200"));
    var stream = ids.next();
    var first = message(stream, "renderer");
    var second = new NewMessage(new OutboxId(ids.next()), stream, "sbsys", "test", "r", Optional.of(first.id()));
    node.begin(first, second);
    assertEquals(0, dispatch.atMost(10), "another node took what was ours");
    assertEquals(2, node.sendAll());
    assertEquals(List.of(first.id(), second.id()), sentIds());
    assertEquals(List.of(MessageState.DONE, MessageState.DONE), List.of(stateOf(first.id()), stateOf(second.id())));
    assertEquals(List.of(Result.SENT), results(first.id()));
  }

  @Test
  void what_waits_for_a_message_that_failed_is_given_back() throws Exception {
    var node = new Node(2, message -> new Outcome.TryLater("503"));
    var stream = ids.next();
    var first = message(stream, "renderer");
    var second = new NewMessage(new OutboxId(ids.next()), stream, "sbsys", "test", "r", Optional.of(first.id()));
    node.begin(first, second);
    assertEquals(1, node.sendAll());
    assertEquals(List.of(MessageState.WAITING, MessageState.WAITING), List.of(stateOf(first.id()), stateOf(second.id())));
    clock.forward(Duration.ofMinutes(1));
    assertEquals(List.of(1, 1), List.of(dispatch.atMost(10), dispatch.atMost(10)));
    assertEquals(List.of(first.id(), first.id(), second.id()), sentIds());
  }

  @Test
  void a_second_message_to_the_same_receiver_waits_for_the_first() throws Exception {
    var node = new Node(9, message -> new Outcome.TryLater("503"));
    var stream = ids.next();
    var first = message(stream, "sbsys");
    var second = message(stream, "sbsys");
    node.begin(first, second);
    assertEquals(1, node.sendAll());
    assertEquals(0, dispatch.atMost(10));
    clock.forward(Duration.ofMinutes(1));
    assertEquals(List.of(1, 1), List.of(dispatch.atMost(10), dispatch.atMost(10)));
    assertEquals(List.of(first.id(), first.id(), second.id()), sentIds());
  }

  @Test
  void where_there_is_no_room_any_node_may_take_them() throws Exception {
    var node = new Node(1, message -> new Outcome.Sent("200"));
    node.begin(message(ids.next(), "sbsys"), message(ids.next(), "mail"));
    assertEquals(0, node.sendAll());
    assertEquals(2, dispatch.atMost(10));
  }

  @Test
  void a_node_that_was_killed_sends_what_it_had_when_it_is_started_again() throws Exception {
    new Node(9, message -> new Outcome.Sent("never sent")).begin(message(ids.next(), "sbsys"));
    var again = new Node(9, message -> new Outcome.Sent("200"));
    assertEquals(0, again.dispatch.fetch());
    assertEquals(1, again.dispatch.reclaim());
    assertEquals(1, again.dispatch.fetch());
    assertEquals(1, again.sendAll());
  }

  @Test
  void a_node_takes_nothing_of_another_that_is_at_work() {
    append(message(ids.next(), "sbsys"));
    assertEquals(1, claim().atMost(10).size());
    assertEquals(0, new Node(9, message -> new Outcome.Sent("200")).dispatch.reclaim());
  }

  @Test
  void shows_a_municipality_nothing_of_anothers() {
    var stream = ids.next();
    var message = append(message(stream, "sbsys"));
    dispatch.atMost(10);
    assertEquals(List.of(), outbox.ofStream(ELSEWHERE, stream));
    assertEquals(List.of(), outbox.attempts(ELSEWHERE, message));
  }

  private OutboxEntry entry(OutboxId id) {
    return database.read(session -> session.one(OutboxSql.ENTRY + " where o.id = ?", OutboxSql::entry, id)).orElseThrow();
  }

  private long count(MessageState state) {
    return database.read(session -> session.one("select count(*) as n from outbox where state = ?", row -> row.number("n"), state)).orElseThrow();
  }

  private void untilNothingWaits() {
    while (count(MessageState.WAITING) > 0) {
      dispatch.atMost(3);
    }
  }

  private static void untilNothing(DispatchDueMessages worker) {
    while (worker.atMost(10) > 0) {
      // again
    }
  }

  private ClaimDueMessages claim() {
    return new ClaimDueMessages(database, clock, ids, DispatchDueMessages.LEASE, "another-node");
  }

  private DispatchDueMessages worker(Function<ClaimedMessage, Outcome> sending) {
    return worker(DOORSTEP, sending);
  }

  private DispatchDueMessages worker(Doorstep doorstep, Function<ClaimedMessage, Outcome> sending) {
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
    return new DispatchDueMessages(database, clock, ids, new Random(1), SCHEDULE, doorstep, List.of(sender));
  }

  /** A node with a doorstep of its own. */
  private final class Node {

    private final Doorstep doorstep;
    private final DispatchDueMessages dispatch;

    Node(int room, Function<ClaimedMessage, Outcome> sending) {
      doorstep = new Doorstep("node", room, 2);
      dispatch = worker(doorstep, sending);
    }

    void begin(NewMessage... messages) {
      var outbox = new Outbox(database, clock, ids, SCHEDULE, doorstep);
      database.transaction(session -> {
        outbox.begin(session, LUND, Arrays.asList(messages), clock.instant());
        return null;
      });
    }

    int sendAll() throws InterruptedException {
      var count = 0;
      while (dispatch.sendNext(Duration.ZERO)) {
        count++;
      }
      return count;
    }
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
