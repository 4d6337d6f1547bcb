package se.samform.core.store;

import java.sql.SQLException;

/** What is done in one transaction. May run more than once: it leaves nothing behind but what the session rolls back. */
@FunctionalInterface
public interface Work<T> {

  T in(Session session) throws SQLException;
}
