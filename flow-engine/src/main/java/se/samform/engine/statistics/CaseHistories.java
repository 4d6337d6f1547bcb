package se.samform.engine.statistics;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.flow.json.CaseEventCodec;
import se.samform.core.flow.json.EncodedEvent;
import se.samform.core.id.CaseId;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.store.Row;
import se.samform.core.store.Session;
import se.samform.engine.casefile.RecordedEvent;

/** Reads what cases' logs say, without what people wrote. */
final class CaseHistories {

  private static final String CASES = "select c.id, c.number, c.anonymous, c.counted_seq, v.family_id from case_file c"
      + " join service_version v on v.id = c.version_id where c.municipality_id = ?";

  private CaseHistories() {}

  /** How far a case is counted, and where it stands among others. */
  record Case(CaseId id, long number, boolean anonymous, int countedSeq, FamilyId service) {

    private static Case read(Row row) throws SQLException {
      return new Case(row.id("id", CaseId::new), row.number("number"), row.yes("anonymous"), row.count("counted_seq"),
          row.id("family_id", FamilyId::new));
    }
  }

  /** Those where something happened that isn't counted. */
  static List<Case> uncounted(Session session, MunicipalityId municipality, int limit) throws SQLException {
    return session.list(CASES + " and c.uncounted = 1 limit ?", Case::read, municipality, limit);
  }

  static List<Case> all(Session session, MunicipalityId municipality, long above, int limit) throws SQLException {
    return session.list(CASES + " and c.number > ? order by c.number limit ?", Case::read, municipality, above, limit);
  }

  static List<CaseHistory> of(Session session, MunicipalityId municipality, List<Case> cases) throws SQLException {
    var events = events(session, municipality, cases);
    return cases.stream()
        .map(each -> new CaseHistory(each.id(), each.service(), each.anonymous(), events.getOrDefault(each.id(), List.of())))
        .toList();
  }

  private static Map<CaseId, List<RecordedEvent>> events(Session session, MunicipalityId municipality, List<Case> cases)
      throws SQLException {
    if (cases.isEmpty()) {
      return Map.of();
    }
    var ids = cases.stream().map(each -> "?").collect(Collectors.joining(", "));
    var values = Stream.concat(Stream.of(municipality), cases.stream().map(Case::id)).toArray();
    var events = new HashMap<CaseId, List<RecordedEvent>>();
    session.list("select case_id, seq, type, type_version, at, actor, header from case_event"
        + " where municipality_id = ? and case_id in (" + ids + ") order by case_id, seq",
        row -> events.computeIfAbsent(row.id("case_id", CaseId::new), id -> new ArrayList<>()).add(read(row)), values);
    return events;
  }

  private static RecordedEvent read(Row row) throws SQLException {
    var event = new EncodedEvent(row.text("type"), row.count("type_version"), row.text("header"), Optional.empty());
    return new RecordedEvent(row.count("seq"), row.instant("at"), row.text("actor"), CaseEventCodec.decode(event));
  }
}
