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

/** Bookings that a calendar was asked for, until it is settled whose they are. */
final class BookingRows {

  /** A booking that a calendar may have. @param calendar its name in the definition @param unwanted whatever became of the draft */
  record Asked(UUID id, MunicipalityId municipality, DraftId draft, FamilyId service, String calendar, boolean unwanted) {}

  private BookingRows() {}

  /** Written before the calendar is asked, so that no booking is forgotten. */
  static void ask(Session session, Asked asked, Instant now) throws SQLException {
    session.change("insert into booking (id, municipality_id, draft_id, family_id, calendar, unwanted, tried_at) values (?, ?, ?, ?, ?, false, ?)"
        + " on duplicate key update unwanted = false, tried_at = ?",
        asked.id(), asked.municipality(), asked.draft(), asked.service(), asked.calendar(), now, now);
  }

  /** Nobody wants it, should the calendar have it. */
  static void refuse(Session session, MunicipalityId municipality, UUID id) throws SQLException {
    session.change("update booking set unwanted = true where municipality_id = ? and id = ?", municipality, id);
  }

  static void forget(Session session, MunicipalityId municipality, UUID id) throws SQLException {
    session.change("delete from booking where municipality_id = ? and id = ?", municipality, id);
  }

  /** The case has what was booked for its draft. */
  static void settle(Session session, MunicipalityId municipality, DraftId draft) throws SQLException {
    session.change("delete from booking where municipality_id = ? and draft_id = ? and unwanted = false", municipality, draft);
  }

  /** Those whose draft became a case, of all municipalities: a settling that was lost is made up for. */
  static void settle(Session session) throws SQLException {
    session.change("delete from booking where unwanted = false and exists"
        + " (select 1 from case_file c where c.municipality_id = booking.municipality_id and c.id = booking.draft_id)");
  }

  static void tried(Session session, MunicipalityId municipality, UUID id, Instant now) throws SQLException {
    session.change("update booking set tried_at = ? where municipality_id = ? and id = ?", now, municipality, id);
  }

  /** Of all municipalities: those that nobody wants, or whose draft came to nothing; those last tried before that time. */
  static List<Asked> left(Session session, Instant before, int limit) throws SQLException {
    return session.list("select b.id, b.municipality_id, b.draft_id, b.family_id, b.calendar, b.unwanted from booking b"
        + " where b.tried_at < ? and (b.unwanted or not exists (select 1 from draft d where d.municipality_id = b.municipality_id and d.id = b.draft_id))"
        + " order by b.tried_at limit ?", BookingRows::read, before, limit);
  }

  private static Asked read(Row row) throws SQLException {
    return new Asked(
        row.id("id", Function.identity()), row.id("municipality_id", MunicipalityId::new), row.id("draft_id", DraftId::new), row.id("family_id", FamilyId::new),
        row.text("calendar"), row.yes("unwanted"));
  }
}
