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
      statement.setObject(i + 1, stored(values[i]));
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
