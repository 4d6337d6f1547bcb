package se.samform.core.outbox;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OutboxId;
import se.samform.core.id.Uuid7;
import se.samform.core.store.Database;
import se.samform.core.store.Session;

/** Writes messages in the caller's transaction, and shows the desk what became of them. */
public class Outbox {

  private static final String INTO = "insert into outbox (id, municipality_id, stream, receiver, kind, ref, state, due_at,"
      + " waits_for, attempts, attempts_allowed, written_at, lease, leased_by)";

  private final Database database;
  private final Clock clock;
  private final Uuid7 ids;
  private final RetrySchedule schedule;
  private final Doorstep doorstep;

  public Outbox(Database database, Clock clock, Uuid7 ids, RetrySchedule schedule, Doorstep doorstep) {
    this.database = database;
    this.clock = clock;
    this.ids = ids;
    this.schedule = schedule;
    this.doorstep = doorstep;
  }

  /** In the order of the list; all in one statement. */
  public void append(Session session, MunicipalityId municipality, List<NewMessage> messages) throws SQLException {
    var now = clock.instant();
    session.insertAll(INTO, messages.stream().map(message -> waiting(municipality, message, now)).toList());
    session.afterCommit(doorstep::call);
  }

  /**
   * As {@link #append}, for a stream that begins with these: nothing is before them, so that this node may take them
   * under its lease as it writes them, and send them as soon as they are committed.
   */
  public void begin(Session session, MunicipalityId municipality, List<NewMessage> messages, Instant now) throws SQLException {
    if (doorstep.room() < messages.size()) {
      append(session, municipality, messages);
      return;
    }
    var atOnce = AtOnce.of(municipality, messages, schedule.attempts(), now, ids.next(), now.plus(DispatchDueMessages.LEASE));
    session.insertAll(INTO, messages.stream()
        .map(message -> atOnce.claim(message).map(claim -> leased(message, claim)).orElseGet(() -> waiting(municipality, message, now)))
        .toList());
    session.afterCommit(() -> atOnce.errands().forEach(doorstep::put));
  }

  /** The newest message of a kind, if it is not done. */
  public Optional<OutboxId> unfinished(Session session, MunicipalityId municipality, UUID stream, String kind) throws SQLException {
    return session.one("select id from outbox where municipality_id = ? and stream = ? and kind = ? and state <> 'DONE'"
        + " order by seq desc limit 1", row -> row.id("id", OutboxId::new), municipality, stream, kind);
  }

  /** All of a stream, in the order written. */
  public List<OutboxEntry> ofStream(MunicipalityId municipality, UUID stream) {
    return database.read(session -> session.list(OutboxSql.ENTRY
        + " where o.municipality_id = ? and o.stream = ? order by o.seq", OutboxSql::entry, municipality, stream));
  }

  /** Those that failed, and the last if it didn't. */
  public List<Attempt> attempts(MunicipalityId municipality, OutboxId id) {
    return database.read(session -> session.list(
        "select number, at, outcome, reason from outbox_attempt where municipality_id = ? and outbox_id = ?"
            + " union all select attempts, finished_at, 'SENT', last_reason from outbox"
            + " where municipality_id = ? and id = ? and state = 'DONE' order by at, number",
        row -> new Attempt(row.count("number"), row.instant("at"), Attempt.Result.valueOf(row.text("outcome")), row.text("reason")),
        municipality, id, municipality, id));
  }

  /** Due at once, with a full set of attempts again. Does nothing to a message under way or done. */
  public boolean resend(MunicipalityId municipality, OutboxId id) {
    var changed = database.read(session -> session.change(
        "update outbox set state = 'WAITING', due_at = ?, attempts_allowed = attempts + ?"
        + " where municipality_id = ? and id = ? and state in ('WAITING', 'STUCK')",
        clock.instant(), schedule.attempts(), municipality, id)) > 0;
    doorstep.call();
    return changed;
  }

  /**
   * What got stuck is done by somebody's hand: it isn't sent any more, and what waited for it goes. Does nothing to what isn't stuck.
   *
   * @param who did it, for people to read
   */
  public boolean settle(MunicipalityId municipality, OutboxId id, String who) {
    var changed = database.transaction(session -> session.change("update outbox set state = 'DONE', due_at = null, finished_at = ?, last_reason = ?"
        + " where municipality_id = ? and id = ? and state = 'STUCK'", clock.instant(), OutboxEntry.BY_HAND + who, municipality, id)) > 0;
    doorstep.call();
    return changed;
  }

  private Object[] waiting(MunicipalityId municipality, NewMessage message, Instant now) {
    var due = message.notBefore().filter(at -> !message.isDue(now)).orElse(now);
    return new Object[] {
      message.id(), municipality, message.stream(), message.receiver(), message.kind(), message.ref(), MessageState.WAITING, due,
      message.waitsFor(), 0, schedule.attempts(), now, null, null
    };
  }

  private Object[] leased(NewMessage message, ClaimedMessage claim) {
    return new Object[] {
      message.id(), claim.municipality(), message.stream(), message.receiver(), message.kind(), message.ref(), MessageState.LEASED,
      claim.leasedUntil(), message.waitsFor(), claim.attempt(), claim.attemptsAllowed(), claim.writtenAt(), claim.lease(), doorstep.node()
    };
  }
}
