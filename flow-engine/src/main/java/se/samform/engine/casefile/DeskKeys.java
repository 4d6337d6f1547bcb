package se.samform.engine.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.store.Database;
import se.samform.core.store.Session;
import se.samform.core.vault.Vault;
import se.samform.engine.look.Look;
import se.samform.engine.look.Looks;
import se.samform.engine.look.Seen;

/**
 * The follow key of a case that somebody at the desk took down for who has no personal number, or isn't known: shown once, to
 * that officer, within a day, to be handed over or sent. That it was shown is a look as any.
 */
@ApplicationScoped
public class DeskKeys {

  static final Duration SHOWN_WITHIN = Duration.ofDays(1);

  private static final String OF = " from draft_behalf b join case_file c on c.municipality_id = b.municipality_id and c.id = b.draft_id"
      + " where b.municipality_id = ? and b.draft_id = ? and b.officer_id = ? and b.handed_over = 0 and c.anonymous = 1";

  private final Database database;
  private final Vault vault;
  private final CaseRows rows;
  private final Looks looks;
  private final Clock clock;

  @Inject
  public DeskKeys(Database database, Vault vault, Looks looks, Clock clock) {
    this.database = database;
    this.vault = vault;
    this.rows = new CaseRows(vault);
    this.looks = looks;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected DeskKeys() {
    this(null, null, null, null);
  }

  /** What the person is to keep. Doesn't print the key. */
  public record Key(String reference, String key) {
    @Override
    public String toString() {
      return reference;
    }
  }

  /** The reference of a case that this officer took down for somebody who finds it by its key alone. */
  public Optional<String> taken(MunicipalityId municipality, CaseId id, OfficerId officer) {
    return database.read(session -> session.one("select c.reference" + OF, row -> row.text("reference"), municipality, id, officer));
  }

  /** Whether its key may still be shown. */
  public boolean isToShow(MunicipalityId municipality, CaseId id, OfficerId officer) {
    return database.read(session -> session.one("select 1 as n" + OF + " and b.key_shown_at is null and c.opened_at > ?", row -> row.count("n"),
        municipality, id, officer, clock.instant().minus(SHOWN_WITHIN))).isPresent();
  }

  /** The key, this once. */
  public Optional<Key> show(MunicipalityId municipality, CaseId id, OfficerId officer) {
    var reference = taken(municipality, id, officer).filter(found -> isToShow(municipality, id, officer));
    if (reference.isEmpty()) {
      return Optional.empty();
    }
    looks.add(municipality, Look.at(officer, Seen.FOLLOW_KEY, id, false));
    var isFirst = database.transaction(session -> mark(session, municipality, id, officer));
    return isFirst ? database.read(session -> rows.find(session, municipality, id)).map(row -> new Key(row.head().reference(), FollowKeys.of(vault, row.head()))) : Optional.empty();
  }

  private boolean mark(Session session, MunicipalityId municipality, CaseId id, OfficerId officer) throws SQLException {
    return session.change("update draft_behalf set key_shown_at = ? where municipality_id = ? and draft_id = ? and officer_id = ? and key_shown_at is null",
        clock.instant(), municipality, id, officer) == 1;
  }
}
