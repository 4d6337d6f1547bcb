package se.samform.core.store;

import java.sql.SQLException;

/**
 * Runs work in a transaction. Work begun inside another transaction joins it; work that begins its own is repeated
 * from the start when the database rolled it back as a deadlock's victim.
 */
public class Database {

  private static final int TRIES = 8;

  private final Transactions transactions;

  public Database(Transactions transactions) {
    this.transactions = transactions;
  }

  /** All of the work or none of it. */
  public <T> T transaction(Work<T> work) {
    return transactions.active() ? read(work) : repeated(work);
  }

  /** @throws IllegalStateException if a transaction runs already: this work must be committed whatever the caller does */
  public <T> T ownTransaction(Work<T> work) {
    if (transactions.active()) {
      throw new IllegalStateException("This work needs a transaction of its own");
    }
    return repeated(work);
  }

  /** In the running transaction, or each statement by itself where none runs. */
  public <T> T read(Work<T> work) {
    try {
      var connection = transactions.connection();
      try {
        return work.in(new Session(connection));
      } finally {
        transactions.release(connection);
      }
    } catch (SQLException e) {
      throw new StoreFailed(e);
    }
  }

  private <T> T repeated(Work<T> work) {
    for (var tries = 1; ; tries++) {
      try {
        return once(work);
      } catch (RuntimeException e) {
        if (tries == TRIES || !StoreFailed.worthRepeating(e)) {
          throw e;
        }
      }
    }
  }

  private <T> T once(Work<T> work) {
    try {
      transactions.begin();
      try {
        var result = read(work);
        transactions.commit();
        return result;
      } catch (RuntimeException | SQLException | Error e) {
        rollBack(e);
        throw e;
      }
    } catch (SQLException e) {
      throw new StoreFailed(e);
    }
  }

  private void rollBack(Throwable reason) {
    try {
      transactions.rollBack();
    } catch (SQLException e) {
      reason.addSuppressed(e);
    }
  }
}
