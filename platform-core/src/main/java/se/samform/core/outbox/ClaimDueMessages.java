package se.samform.core.outbox;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final String node;

  ClaimDueMessages(Database database, Clock clock, Uuid7 ids, Duration lease, String node) {
    this.database = database;
    this.clock = clock;
    this.ids = ids;
    this.lease = lease;
    this.node = node;
  }

  /** Looks first without a transaction: most of the time there is nothing. */
  List<ClaimedMessage> atMost(int limit) {
    var nothing = database.read(session -> session.one(OutboxSql.ANY_DUE, row -> true, clock.instant())).isEmpty();
    return nothing ? List.of() : database.ownTransaction(session -> claim(session, clock.instant(), limit));
  }

  /** Begins the lease anew; empty if it ran out meanwhile and somebody else has the message. */
  Optional<ClaimedMessage> renew(ClaimedMessage message) {
    var until = clock.instant().plus(lease);
    var ours = database.alone(session -> session.change(
        "update outbox set due_at = ? where id = ? and lease = ?", until, message.id(), message.lease())) > 0;
    return ours ? Optional.of(message.renewed(until)) : Optional.empty();
  }

  /** Begins the leases of all that this node holds anew. */
  void renewAll() {
    var now = clock.instant();
    database.alone(session -> session.change(
        "update outbox set due_at = ? where state = 'LEASED' and leased_by = ? and due_at > ?", now.plus(lease), node, now));
  }

  /** Lets go what this node held before it was restarted; how many. */
  int reclaim() {
    return database.alone(session -> session.change(
        "update outbox set due_at = ? where state = 'LEASED' and leased_by = ? and due_at > ?", clock.instant(), node, clock.instant()));
  }

  private List<ClaimedMessage> claim(Session session, Instant now, int limit) throws SQLException {
    var claimed = new ArrayList<ClaimedMessage>();
    var taken = ids.next();
    for (var due : session.list(OutboxSql.DUE, OutboxSql::due, now, limit)) {
      if (due.leftBehind()) {
        session.insertAll(Finish.ATTEMPT, List.<Object[]>of(Finish.attempt(
            due.municipality(), due.id(), due.attempts(), now, Attempt.Result.LEASE_RAN_OUT, LEASE_RAN_OUT)));
      }
      if (due.spent()) {
        giveUp(session, due);
      } else {
        claimed.add(due.claimed(taken, now.plus(lease)));
      }
    }
    take(session, claimed);
    return List.copyOf(claimed);
  }

  /** All under one lease, in one statement. */
  private void take(Session session, List<ClaimedMessage> claimed) throws SQLException {
    if (claimed.isEmpty()) {
      return;
    }
    var values = new ArrayList<Object>(List.of(claimed.getFirst().lease(), node, claimed.getFirst().leasedUntil()));
    claimed.forEach(message -> values.add(message.id()));
    session.change("update outbox set state = 'LEASED', lease = ?, leased_by = ?, due_at = ?, attempts = attempts + 1"
        + " where id in (?" + ", ?".repeat(claimed.size() - 1) + ")", values.toArray());
  }

  private static void giveUp(Session session, DueMessage due) throws SQLException {
    session.change("update outbox set state = 'STUCK', due_at = null, lease = null, leased_by = null, last_reason = ? where id = ?",
        LEASE_RAN_OUT, due.id());
  }
}
