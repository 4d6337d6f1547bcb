package se.samform.engine.booking;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import se.samform.core.id.DraftId;

/** What calendars know a draft's bookings by: always the same for the same question. */
final class BookingIds {

  private BookingIds() {}

  static UUID of(DraftId draft, String path) {
    return UUID.nameUUIDFromBytes((draft.text() + " " + path).getBytes(StandardCharsets.UTF_8));
  }
}
