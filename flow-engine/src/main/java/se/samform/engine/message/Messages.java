package se.samform.engine.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samform.core.id.CaseId;
import se.samform.core.id.MessageId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.store.Database;
import se.samform.core.store.Row;

/** Which messages a case has, and who has read them. For callers who were allowed to find the case. */
@ApplicationScoped
public class Messages {

  private final Database database;
  private final Clock clock;

  @Inject
  public Messages(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected Messages() {
    this(null, null);
  }

  /** Oldest first. */
  public List<MessageHead> of(MunicipalityId municipality, CaseId id) {
    return database.read(session -> session.list(
        "select number, id, seq, from_citizen, read_at from message where municipality_id = ? and case_id = ? order by seq",
        Messages::read, municipality, id));
  }

  /** How many messages of the unit's the citizen hasn't read, by case; cases without any are left out. */
  public Map<CaseId, Integer> unreadByCitizen(MunicipalityId municipality, Collection<CaseId> cases) {
    if (cases.isEmpty()) {
      return Map.of();
    }
    var values = new ArrayList<Object>(List.of(municipality));
    values.addAll(cases);
    var places = cases.stream().map(id -> "?").collect(Collectors.joining(", "));
    return database.read(session -> session.list("select case_id, count(*) as n from message where municipality_id = ? and case_id in ("
        + places + ") and from_citizen = 0 and read_at is null group by case_id",
        row -> Map.entry(row.id("case_id", CaseId::new), row.count("n")), values.toArray())).stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** An officer has the case before them: everything that the citizen wrote is read. */
  public void readByOfficer(MunicipalityId municipality, CaseId id) {
    database.transaction(session -> session.change(
        "update message set read_at = ? where municipality_id = ? and case_id = ? and from_citizen = 1 and read_at is null",
        clock.instant(), municipality, id));
  }

  private static MessageHead read(Row row) throws SQLException {
    return new MessageHead(
        row.number("number"), row.id("id", MessageId::new), row.count("seq"), row.yes("from_citizen"), row.instantIfAny("read_at"));
  }
}
