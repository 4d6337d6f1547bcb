package se.samform.engine.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import se.samform.core.id.MunicipalityId;
import se.samform.core.store.Database;
import se.samform.core.store.Session;
import se.samform.core.store.StoreFailed;

/** Does a program's command once, though it comes again because its answer was lost: that it was done is written with what it comes to. */
@ApplicationScoped
public class CommandOnce {

  private static final Duration REMEMBERED = Duration.ofDays(30);

  private final Database database;
  private final Clock clock;

  @Inject
  public CommandOnce(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected CommandOnce() {
    this(null, null);
  }

  /**
   * @param work does the command, in the transaction that it is called in
   * @param answer what is answered once it is done: how the case stands then
   */
  public Once command(MunicipalityId municipality, OnceKey key, Supplier<Commanded> work, Function<CaseHead, String> answer) {
    return before(municipality, key).orElseGet(() -> now(municipality, key, work, answer));
  }

  /** Whether anything was done under the key. */
  public boolean isKnown(MunicipalityId municipality, OnceKey key) {
    return before(municipality, key).isPresent();
  }

  /** What just this was answered; empty where it wasn't done, or something else was. */
  public Optional<AnsweredOnce> answered(MunicipalityId municipality, OnceKey key) {
    return database.read(session -> session.one("select seq, answer from command_once where municipality_id = ? and key_hash = ? and what_hash = ?",
        row -> new AnsweredOnce(row.count("seq"), row.text("answer")), municipality, key.keyHash(), key.whatHash())).filter(answer -> !answer.text().isEmpty());
  }

  private Once now(MunicipalityId municipality, OnceKey key, Supplier<Commanded> work, Function<CaseHead, String> answer) {
    try {
      var commanded = database.transaction(session -> tried(session, municipality, key, work, answer), Commanded.Done.class::isInstance);
      return commanded instanceof Commanded.Done ? new Once.Now(commanded) : before(municipality, key).orElseGet(() -> new Once.Now(commanded));
    } catch (StoreFailed e) {
      return before(municipality, key).filter(done -> e.duplicate()).orElseThrow(() -> e);
    }
  }

  private Commanded tried(
      Session session, MunicipalityId municipality, OnceKey key, Supplier<Commanded> work, Function<CaseHead, String> answer) throws SQLException {
    var commanded = work.get();
    if (commanded instanceof Commanded.Done(var head)) {
      session.change("insert into command_once (municipality_id, key_hash, what_hash, at, seq, answer) values (?, ?, ?, ?, ?, ?)",
          municipality, key.keyHash(), key.whatHash(), clock.instant(), head.lastSeq(), answer.apply(head));
    }
    return commanded;
  }

  private Optional<Once> before(MunicipalityId municipality, OnceKey key) {
    return database.read(session -> session.one("select what_hash from command_once where municipality_id = ? and key_hash = ?",
            row -> row.bytes("what_hash"), municipality, key.keyHash()))
        .map(what -> Arrays.equals(what, key.whatHash()) ? new Once.Before() : new Once.OfAnother());
  }

  /** How many, at most {@code limit}. */
  public int removeOld(int limit) {
    return database.transaction(session -> session.change("delete from command_once where at < ? limit ?", clock.instant().minus(REMEMBERED), limit));
  }
}
