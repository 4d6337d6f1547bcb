package se.samform.core.outbox;

import java.sql.SQLException;
import java.time.Clock;
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
    database.ownTransaction(session -> {
      switch (outcome) {
        case Outcome.Sent(var note) -> finish(session, message, MessageState.DONE, null, Attempt.Result.SENT, note);
        case Outcome.TryLater(var reason) -> later(session, message, reason);
        case Outcome.Hopeless(var reason) ->
            finish(session, message, MessageState.STUCK, null, Attempt.Result.HOPELESS, reason);
      }
      return null;
    });
  }

  private void later(Session session, ClaimedMessage message, String reason) throws SQLException {
    if (message.attempt() >= message.attemptsAllowed()) {
      finish(session, message, MessageState.STUCK, null, Attempt.Result.TRY_LATER, reason);
    } else {
      var due = clock.instant().plus(schedule.pauseAfter(message.attempt(), random));
      finish(session, message, MessageState.WAITING, due, Attempt.Result.TRY_LATER, reason);
    }
  }

  private void finish(Session session, ClaimedMessage message, MessageState state, Instant due, Attempt.Result result, String reason)
      throws SQLException {
    var mine = session.change("update outbox set state = ?, due_at = ?, lease = null, lease_until = null, last_reason = ?"
        + " where id = ? and lease = ?", state, due, shortened(reason), message.id(), message.lease()) > 0;
    if (mine) {
      session.insertAll(ATTEMPT, List.<Object[]>of(
          attempt(message.municipality(), message.id(), message.attempt(), clock.instant(), result, reason)));
    }
  }

  private static String shortened(String reason) {
    return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
  }
}
