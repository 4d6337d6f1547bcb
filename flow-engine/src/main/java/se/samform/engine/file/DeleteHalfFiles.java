package se.samform.engine.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import se.samform.core.id.FileId;
import se.samform.core.store.Database;
import se.samform.core.store.Session;

/** The worker's tick that sweeps away what killed nodes left half received, and what came whole and was never anybody's, in all municipalities. Any number of nodes may run it. */
@ApplicationScoped
public class DeleteHalfFiles {

  /** Longer than the slowest line needs. */
  static final Duration LONGEST_UPLOAD = Duration.ofDays(1);

  private final Database database;
  private final Clock clock;

  @Inject
  public DeleteHalfFiles(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected DeleteHalfFiles() {
    this(null, null);
  }

  /** How many there were, at most {@code limit}. */
  public int atMost(int limit) {
    return database.transaction(session -> {
      var left = new ArrayList<>(half(session, limit));
      left.addAll(loose(session, limit - left.size()));
      for (var file : left) {
        session.change("delete from stored_file_chunk where file_id = ?", file);
        session.change("delete from stored_file where id = ?", file);
        session.change("delete from loose_file where file_id = ?", file);
      }
      return left.size();
    });
  }

  private List<FileId> half(Session session, int limit) throws SQLException {
    return session.list(
        "select id from stored_file where chunks is null and received_at < ? limit ? for update skip locked",
        row -> row.id("id", FileId::new), clock.instant().minus(LONGEST_UPLOAD), limit);
  }

  private List<FileId> loose(Session session, int limit) throws SQLException {
    return session.list("select file_id from loose_file where received_at < ? limit ? for update skip locked",
        row -> row.id("file_id", FileId::new), clock.instant().minus(LONGEST_UPLOAD), limit);
  }
}
