package se.samform.core.outbox;

import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Function;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OutboxId;
import se.samform.core.store.Row;

/** How rows of the outbox are read. */
final class OutboxSql {

  static final String ENTRY = "select o.id, o.stream, o.receiver, o.kind, o.ref, o.state, o.attempts, o.due_at, o.last_reason,"
      + " o.written_at, o.finished_at, exists (select 1 from outbox w where w.id = o.waits_for and w.state <> 'DONE') as waits"
      + " from outbox o";

  static final String ANY_DUE = "select 1 from outbox where state in ('WAITING', 'LEASED') and due_at <= ? limit 1";

  /**
   * What is due, or whose lease ran out; which waits for nothing, and has no unfinished message of its stream and
   * receiver before it but such that let it pass. The inner selects read what is committed and lock nothing: an earlier message that another
   * worker is just claiming is still unfinished there, and so holds this one back.
   */
  static final String DUE = "select id, municipality_id, stream, receiver, kind, ref, state, attempts, attempts_allowed, written_at"
      + " from outbox o where o.state in ('WAITING', 'LEASED') and o.due_at <= ?"
      + " and (o.waits_for is null or exists (select 1 from outbox w where w.id = o.waits_for and w.state = 'DONE'))"
      + " and not exists (select 1 from outbox e where e.stream = o.stream and e.receiver = o.receiver and e.seq < o.seq"
      + " and e.municipality_id = o.municipality_id and e.state <> 'DONE' and not (e.state = 'STUCK' and e.lets_pass))"
      + " order by o.due_at limit ? for update skip locked";

  private static final Function<UUID, UUID> AS_IS = Function.identity();

  private OutboxSql() {}

  static OutboxEntry entry(Row row) throws SQLException {
    return new OutboxEntry(
        row.id("id", OutboxId::new), row.id("stream", AS_IS), row.text("receiver"), row.text("kind"), row.text("ref"),
        MessageState.valueOf(row.text("state")), row.count("attempts"), row.instantIfAny("due_at"), row.yes("waits"),
        row.textIfAny("last_reason"), row.instant("written_at"), row.instantIfAny("finished_at"));
  }

  static DueMessage due(Row row) throws SQLException {
    return new DueMessage(
        row.id("id", OutboxId::new), row.id("municipality_id", MunicipalityId::new), row.id("stream", AS_IS),
        row.text("receiver"), row.text("kind"), row.text("ref"), MessageState.valueOf(row.text("state")),
        row.count("attempts"), row.count("attempts_allowed"), row.instant("written_at"));
  }
}
