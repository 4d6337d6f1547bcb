package se.samform.engine.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.UnitId;
import se.samform.core.store.Counted;
import se.samform.core.store.Session;
import se.samform.core.vault.KeyedHash;
import se.samform.core.vault.Vault;

/** Writes what cases can be found by, in the transaction of whoever changes them. Writing the same twice changes nothing. */
public final class SearchIndex {

  /** The word that every case has. */
  static final String EVERY = "";

  private static final int ROWS = 480;
  /** Rows are written as many at a time: a statement for each number of words would never be prepared already. */
  private static final int ROUND = 8;

  private final Vault vault;

  public SearchIndex(Vault vault) {
    this.vault = vault;
  }

  /** Whose case it is. @param number that lists are in order of */
  public record Place(MunicipalityId municipality, UnitId unit, Counted number) {

    public Place(MunicipalityId municipality, UnitId unit, long number) {
      this(municipality, unit, Counted.as(number));
    }
  }

  /** A new case. @param applicant as stored; empty where nobody logged in */
  public void open(Session session, Place place, Findable findable, Optional<KeyedHash> applicant) throws SQLException {
    insertWords(session, place, findable);
    insertParties(session, place, Stream.concat(applicant.stream(), hashes(place, findable)));
  }

  /**
   * A case with a protected identity. Who is in it is found by nobody, but by who asks who has looked at them.
   *
   * @param handedIn of which nothing is found
   */
  public void openProtected(Session session, Place place, Findable findable, Findable handedIn, Optional<KeyedHash> applicant) throws SQLException {
    insertWords(session, place, findable);
    hide(session, place, handedIn, applicant);
  }

  /** Who has come to a case with a protected identity. */
  public void hide(Session session, Place place, Findable handedIn, Optional<KeyedHash> applicant) throws SQLException {
    var rows = new ArrayList<Object[]>();
    inOrder(Stream.concat(applicant.stream(), hashes(place, handedIn)))
        .forEach(hash -> rows.add(new Object[] {place.municipality(), hash, place.number()}));
    session.insertAll("insert ignore into protected_party (municipality_id, hash, number)", rows);
  }

  /** What has come to a case; of most that happens there is nothing to write. */
  public void add(Session session, Place place, Findable findable) throws SQLException {
    if (!findable.words().isEmpty()) {
      insertWords(session, place, findable);
    }
    insertParties(session, place, hashes(place, findable));
  }

  /** To another unit: its officers find it from now on, and those it is taken from don't. */
  public void move(Session session, Place to) throws SQLException {
    session.write("update search_token set unit_id = ? where municipality_id = ? and number = ?", to.unit(), to.municipality(), to.number());
    session.write("update case_party set unit_id = ? where municipality_id = ? and number = ?", to.unit(), to.municipality(), to.number());
  }

  /** Nobody finds it any more but by its reference. */
  public void remove(Session session, MunicipalityId municipality, long number) throws SQLException {
    session.write("delete from search_token where municipality_id = ? and number = ?", municipality, number);
    session.write("delete from case_party where municipality_id = ? and number = ?", municipality, number);
    session.write("delete from protected_party where municipality_id = ? and number = ?", municipality, number);
    session.write("delete from search_backlog where municipality_id = ? and number = ?", municipality, number);
  }

  private Stream<KeyedHash> hashes(Place place, Findable findable) {
    return findable.parties().stream().map(party -> party.hash(vault, place.municipality()));
  }

  private static void insertWords(Session session, Place place, Findable findable) throws SQLException {
    var all = new ArrayList<Object[]>();
    all.add(row(place, EVERY, 0));
    findable.words().forEach((word, sources) -> all.add(row(place, word, sources)));
    while (all.size() % ROUND != 0) {
      all.add(all.getFirst());
    }
    for (var from = 0; from < all.size(); from += ROWS) {
      var some = all.subList(from, Math.min(from + ROWS, all.size()));
      session.write("insert into search_token (municipality_id, unit_id, word, number, sources) values (?, ?, ?, ?, ?)"
          + ", (?, ?, ?, ?, ?)".repeat(some.size() - 1) + " on duplicate key update sources = sources | values(sources)",
          some.stream().flatMap(Arrays::stream).toArray());
    }
  }

  private static void insertParties(Session session, Place place, Stream<KeyedHash> hashes) throws SQLException {
    var rows = new ArrayList<Object[]>();
    inOrder(hashes).forEach(hash -> rows.add(new Object[] {place.municipality(), hash, place.unit(), place.number()}));
    session.insertAll("insert ignore into case_party (municipality_id, hash, unit_id, number)", rows);
  }

  private static TreeSet<byte[]> inOrder(Stream<KeyedHash> hashes) {
    var inOrder = new TreeSet<byte[]>(Arrays::compareUnsigned);
    hashes.forEach(hash -> inOrder.add(hash.value()));
    return inOrder;
  }

  private static Object[] row(Place place, String word, int sources) {
    return new Object[] {place.municipality(), place.unit(), word, place.number(), sources};
  }
}
