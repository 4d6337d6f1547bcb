package se.samform.engine.booking;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import se.samform.core.id.DraftId;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.store.Row;
import se.samform.core.store.Session;

/** Bookings that a calendar was asked for, until their draft is gone and it is settled whose they are. */
final class BookingRows {

  /** A booking that a calendar may have. @param calendar its name in the definition @param at when the calendar was last asked, or about to be */
  record Asked(UUID id, MunicipalityId municipality, DraftId draft, FamilyId service, String calendar, Instant at) {}

  private BookingRows() {}

  /** Written before the calendar is asked, so that no booking is forgotten. */
  static void ask(Session session, Asked asked) throws SQLException {
    session.change("insert into booking (id, municipality_id, draft_id, family_id, calendar, asked_at) values (?, ?, ?, ?, ?, ?)"
        + " on duplicate key update asked_at = ?",
        asked.id(), asked.municipality(), asked.draft(), asked.service(), asked.calendar(), asked.at(), asked.at());
  }

  /** Of all municipalities: those whose draft is gone, and that were asked for before that time. */
  static List<Asked> left(Session session, Instant before, int limit) throws SQLException {
    return session.list("select b.id, b.municipality_id, b.draft_id, b.family_id, b.calendar, b.asked_at from booking b where b.asked_at < ?"
        + " and not exists (select 1 from draft d where d.municipality_id = b.municipality_id and d.id = b.draft_id) order by b.asked_at limit ?",
        BookingRows::read, before, limit);
  }

  /** False if somebody asked for it, or claimed it, since it was read. */
  static boolean claim(Session session, Asked asked, Instant now) throws SQLException {
    return session.change("update booking set asked_at = ? where municipality_id = ? and id = ? and asked_at = ?",
        now, asked.municipality(), asked.id(), asked.at()) == 1;
  }

  /** Unless somebody asked for it since it was claimed. */
  static void forget(Session session, Asked asked, Instant claimed) throws SQLException {
    session.change("delete from booking where municipality_id = ? and id = ? and asked_at = ?", asked.municipality(), asked.id(), claimed);
  }

  private static Asked read(Row row) throws SQLException {
    return new Asked(
        row.id("id", Function.identity()), row.id("municipality_id", MunicipalityId::new), row.id("draft_id", DraftId::new),
        row.id("family_id", FamilyId::new), row.text("calendar"), row.instant("asked_at"));
  }
}
