package se.samform.core.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.samform.core.id.UuidBytes;

/** The row under the cursor. Column names as in the statement. */
public final class Row {

  private final ResultSet rows;

  Row(ResultSet rows) {
    this.rows = rows;
  }

  public <T> T id(String column, Function<UUID, T> type) throws SQLException {
    return type.apply(UuidBytes.read(rows.getBytes(column)));
  }

  public <T> Optional<T> idIfAny(String column, Function<UUID, T> type) throws SQLException {
    return bytesIfAny(column).map(UuidBytes::read).map(type);
  }

  public String text(String column) throws SQLException {
    return rows.getString(column);
  }

  public Optional<String> textIfAny(String column) throws SQLException {
    return Optional.ofNullable(rows.getString(column));
  }

  public byte[] bytes(String column) throws SQLException {
    return rows.getBytes(column);
  }

  public Optional<byte[]> bytesIfAny(String column) throws SQLException {
    return Optional.ofNullable(rows.getBytes(column));
  }

  public long number(String column) throws SQLException {
    return rows.getLong(column);
  }

  public int count(String column) throws SQLException {
    return rows.getInt(column);
  }

  public Optional<Integer> countIfAny(String column) throws SQLException {
    return Optional.ofNullable(rows.getObject(column, Integer.class));
  }

  public boolean yes(String column) throws SQLException {
    return rows.getBoolean(column);
  }

  public Instant instant(String column) throws SQLException {
    return instantIfAny(column).orElseThrow();
  }

  public Optional<Instant> instantIfAny(String column) throws SQLException {
    return Optional.ofNullable(rows.getObject(column, LocalDateTime.class)).map(time -> time.toInstant(ZoneOffset.UTC));
  }

  public Optional<LocalDate> dateIfAny(String column) throws SQLException {
    return Optional.ofNullable(rows.getObject(column, LocalDate.class));
  }
}
