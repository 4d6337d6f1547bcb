package se.samform.engine.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.UnitId;
import se.samform.core.store.Counted;
import se.samform.core.store.Session;
import se.samform.core.vault.KeyedHash;
import se.samform.core.vault.Vault;

/** Writes what cases can be found by, in the transaction of whoever changes them. Writing the same twice changes nothing. */
public final class SearchIndex {

  /** The word that every case has: its row holds all the others, see {@link KeptWords}. */
  static final String EVERY = "";

  private static final int ROWS = 480;
  private static final String INSERT = "insert into search_token (municipality_id, unit_id, word, number, words) values (?, ?, ?, ?, ?)";
  private static final String MORE = ", (?, ?, ?, ?, null)";
  private static final String ITS = " where municipality_id = ? and unit_id = ? and number = ?";
  private static final String THEIRS = ITS + " and word in (";
  /** Rows are written as many at a time: a statement for each number of words would never be prepared already. */
  private static final int ROUND = 8;
  /** All but the words, which stand in one row alone. */
  private static final int OF_A_WORD = 4;

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
    for (var some : parts(findable)) {
      if (!some.isEmpty()) {
        addWords(session, place, some);
      }
    }
    insertParties(session, place, hashes(place, findable));
  }

  /** Whose it was before it was transferred. */
  public void know(Session session, Place place, List<KeyedHash> owners) throws SQLException {
    insertParties(session, place, owners.stream());
  }

  /** To another unit: its officers find it from now on, and those it is taken from don't. */
  public void move(Session session, Place from, UnitId to) throws SQLException {
    var place = List.of(to, from.municipality(), from.unit(), from.number());
    for (var words : surely(session, from)) {
      session.write("update search_token set unit_id = ?" + THEIRS + Probe.marks(words.size()) + ")", Stream.concat(place.stream(), words.stream()).toArray());
    }
    session.write("update case_party set unit_id = ? where municipality_id = ? and number = ?", to, from.municipality(), from.number());
  }

  /** Nobody finds it any more but by its reference. */
  public void remove(Session session, Place place) throws SQLException {
    remove(session, place, surely(session, place));
  }

  /** Before its words are made anew. Unlike {@link #remove} it doesn't look for those of a case that has no row of all of them: that reads the whole unit's. */
  public void clear(Session session, Place place) throws SQLException {
    remove(session, place, words(session, place));
  }

  private static void remove(Session session, Place place, List<List<String>> all) throws SQLException {
    for (var words : all) {
      session.write("delete from search_token" + THEIRS + Probe.marks(words.size()) + ")",
          Stream.concat(Stream.of(place.municipality(), place.unit(), place.number()), words.stream()).toArray());
    }
    session.write("delete from case_party where municipality_id = ? and number = ?", place.municipality(), place.number());
    session.write("delete from protected_party where municipality_id = ? and number = ?", place.municipality(), place.number());
    session.write("delete from search_backlog where municipality_id = ? and number = ?", place.municipality(), place.number());
  }

  /** Also those of a case that has come to have no row of all of them; they are looked for without locking what is the other cases'. */
  private static List<List<String>> surely(Session session, Place place) throws SQLException {
    var kept = words(session, place);
    return kept.isEmpty()
        ? parts(session.list("select t.word from search_token t" + ITS, row -> row.text("word"), place.municipality(), place.unit(), place.number())).stream().filter(some -> !some.isEmpty()).toList()
        : kept;
  }

  /** All that it has, also the empty one, some at a time. */
  private static List<List<String>> words(Session session, Place place) throws SQLException {
    var kept = session.one("select t.words from search_token t where t.municipality_id = ? and t.unit_id = ? and t.word = ? and t.number = ?",
        row -> KeptWords.of(row.bytes("words")), place.municipality(), place.unit(), EVERY, place.number());
    return kept.map(words -> parts(Stream.concat(words.words().stream(), Stream.of(EVERY)).toList())).orElse(List.of());
  }

  private Stream<KeyedHash> hashes(Place place, Findable findable) {
    return findable.parties().stream().map(party -> party.hash(vault, place.municipality()));
  }

  private static void insertWords(Session session, Place place, Findable findable) throws SQLException {
    var parts = parts(findable);
    insertWords(session, place, parts.getFirst());
    for (var some : parts.subList(1, parts.size())) {
      addWords(session, place, some);
    }
  }

  /** Of a case that has none. */
  private static void insertWords(Session session, Place place, List<Map.Entry<String, Integer>> words) throws SQLException {
    var rows = rows(place, words);
    session.write(INSERT + MORE.repeat(rows.size() - 1) + " on duplicate key update number = search_token.number", values(rows).toArray());
  }

  /** Of a case that may have them already. */
  private static void addWords(Session session, Place place, List<Map.Entry<String, Integer>> words) throws SQLException {
    var rows = rows(place, words);
    var entries = Stream.concat(words.stream().map(KeptWords::entry), Stream.generate(() -> "")).limit(rows.size()).flatMap(entry -> Stream.of(entry + " ", entry));
    session.write(INSERT + MORE.repeat(rows.size() - 1) + " on duplicate key update words = concat(words" + ", if(instr(concat(words, ' '), ?), '', ?)".repeat(rows.size()) + ")",
        Stream.concat(values(rows), entries).toArray());
  }

  /** The row with all of them and one for each; a row more that is there already changes nothing. */
  private static List<Object[]> rows(Place place, List<Map.Entry<String, Integer>> words) {
    var rows = new ArrayList<Object[]>();
    rows.add(new Object[] {place.municipality(), place.unit(), EVERY, place.number(), KeptWords.all(words)});
    words.forEach(word -> rows.add(new Object[] {place.municipality(), place.unit(), word.getKey(), place.number()}));
    while (rows.size() % ROUND != 0) {
      rows.add(Arrays.copyOf(rows.getLast(), OF_A_WORD));
    }
    return rows;
  }

  private static Stream<Object> values(List<Object[]> rows) {
    return rows.stream().flatMap(Arrays::stream);
  }

  private static List<List<Map.Entry<String, Integer>>> parts(Findable findable) {
    return parts(List.copyOf(findable.words().entrySet()));
  }

  /** Some at a time; of nothing one part with nothing in it. */
  private static <T> List<List<T>> parts(List<T> all) {
    return IntStream.rangeClosed(0, Math.max(0, all.size() - 1) / ROWS).mapToObj(i -> all.subList(i * ROWS, Math.min((i + 1) * ROWS, all.size()))).toList();
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

}
