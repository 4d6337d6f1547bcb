package se.samform.core.outbox;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.samform.core.id.Uuid7;
import se.samform.core.store.Database;
import se.samform.core.store.Session;

/** Takes what is due under a lease and commits. Any number of workers may claim at once: none waits for another. */
final class ClaimDueMessages {

  private static final String LEASE_RAN_OUT = "The worker that had it did not finish in time";

  private final Database database;
  private final Clock clock;
  private final Uuid7 ids;
  private final Duration lease;

  ClaimDueMessages(Database database, Clock clock, Uuid7 ids, Duration lease) {
    this.database = database;
    this.clock = clock;
    this.ids = ids;
    this.lease = lease;
  }

  List<ClaimedMessage> atMost(int limit) {
    return database.ownTransaction(session -> claim(session, clock.instant(), limit));
  }

  /** Begins the lease anew; false if it ran out meanwhile and somebody else has the message. */
  boolean renew(ClaimedMessage message) {
    var until = clock.instant().plus(lease);
    return database.ownTransaction(session -> session.change(
        "update outbox set lease_until = ?, due_at = ? where id = ? and lease = ?", until, until, message.id(), message.lease())) > 0;
  }

  private List<ClaimedMessage> claim(Session session, Instant now, int limit) throws SQLException {
    var claimed = new ArrayList<ClaimedMessage>();
    for (var due : session.list(OutboxSql.DUE, OutboxSql::due, now, limit)) {
      if (due.leftBehind()) {
        session.insertAll(Finish.ATTEMPT, List.<Object[]>of(Finish.attempt(
            due.municipality(), due.id(), due.attempts(), now, Attempt.Result.LEASE_RAN_OUT, LEASE_RAN_OUT)));
      }
      if (due.spent()) {
        giveUp(session, due);
      } else {
        claimed.add(take(session, due, now));
      }
    }
    return List.copyOf(claimed);
  }

  private ClaimedMessage take(Session session, DueMessage due, Instant now) throws SQLException {
    var message = due.claimed(ids.next());
    session.change("update outbox set state = 'LEASED', lease = ?, lease_until = ?, due_at = ?, attempts = ? where id = ?",
        message.lease(), now.plus(lease), now.plus(lease), message.attempt(), message.id());
    return message;
  }

  private static void giveUp(Session session, DueMessage due) throws SQLException {
    session.change("update outbox set state = 'STUCK', due_at = null, lease = null, lease_until = null, last_reason = ? where id = ?",
        LEASE_RAN_OUT, due.id());
  }
}
