package se.samform.engine.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import se.samform.core.id.MunicipalityId;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.publication.PublishedServices;
import se.samform.core.store.Database;
import se.samform.core.store.Session;

/**
 * The worker's tick that counts what has happened since. The numbers and how far each case is counted change in one
 * transaction: killed before it is committed, nothing was counted; after it, nothing is counted again. Any number of
 * nodes may run it: they part the work by municipality.
 */
@ApplicationScoped
public class CountCases {

  private final Database database;
  private final MunicipalityLookup municipalities;
  private final PublishedServices services;
  private final Clock clock;

  @Inject
  public CountCases(Database database, MunicipalityLookup municipalities, PublishedServices services, Clock clock) {
    this.database = database;
    this.municipalities = municipalities;
    this.services = services;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected CountCases() {
    this(null, null, null, null);
  }

  /** How many cases and ended drafts were counted, at most {@code limit} of each in each municipality. */
  public int atMost(int limit) {
    var counted = 0;
    for (var municipality : database.read(CountCases::waiting)) {
      counted += database.ownTransaction(session -> count(session, municipality, limit));
    }
    return counted;
  }

  private static Set<MunicipalityId> waiting(Session session) throws SQLException {
    var waiting = new LinkedHashSet<>(session.list("select distinct municipality_id from case_file where uncounted = 1",
        row -> row.id("municipality_id", MunicipalityId::new)));
    waiting.addAll(session.list("select distinct municipality_id from ended_draft", row -> row.id("municipality_id", MunicipalityId::new)));
    return waiting;
  }

  private int count(Session session, MunicipalityId municipality, int limit) throws SQLException {
    if (!StatisticRows.takeTurn(session, municipality, clock.instant())) {
      return 0;
    }
    var counted = cases(session, municipality, limit) + new EndedDrafts(municipalities, services).count(session, municipality, limit);
    session.change("update statistic_turn set counted_at = ? where municipality_id = ?", clock.instant(), municipality);
    return counted;
  }

  private int cases(Session session, MunicipalityId municipality, int limit) throws SQLException {
    var zone = municipalities.facts(municipality).zone();
    var cases = CaseHistories.uncounted(session, municipality, limit);
    var histories = CaseHistories.of(session, municipality, cases);
    var tally = new Tally();
    for (var i = 0; i < cases.size(); i++) {
      tally.add(CaseTally.since(histories.get(i), cases.get(i).countedSeq(), zone));
      session.change("update case_file set counted_seq = ? where municipality_id = ? and id = ?",
          histories.get(i).lastSeq(), municipality, cases.get(i).id());
    }
    StatisticRows.add(session, municipality, tally.numbers());
    return cases.size();
  }
}
