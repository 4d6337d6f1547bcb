package se.samform.engine.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samform.core.id.MunicipalityId;
import se.samform.core.store.Database;
import se.samform.core.store.Session;

/**
 * Seals what was written some minutes ago: a batch at a time, each with a hash over the batch before it and all its rows.
 * One node at a time seals a municipality's; what is too young waits, so that a row that is still being written is not
 * passed over.
 */
@ApplicationScoped
public class SealLooks {

  static final Duration YOUNG = Duration.ofMinutes(5);
  static final int BATCH = 1_000;

  private static final String AFTER = "select " + LookRow.COLUMNS + " from look where municipality_id = ? and number > ?";

  private final Database database;
  private final Clock clock;

  @Inject
  public SealLooks(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected SealLooks() {
    this(null, null);
  }

  private record Sealed(long upto, byte[] hash) {}

  /** The next batch. @return how many rows are in it */
  public int next(MunicipalityId municipality) {
    return database.transaction(session -> next(session, municipality));
  }

  private int next(Session session, MunicipalityId municipality) throws SQLException {
    // Whoever seals has the municipality's key row until they are done: no two seal the same rows.
    session.one("select 1 from municipality_key where municipality_id = ? for update", row -> true, municipality);
    var last = session.one("select upto, hash from look_seal where municipality_id = ? order by upto desc limit 1",
        row -> new Sealed(row.number("upto"), row.bytes("hash")), municipality).orElse(new Sealed(0, LookRow.START));
    var ripe = clock.instant().minus(YOUNG);
    var rows = session.list(AFTER + " order by number limit ?", LookRow::read, municipality, last.upto(), BATCH)
        .stream().takeWhile(row -> row.at().isBefore(ripe)).toList();
    return rows.isEmpty() ? 0 : sealed(session, municipality, last, rows);
  }

  private int sealed(Session session, MunicipalityId municipality, Sealed last, List<LookRow> rows) throws SQLException {
    session.change("insert into look_seal (municipality_id, upto, sealed_at, hash) values (?, ?, ?, ?)",
        municipality, rows.getLast().number(), clock.instant(), LookRow.hash(last.hash(), rows));
    return rows.size();
  }

  /** The first batch, by the number that it goes up to, whose rows aren't what they were; empty if all hold. Batches that were taken away whole, the oldest first, are passed over. */
  public Optional<Long> broken(MunicipalityId municipality) {
    return database.read(session -> broken(session, municipality));
  }

  private static Optional<Long> broken(Session session, MunicipalityId municipality) throws SQLException {
    var before = new Sealed(0, LookRow.START);
    var isBegun = false;
    for (var seal : session.list("select upto, hash from look_seal where municipality_id = ? order by upto",
        row -> new Sealed(row.number("upto"), row.bytes("hash")), municipality)) {
      var rows = session.list(AFTER + " and number <= ? order by number", LookRow::read, municipality, before.upto(), seal.upto());
      isBegun |= !rows.isEmpty();
      if (isBegun && !Arrays.equals(LookRow.hash(before.hash(), rows), seal.hash())) {
        return Optional.of(seal.upto());
      }
      before = seal;
    }
    return Optional.empty();
  }
}
