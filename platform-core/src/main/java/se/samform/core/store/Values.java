package se.samform.core.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.id.TypedId;
import se.samform.core.id.UuidBytes;

/** How a Java value stands in a statement. */
final class Values {

  private Values() {}

  static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (var i = 0; i < values.length; i++) {
      bind(statement, i + 1, stored(values[i]));
    }
  }

  /** As what it is where that is most common: of anything else the driver asks all its kinds in turn. */
  private static void bind(PreparedStatement statement, int at, Object stored) throws SQLException {
    switch (stored) {
      case byte[] bytes -> statement.setBytes(at, bytes);
      case String text -> statement.setString(at, text);
      case Integer number -> statement.setInt(at, number);
      case Long number -> statement.setLong(at, number);
      case Boolean truth -> statement.setBoolean(at, truth);
      case null -> statement.setObject(at, null);
      case Object other -> statement.setObject(at, other);
    }
  }

  private static Object stored(Object value) {
    return switch (value) {
      case null -> null;
      case Optional<?> maybe -> stored(maybe.orElse(null));
      case TypedId id -> id.bytes();
      case UUID id -> UuidBytes.of(id);
      case Instant instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
      case Counted number -> number.value();
      case Enum<?> choice -> choice.name();
      case Object other -> other;
    };
  }
}
