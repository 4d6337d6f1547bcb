package se.samform.core.store;

import java.sql.SQLException;

@FunctionalInterface
public interface RowReader<T> {

  T read(Row row) throws SQLException;
}
