package se.samform.core.outbox;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OutboxId;
import se.samform.core.store.Database;
import se.samform.core.store.Session;

/** Writes how an attempt ended, unless the lease has meanwhile gone to another worker. */
final class Finish {

  static final String ATTEMPT = "insert into outbox_attempt (municipality_id, outbox_id, number, at, outcome, reason)";

  private static final String RELEASED = ", lease = null, leased_by = null, last_reason = ? where id = ? and lease = ?";

  private static final int LONGEST_REASON = 500;

  private final Database database;
  private final Clock clock;
  private final RetrySchedule schedule;
  private final RandomGenerator random;

  Finish(Database database, Clock clock, RetrySchedule schedule, RandomGenerator random) {
    this.database = database;
    this.clock = clock;
    this.schedule = schedule;
    this.random = random;
  }

  static Object[] attempt(MunicipalityId municipality, OutboxId id, int number, Instant at, Attempt.Result result, String reason) {
    return new Object[] {municipality, id, number, at, result, shortened(reason)};
  }

  void with(ClaimedMessage message, Outcome outcome) {
    switch (outcome) {
      case Outcome.Sent(var note) -> done(message, note);
      case Outcome.TryLater(var reason) -> later(message, reason);
      case Outcome.Hopeless(var reason) -> failed(message, MessageState.STUCK, null, Attempt.Result.HOPELESS, reason);
    }
  }

  /** Gives messages back that won't be sent now: due after the pause, as if never claimed. */
  void giveBack(List<ClaimedMessage> messages, Duration pause) {
    messages.forEach(message -> database.alone(session -> session.change(
        "update outbox set state = 'WAITING', due_at = ?, attempts = attempts - 1, lease = null, leased_by = null where id = ? and lease = ?",
        clock.instant().plus(pause), message.id(), message.lease())));
  }

  /** The row says it all: one statement. It has been sent: were this lost to a deadlock, it would be sent again. */
  private void done(ClaimedMessage message, String note) {
    database.alone(session -> session.change("update outbox set state = 'DONE', due_at = null, finished_at = ?" + RELEASED,
        clock.instant(), shortened(note), message.id(), message.lease()));
  }

  private void later(ClaimedMessage message, String reason) {
    if (message.attempt() >= message.attemptsAllowed()) {
      failed(message, MessageState.STUCK, null, Attempt.Result.TRY_LATER, reason);
    } else {
      var due = clock.instant().plus(schedule.pauseAfter(message.attempt(), random));
      failed(message, MessageState.WAITING, due, Attempt.Result.TRY_LATER, reason);
    }
  }

  private void failed(ClaimedMessage message, MessageState state, Instant due, Attempt.Result result, String reason) {
    database.ownTransaction(session -> failed(session, message, state, due, result, reason));
  }

  private boolean failed(
      Session session, ClaimedMessage message, MessageState state, Instant due, Attempt.Result result, String reason) throws SQLException {
    var mine = session.change("update outbox set state = ?, due_at = ?" + RELEASED,
        state, due, shortened(reason), message.id(), message.lease()) > 0;
    if (mine) {
      session.insertAll(ATTEMPT, List.<Object[]>of(
          attempt(message.municipality(), message.id(), message.attempt(), clock.instant(), result, reason)));
    }
    return mine;
  }

  private static String shortened(String reason) {
    return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
  }
}
