package se.samform.engine.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.store.Database;

/** Which decisions whoever handed a case in has had before them. For callers who were allowed to find the case. */
@ApplicationScoped
public class ReadDecisions {

  private final Database database;
  private final Clock clock;

  @Inject
  public ReadDecisions(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected ReadDecisions() {
    this(null, null);
  }

  /** Those of them in which something is decided that they haven't read. */
  public Set<CaseId> unread(MunicipalityId municipality, Collection<CaseId> cases) {
    if (cases.isEmpty()) {
      return Set.of();
    }
    var values = new ArrayList<Object>(List.of(municipality));
    values.addAll(cases);
    var places = cases.stream().map(id -> "?").collect(Collectors.joining(", "));
    return Set.copyOf(database.read(session -> session.list("select distinct case_id from case_ruling where municipality_id = ? and case_id in ("
        + places + ") and read_at is null", row -> row.id("case_id", CaseId::new), values.toArray())));
  }

  /** They have the case before them. Whether any of it was new. */
  public boolean read(MunicipalityId municipality, CaseId id) {
    return database.transaction(session -> session.change(
        "update case_ruling set read_at = ? where municipality_id = ? and case_id = ? and read_at is null", clock.instant(), municipality, id)) > 0;
  }
}
