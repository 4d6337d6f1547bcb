package se.samform.engine.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.store.Database;

/** For how long an officer is shown what is protected in a case: a quarter of an hour from when they said why. */
@ApplicationScoped
public class Revealing {

  public static final Duration LASTS = Duration.ofMinutes(15);
  public static final int LONGEST_REASON = 500;

  private final Database database;
  private final Looks looks;
  private final Clock clock;

  @Inject
  public Revealing(Database database, Looks looks, Clock clock) {
    this.database = database;
    this.looks = looks;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected Revealing() {
    this(null, null, null);
  }

  /** Writes why, and only with that shows it from now on. False, and nothing written, without a case, without a reason or with one that is too long. */
  public boolean begin(MunicipalityId municipality, OfficerId officer, CaseId id, String why) {
    var reason = why.strip();
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      return false;
    }
    return database.transaction(session -> {
      if (session.one("select 1 from case_file where municipality_id = ? and id = ?", row -> true, municipality, id).isEmpty()) {
        return false;
      }
      looks.add(session, municipality, List.of(Look.asking(officer, id, reason)));
      return session.change("insert into reveal (officer_id, case_id, municipality_id, until) values (?, ?, ?, ?) on duplicate key update until = values(until)",
          officer, id, municipality, clock.instant().plus(LASTS)) > 0;
    });
  }

  public boolean isOn(MunicipalityId municipality, OfficerId officer, CaseId id) {
    return database.read(session -> session.one("select 1 from reveal where municipality_id = ? and officer_id = ? and case_id = ? and until > ?",
        row -> true, municipality, officer, id, clock.instant())).isPresent();
  }

  /** Before its time is over. */
  public boolean end(MunicipalityId municipality, OfficerId officer, CaseId id) {
    return database.read(session -> session.change("delete from reveal where municipality_id = ? and officer_id = ? and case_id = ?",
        municipality, officer, id)) > 0;
  }

  public int removeExpired(int atMost) {
    return database.transaction(session -> session.change("delete from reveal where until < ? limit ?", clock.instant(), atMost));
  }
}
