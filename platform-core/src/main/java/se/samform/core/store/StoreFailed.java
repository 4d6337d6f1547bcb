package se.samform.core.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** The database refused or could not be reached. Nothing was committed. */
public final class StoreFailed extends RuntimeException {

  /** A record has changed since it was read. */
  static final int CHANGED = 1020;

  /** Deadlock, lock wait timeout, record changed since last read: the same work may succeed when repeated. */
  private static final Set<Integer> WORTH_REPEATING = Set.of(1213, 1205, CHANGED);

  private static final int DUPLICATE = 1062;

  public StoreFailed(SQLException cause) {
    super(cause.getMessage(), cause);
  }

  public static boolean worthRepeating(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && WORTH_REPEATING.contains(sql.getErrorCode())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the connection broke or none could be had (SQLSTATE class 08, or the pool's patience ended). */
  public boolean outOfReach() {
    return getCause() instanceof SQLTransientConnectionException
        || getCause() instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().startsWith("08");
  }

  /** Whether a unique key stood in the way. */
  public boolean duplicate() {
    return getCause() instanceof SQLException sql && sql.getErrorCode() == DUPLICATE;
  }

  /** Whether this unique key did. */
  public boolean duplicate(String key) {
    return duplicate() && getMessage().contains("for key '" + key + "'");
  }
}
