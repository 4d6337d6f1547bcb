package se.samform.core.outbox;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.samform.core.id.DocumentId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OutboxId;
import se.samform.core.store.Database;
import se.samform.core.store.Session;

/** Writes messages in the caller's transaction, and shows the desk what became of them. */
public class Outbox {

  private static final String INTO = "insert into outbox (id, municipality_id, stream, receiver, kind, ref, state, due_at,"
      + " waits_for, attempts, attempts_allowed, written_at)";

  private final Database database;
  private final Clock clock;
  private final RetrySchedule schedule;

  public Outbox(Database database, Clock clock, RetrySchedule schedule) {
    this.database = database;
    this.clock = clock;
    this.schedule = schedule;
  }

  /** In the order of the list; all in one statement. */
  public void append(Session session, MunicipalityId municipality, List<NewMessage> messages) throws SQLException {
    session.insertAll(INTO, messages.stream().map(message -> row(municipality, message)).toList());
  }

  /** Lets go what waited for the document. To be called in the transaction that stores the rendered one. */
  public int release(Session session, MunicipalityId municipality, UUID stream, DocumentId document)
      throws SQLException {
    return session.change("update outbox set waits_for = null, due_at = ?"
        + " where municipality_id = ? and stream = ? and waits_for = ? and state = 'WAITING'",
        clock.instant(), municipality, stream, document);
  }

  /** Newest first, at most {@code limit} from {@code offset} on. */
  public List<OutboxEntry> list(MunicipalityId municipality, MessageState state, int offset, int limit) {
    return database.read(session -> session.list(OutboxSql.ENTRY
        + " where municipality_id = ? and state = ? order by seq desc limit ? offset ?",
        OutboxSql::entry, municipality, state, limit, offset));
  }

  /** All of a stream, in the order written. */
  public List<OutboxEntry> ofStream(MunicipalityId municipality, UUID stream) {
    return database.read(session -> session.list(OutboxSql.ENTRY
        + " where municipality_id = ? and stream = ? order by seq", OutboxSql::entry, municipality, stream));
  }

  public long count(MunicipalityId municipality, MessageState state) {
    return database.read(session -> session.one(
        "select count(*) as n from outbox where municipality_id = ? and state = ?",
        row -> row.number("n"), municipality, state)).orElse(0L);
  }

  public List<Attempt> attempts(MunicipalityId municipality, OutboxId id) {
    return database.read(session -> session.list(
        "select number, at, outcome, reason from outbox_attempt where municipality_id = ? and outbox_id = ? order by at, number",
        row -> new Attempt(row.count("number"), row.instant("at"), Attempt.Result.valueOf(row.text("outcome")), row.text("reason")),
        municipality, id));
  }

  /** Due at once, with a full set of attempts again. Does nothing to a message under way, done, or waiting for a document. */
  public boolean resend(MunicipalityId municipality, OutboxId id) {
    return database.transaction(session -> session.change(
        "update outbox set state = 'WAITING', due_at = ?, attempts_allowed = attempts + ?"
        + " where municipality_id = ? and id = ? and waits_for is null and state in ('WAITING', 'STUCK')",
        clock.instant(), schedule.attempts(), municipality, id)) > 0;
  }

  private Object[] row(MunicipalityId municipality, NewMessage message) {
    var now = clock.instant();
    var due = message.waitsFor().isPresent() ? null : now;
    return new Object[] {
      message.id(), municipality, message.stream(), message.receiver(), message.kind(), message.ref(),
      MessageState.WAITING, due, message.waitsFor(), 0, schedule.attempts(), now
    };
  }
}
