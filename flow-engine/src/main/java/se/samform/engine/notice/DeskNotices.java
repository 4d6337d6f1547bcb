package se.samform.engine.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.notice.Channel;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.Notice;
import se.samform.core.store.Database;
import se.samform.core.store.Row;
import se.samform.core.store.Session;
import se.samform.engine.barred.Barred;
import se.samform.engine.barred.Limits;

/** What the officers of a municipality have been told of at the desk, and whether they have seen it. */
@ApplicationScoped
public class DeskNotices {

  private static final String INSERT = "insert ignore into desk_notice (id, municipality_id, officer_id, case_id, reference, kind, at)"
      + " values (?, ?, ?, ?, ?, ?, ?)";
  /** As far as {@link #unread} counts. */
  public static final int MOST = 100;

  private static final String OF = " where municipality_id = ? and officer_id = ?";

  private final Database database;
  private final Clock clock;

  @Inject
  public DeskNotices(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected DeskNotices() {
    this(null, null);
  }

  /** Those of the notices that are for the desk; one that is there already stays as it is. */
  public static void write(Session session, CaseId id, String reference, Collection<Notice> notices) throws SQLException {
    for (var notice : notices) {
      if (notice.cell().channel() == Channel.DESK) {
        session.write(INSERT, notice.id(), notice.occasion().municipality(), UUID.fromString(notice.who()), id, reference,
            notice.cell().kind().key(), notice.dueAt());
      }
    }
  }

  /** Newest first. */
  public List<DeskNotice> newest(MunicipalityId municipality, OfficerId officer, int limit) {
    return newest(municipality, officer, Optional.empty(), limit);
  }

  /** Newest first. @param after the last one of the page before */
  public List<DeskNotice> newest(MunicipalityId municipality, OfficerId officer, Optional<Place> after, int limit) {
    return database.read(session -> newest(session, municipality, officer, after, limit));
  }

  static List<DeskNotice> newest(Session session, MunicipalityId municipality, OfficerId officer, Optional<Place> after, int limit) throws SQLException {
    var values = of(municipality, officer);
    var seen = seen(session, municipality, officer, values);
    after.ifPresent(place -> values.addAll(List.of(place.at(), place.at(), place.id())));
    values.add(limit);
    return session.list("select id, case_id, reference, kind, at, read_at from desk_notice" + seen + (after.isEmpty() ? "" : " and at <= ? and (at, id) < (?, ?)")
        + " order by at desc, id desc limit ?", DeskNotices::read, values.toArray());
  }

  /** Where one stands in the list. */
  public record Place(Instant at, UUID id) {
    public static Place of(DeskNotice notice) {
      return new Place(notice.at(), notice.id());
    }
  }

  /** Counted no further than people read; {@link #MOST} means that many or more. */
  public int unread(MunicipalityId municipality, OfficerId officer) {
    return database.read(session -> unread(session, municipality, officer));
  }

  static int unread(Session session, MunicipalityId municipality, OfficerId officer) throws SQLException {
    var values = of(municipality, officer);
    var seen = seen(session, municipality, officer, values);
    return session.one("select count(*) as n from (select 1 from desk_notice" + seen + " and read_at is null limit " + MOST + ") counted",
        row -> row.count("n"), values.toArray()).orElse(0);
  }

  private static List<Object> of(MunicipalityId municipality, OfficerId officer) {
    return new ArrayList<>(List.of(municipality, officer));
  }

  /** What was told before they declared a conflict of interest, or had their right narrowed, is theirs to read no more. */
  private static String seen(Session session, MunicipalityId municipality, OfficerId officer, List<Object> values) throws SQLException {
    return OF + Barred.not("desk_notice", "case_id", "desk_notice.officer_id")
        + Limits.of(session, municipality, Optional.of(officer)).not("desk_notice", "case_id", values);
  }

  /** All that came no later than this; how many that hadn't been read. What came while they looked stays new. */
  public int readAll(MunicipalityId municipality, OfficerId officer, Instant until) {
    return database.transaction(session -> session.change(
        "update desk_notice set read_at = ?" + OF + " and at <= ? and read_at is null", clock.instant(), municipality, officer, until));
  }

  /** The officer has the case before them. */
  public int readOfCase(MunicipalityId municipality, OfficerId officer, CaseId id) {
    return database.transaction(session -> readOfCase(session, municipality, officer, id));
  }

  int readOfCase(Session session, MunicipalityId municipality, OfficerId officer, CaseId id) throws SQLException {
    return session.change("update desk_notice set read_at = ?" + OF + " and case_id = ? and read_at is null", clock.instant(), municipality, officer, id);
  }

  private static DeskNotice read(Row row) throws SQLException {
    return new DeskNotice(
        row.id("id", id -> id), row.id("case_id", CaseId::new), row.text("reference"),
        EventKind.of(row.text("kind")).orElseThrow(), row.instant("at"), row.instantIfAny("read_at"));
  }
}
