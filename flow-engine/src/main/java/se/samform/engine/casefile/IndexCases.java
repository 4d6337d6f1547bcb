package se.samform.engine.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.publication.PublishedServices;
import se.samform.core.store.Database;
import se.samform.core.store.Session;
import se.samform.core.vault.Vault;
import se.samform.engine.search.SearchIndex;

/**
 * Makes the words of cases again from their logs: of those that were there before there was a search, and of any that an
 * operator asks for. Newest first, a case at a time in a transaction of its own, by any number of nodes; what was done
 * when one stops stays done.
 */
@ApplicationScoped
public class IndexCases {

  private static final Logger LOG = Logger.getLogger(IndexCases.class.getName());

  private final Database database;
  private final CaseRows rows;
  private final CaseWords words;
  private final SearchIndex index;

  @Inject
  public IndexCases(Database database, Vault vault, PublishedServices services, SecureRandom random) {
    this.database = database;
    this.rows = new CaseRows(vault);
    this.index = new SearchIndex(vault);
    this.words = new CaseWords(new CaseReader(services, new EventLog(random)), rows, index);
  }

  /** For the container's proxy. */
  protected IndexCases() {
    this(null, null, null, null);
  }

  private record Waiting(MunicipalityId municipality, long number) {}

  /** How many there were, at most {@code limit}. */
  public int atMost(int limit) {
    var waiting = database.read(session -> session.list(
        "select municipality_id, number from search_backlog where failed = 0 order by number desc limit ?",
        row -> new Waiting(row.id("municipality_id", MunicipalityId::new), row.number("number")), limit));
    waiting.forEach(this::index);
    return waiting.size();
  }

  /** All of a municipality's cases are made again by and by; they are found meanwhile as before. @return how many */
  public int again(MunicipalityId municipality) {
    return database.transaction(session -> session.change("insert into search_backlog (number, municipality_id)"
        + " select number, municipality_id from case_file where municipality_id = ? and wrapped is not null"
        + " on duplicate key update failed = 0", municipality));
  }

  /** At once. */
  public boolean again(MunicipalityId municipality, CaseId id) {
    return database.transaction(session -> words.make(session, rows.lock(session, municipality, id)));
  }

  private void index(Waiting waiting) {
    try {
      database.ownTransaction(session -> {
        var head = rows.find(session, waiting.municipality(), waiting.number()).map(CaseRow::head);
        if (head.isPresent() && !words.make(session, rows.lock(session, waiting.municipality(), head.get().id()))) {
          index.remove(session, place(head.get()));
        }
        return session.change("delete from search_backlog where municipality_id = ? and number = ?", waiting.municipality(), waiting.number());
      });
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "Case " + waiting.number() + " can't be made searchable; an operator may ask for it again");
      database.transaction(session -> session.change(
          "update search_backlog set failed = 1 where municipality_id = ? and number = ?", waiting.municipality(), waiting.number()));
    }
  }

  static SearchIndex.Place place(CaseHead head) {
    return new SearchIndex.Place(head.municipality(), head.state().unit(), head.number());
  }
}
