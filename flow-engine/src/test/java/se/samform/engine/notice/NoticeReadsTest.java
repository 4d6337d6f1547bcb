package se.samform.engine.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.NILS;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samform.core.id.CaseId;
import se.samform.core.store.Session;
import se.samform.core.store.Work;
import se.samform.engine.testing.House;

/** What an officer's pages read of 5,000 notices that they have not seen: rows as the database counts them, not time. */
class NoticeReadsTest {

  private static final int UNSEEN = 5_000;
  private static final int FEW = 20;
  private static final CaseId CASE = new CaseId(new UUID(0, 77));

  private static House house;
  private static DeskNotices notices;

  @BeforeAll
  static void fill() {
    house = new House();
    notices = new DeskNotices(house.database, house.clock);
    house.database.transaction(session -> session.change("insert into desk_notice (id, municipality_id, officer_id, case_id, reference, kind, at)"
        + " select unhex(lpad(hex(seq + 65536), 32, 'A')), ?, ?, unhex(lpad(hex(seq), 32, '0')), 'X-1', 'new-message', ? from seq_1_to_" + UNSEEN,
        GRANVIK, NILS, house.clock.instant()));
    house.database.read(session -> session.list("analyze table desk_notice", row -> ""));
  }

  @Test
  void nothing_is_counted_further_than_people_read() {
    assertEquals(DeskNotices.MOST, notices.unread(GRANVIK, NILS));
    assertReads(3 * DeskNotices.MOST, session -> DeskNotices.unread(session, GRANVIK, NILS));
  }

  @Test
  void opening_a_case_reads_what_was_told_of_it_and_nothing_else() {
    assertReads(FEW, session -> notices.readOfCase(session, GRANVIK, NILS, CASE));
  }

  @Test
  void a_page_of_the_newest_reads_no_more_than_it_shows_wherever_it_begins() {
    var first = notices.newest(GRANVIK, NILS, FEW);
    var place = Optional.of(DeskNotices.Place.of(first.getLast()));
    var second = notices.newest(GRANVIK, NILS, place, FEW);
    assertEquals(2 * FEW, Stream.concat(first.stream(), second.stream()).map(DeskNotice::id).distinct().count());
    assertEquals(notices.newest(GRANVIK, NILS, 2 * FEW), Stream.concat(first.stream(), second.stream()).toList());
    assertReads(5 * FEW, session -> DeskNotices.newest(session, GRANVIK, NILS, Optional.empty(), FEW));
    assertReads(5 * FEW, session -> DeskNotices.newest(session, GRANVIK, NILS, place, FEW));
  }

  private static void assertReads(int most, Work<?> work) {
    var read = house.database.transaction(session -> {
      var before = read(session);
      var asking = read(session) - before;
      var start = read(session);
      work.in(session);
      return read(session) - start - asking;
    });
    assertTrue(read <= most, "read " + read);
  }

  private static long read(Session session) throws SQLException {
    return session.list("show session status like 'Handler_read%'", row -> row.number("Value")).stream().mapToLong(n -> n).sum();
  }
}
