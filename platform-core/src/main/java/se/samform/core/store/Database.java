package se.samform.core.store;

import java.sql.SQLException;
import java.util.function.Predicate;
import java.util.function.Supplier;

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
    return transactions.active() ? read(work) : repeated(work, result -> true);
  }

  /**
   * All of the work if what came of it is to be kept, else none of it.
   *
   * @throws IllegalStateException if a transaction runs already
   */
  public <T> T transaction(Work<T> work, Predicate<T> isKept) {
    requireNone();
    return repeated(work, isKept);
  }

  /** @throws IllegalStateException if a transaction runs already: this work must be committed whatever the caller does */
  public <T> T ownTransaction(Work<T> work) {
    requireNone();
    return repeated(work, result -> true);
  }

  /** In the running transaction, or each statement by itself where none runs. */
  public <T> T read(Work<T> work) {
    try {
      var connection = transactions.connection();
      try {
        return work.in(new Session(connection, transactions));
      } finally {
        transactions.release(connection);
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /**
   * One statement that commits by itself, and is repeated then as a transaction is: it may be a deadlock's victim too. In
   * the running transaction where one runs.
   */
  public <T> T alone(Work<T> statement) {
    return transactions.active() ? read(statement) : repeated(() -> read(statement));
  }

  /**
   * One statement that is committed when this comes back.
   *
   * @throws IllegalStateException if a transaction runs already
   */
  public <T> T byItself(Work<T> statement) {
    requireNone();
    return alone(statement);
  }

  private void requireNone() {
    if (transactions.active()) {
      throw new IllegalStateException("This work needs a transaction of its own");
    }
  }

  private <T> T repeated(Work<T> work, Predicate<T> isKept) {
    return repeated(() -> once(work, isKept));
  }

  private static <T> T repeated(Supplier<T> work) {
    for (var tries = 1; ; tries++) {
      try {
        return work.get();
      } catch (RuntimeException e) {
        if (tries == TRIES || !StoreFailed.worthRepeating(e)) {
          throw e;
        }
      }
    }
  }

  private <T> T once(Work<T> work, Predicate<T> isKept) {
    try {
      transactions.begin();
      try {
        var result = read(work);
        if (isKept.test(result)) {
          transactions.commit();
        } else {
          transactions.rollBack();
        }
        return result;
      } catch (RuntimeException | SQLException | Error e) {
        rollBack(e);
        throw e;
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private StoreFailed failed(SQLException cause) {
    var failure = new StoreFailed(cause);
    try {
      if (failure.outOfReach()) {
        transactions.renew();
      }
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
    return failure;
  }

  private void rollBack(Throwable reason) {
    try {
      transactions.rollBack();
    } catch (SQLException e) {
      reason.addSuppressed(e);
    }
  }
}
