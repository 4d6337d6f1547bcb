package se.samform.engine.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.UnitId;
import se.samform.core.store.Database;
import se.samform.core.store.Session;
import se.samform.core.vault.KeyedHash;
import se.samform.core.vault.Vault;

/** Finds cases by all words of a text, in the units that somebody may see. What can't be a text to look for finds nothing. */
@ApplicationScoped
public class Search {

  private static final String UNITS = "select unit_id from search_token where municipality_id = ?";

  private final Database database;
  private final Vault vault;

  @Inject
  public Search(Database database, Vault vault) {
    this.database = database;
    this.vault = vault;
  }

  /** For the container's proxy. */
  protected Search() {
    this(null, null);
  }

  public SearchPage find(MunicipalityId municipality, SearchQuery query) {
    return database.read(session -> find(session, municipality, query));
  }

  /** Whether words of some cases are yet to be made, or made again, or can't be: by those words they may not be found. */
  public boolean isPartial(MunicipalityId municipality) {
    return database.read(session -> session.one("select 1 as found from search_backlog where municipality_id = ? limit 1", row -> true, municipality)).isPresent();
  }

  /** Whom a text may name by their number, as they are known here: two where it leaves the century out; nobody if it names nobody. */
  public List<KeyedHash> people(MunicipalityId municipality, String text) {
    return Numbers.in(text).stream().flatMap(read -> read.meanings().stream())
        .filter(number -> number.kind() == PartyNumber.Kind.PERSON || number.kind() == PartyNumber.Kind.DANISH_PERSON)
        .map(number -> number.hash(vault, municipality)).toList();
  }

  /** The same of whoever may be meant, organisations too. */
  public List<KeyedHash> parties(MunicipalityId municipality, String text) {
    return Numbers.in(text).stream().flatMap(read -> read.meanings().stream()).map(number -> number.hash(vault, municipality)).toList();
  }

  private SearchPage find(Session session, MunicipalityId municipality, SearchQuery query) throws SQLException {
    var probes = probes(session, municipality, query);
    return probes.isEmpty() ? new SearchPage(List.of(), Optional.empty()) : new Finding(session, municipality, query, probes).page();
  }

  /** Those that have cases with words: of each unit one entry of the index is read, however many words it has. */
  public List<UnitId> units(Session session, MunicipalityId municipality) throws SQLException {
    var units = new ArrayList<UnitId>();
    var next = session.one(UNITS + " order by unit_id limit 1", row -> row.id("unit_id", UnitId::new), municipality);
    while (next.isPresent()) {
      units.add(next.get());
      next = session.one(UNITS + " and unit_id > ? order by unit_id limit 1", row -> row.id("unit_id", UnitId::new), municipality, next.get());
    }
    return units;
  }

  /** Cases in which all of the words of the query's text begin a word, each by itself: of a name not all is heard on the phone. */
  public SearchPage findBeginnings(MunicipalityId municipality, SearchQuery query) {
    return database.read(session -> {
      var probes = new ArrayList<Probe>();
      if (!query.units().isEmpty()) {
        for (var word : Words.typed(query.text()).stream().distinct().limit(Term.MOST).toList()) {
          probes.add(new Leading(session, municipality, query).narrowed(new Probe.Beginning(word)));
        }
      }
      return probes.isEmpty() ? new SearchPage(List.of(), Optional.empty()) : new Finding(session, municipality, query, probes).page();
    });
  }

  private List<Probe> probes(Session session, MunicipalityId municipality, SearchQuery query) throws SQLException {
    var probes = new ArrayList<Probe>();
    if (!query.units().isEmpty()) {
      for (var term : Term.of(query.text())) {
        switch (term) {
          case Term.Word(var word) -> probes.add(new Probe.Exact(word));
          case Term.Beginning(var letters) -> probes.add(new Leading(session, municipality, query).narrowed(new Probe.Beginning(letters)));
          case Term.Somebody somebody -> probes.addAll(probes(session, municipality, query, somebody));
        }
      }
    }
    return probes;
  }

  /** A number that is nobody's may be one of another kind: a phone number has ten digits too. */
  private List<Probe> probes(Session session, MunicipalityId municipality, SearchQuery query, Term.Somebody somebody) throws SQLException {
    var anyone = new Probe.Anyone(somebody.meanings().stream().map(number -> number.hash(vault, municipality).value()).toList());
    for (var unit : query.units()) {
      var values = new ArrayList<Object>();
      if (session.one("select 1 as found " + anyone.of(unit, municipality, values) + " limit 1", row -> true, values.toArray()).isPresent()) {
        return List.of(anyone);
      }
    }
    return somebody.typed().stream().<Probe>map(Probe.Exact::new).toList();
  }
}
