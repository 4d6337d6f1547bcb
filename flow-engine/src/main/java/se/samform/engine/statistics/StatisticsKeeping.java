package se.samform.engine.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import se.samform.core.id.MunicipalityId;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.store.Database;
import se.samform.core.store.Session;

/** What an operator does: proves that the numbers are what the log says, and makes them anew. */
@ApplicationScoped
public class StatisticsKeeping {

  private static final int AT_ONCE = 500;

  private final Database database;
  private final MunicipalityLookup municipalities;
  private final Clock clock;

  @Inject
  public StatisticsKeeping(Database database, MunicipalityLookup municipalities, Clock clock) {
    this.database = database;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected StatisticsKeeping() {
    this(null, null, null);
  }

  /** How many numbers aren't what the log says, of what is counted so far; changes nothing. Counting waits meanwhile. */
  public int differences(MunicipalityId municipality) {
    return database.ownTransaction(session -> {
      StatisticRows.awaitTurn(session, municipality, clock.instant());
      var difference = recounted(session, municipality);
      difference.take(StatisticRows.all(session, municipality));
      return difference.numbers().size();
    });
  }

  /** Makes all numbers of cases again, of what is counted so far; gives how many there are. Counting waits meanwhile. */
  public int rebuild(MunicipalityId municipality) {
    return database.ownTransaction(session -> {
      StatisticRows.awaitTurn(session, municipality, clock.instant());
      var numbers = recounted(session, municipality).numbers();
      StatisticRows.clear(session, municipality);
      StatisticRows.add(session, municipality, numbers);
      return numbers.size();
    });
  }

  private Tally recounted(Session session, MunicipalityId municipality) throws SQLException {
    var zone = municipalities.facts(municipality).zone();
    var tally = new Tally();
    var cases = CaseHistories.all(session, municipality, 0, AT_ONCE);
    while (!cases.isEmpty()) {
      var histories = CaseHistories.of(session, municipality, cases);
      for (var i = 0; i < cases.size(); i++) {
        tally.add(CaseTally.of(histories.get(i).upTo(cases.get(i).countedSeq()), zone));
      }
      cases = CaseHistories.all(session, municipality, cases.getLast().number(), AT_ONCE);
    }
    return tally;
  }
}
