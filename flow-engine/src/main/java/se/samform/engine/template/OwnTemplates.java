package se.samform.engine.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.store.Database;
import se.samform.core.store.Row;
import se.samform.core.store.Session;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** Keeps the texts to begin with that municipalities and units wrote themselves, with who wrote what when. */
@ApplicationScoped
public class OwnTemplates {

  /** So many as somebody may find their way in, and more. */
  public static final int MOST = 300;

  private final Database database;
  private final Clock clock;

  @Inject
  public OwnTemplates(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected OwnTemplates() {
    this(null, null);
  }

  /** What somebody did to one. */
  public enum Did {
    MADE, CHANGED, RETIRED, RESTORED;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** That somebody did something to one; the words are as they were from then on. */
  public record Change(int version, Did did, OfficerId by, Instant at, LocalText title, LocalText text) {}

  private record Line(long id, Optional<UnitId> unit, OwnTemplate.Begins begins, int version, boolean retired, Language language, String title, String words) {}

  private record Said(int version, Did did, OfficerId by, Instant at, Language language, String title, String words) {}

  /** All that there are, those that are retired too: the municipality's, then those of units, each in the order they were made. */
  public List<OwnTemplate> all(MunicipalityId municipality) {
    return database.read(session -> read(session, municipality, "", MOST));
  }

  /** Those that a case of this unit may begin with. */
  public List<OwnTemplate> offered(MunicipalityId municipality, UnitId unit) {
    return database.read(session -> read(session, municipality, " and o.retired = 0 and (o.unit_id is null or o.unit_id = ?)", unit, MOST));
  }

  public Optional<OwnTemplate> find(MunicipalityId municipality, long id) {
    return database.read(session -> read(session, municipality, " and o.id = ?", id, MOST)).stream().findFirst();
  }

  private static List<OwnTemplate> read(Session session, MunicipalityId municipality, String only, Object... bound) throws SQLException {
    var values = new ArrayList<Object>(List.of(municipality));
    values.addAll(List.of(bound));
    var lines = session.list("select o.id, o.unit_id, o.begins, o.version, o.retired, w.language, w.title, w.words from (select * from own_template o where o.municipality_id = ?"
        + only + " order by o.unit_id is not null, o.unit_id, o.id limit ?) o join own_template_text w on w.template_id = o.id and w.version = o.version"
        + " and w.municipality_id = o.municipality_id order by o.unit_id is not null, o.unit_id, o.id, w.number", OwnTemplates::line, values.toArray());
    Map<Long, List<Line>> each = new LinkedHashMap<>();
    lines.forEach(line -> each.computeIfAbsent(line.id(), id -> new ArrayList<>()).add(line));
    return each.values().stream().map(OwnTemplates::template).toList();
  }

  private static Line line(Row row) throws SQLException {
    return new Line(row.number("id"), row.idIfAny("unit_id", UnitId::new), OwnTemplate.Begins.of(row.text("begins")).orElseThrow(), row.count("version"), row.yes("retired"),
        new Language(row.text("language")), row.text("title"), row.text("words"));
  }

  private static OwnTemplate template(List<Line> lines) {
    var first = lines.getFirst();
    Map<Language, String> titles = new LinkedHashMap<>();
    Map<Language, String> words = new LinkedHashMap<>();
    lines.forEach(line -> titles.put(line.language(), line.title()));
    lines.forEach(line -> words.put(line.language(), line.words()));
    return new OwnTemplate(first.id(), first.unit(), first.begins(), new LocalText(titles), new LocalText(words), first.version(), first.retired());
  }

  /** What was done to one, newest first. */
  public List<Change> changes(MunicipalityId municipality, long id) {
    var lines = database.read(session -> session.list("select c.version, c.what, c.by_id, c.at, w.language, w.title, w.words from own_template_change c"
        + " join own_template_text w on w.template_id = c.template_id and w.version = c.version and w.municipality_id = c.municipality_id"
        + " where c.municipality_id = ? and c.template_id = ? order by c.version desc, w.number limit ?", OwnTemplates::said, municipality, id, MOST));
    Map<Integer, List<Said>> each = new LinkedHashMap<>();
    lines.forEach(line -> each.computeIfAbsent(line.version(), version -> new ArrayList<>()).add(line));
    return each.values().stream().map(OwnTemplates::change).toList();
  }

  private static Said said(Row row) throws SQLException {
    return new Said(row.count("version"), Did.valueOf(row.text("what").toUpperCase(Locale.ROOT)), row.id("by_id", OfficerId::new), row.instant("at"),
        new Language(row.text("language")), row.text("title"), row.text("words"));
  }

  private static Change change(List<Said> lines) {
    var first = lines.getFirst();
    Map<Language, String> titles = new LinkedHashMap<>();
    Map<Language, String> words = new LinkedHashMap<>();
    lines.forEach(line -> titles.put(line.language(), line.title()));
    lines.forEach(line -> words.put(line.language(), line.words()));
    return new Change(first.version(), first.did(), first.by(), first.at(), new LocalText(titles), new LocalText(words));
  }

  /** Its id; the template's own id and version are passed over. Empty if there are too many. */
  public Optional<Long> make(MunicipalityId municipality, OwnTemplate template, OfficerId by) {
    return database.transaction(session -> {
      int there = session.one("select count(*) as n from own_template where municipality_id = ?", row -> row.count("n"), municipality).orElse(0);
      if (there >= MOST) {
        return Optional.empty();
      }
      session.change("insert into own_template (municipality_id, unit_id, begins, version) values (?, ?, ?, 1)", municipality, template.unit(), template.begins().key());
      long id = session.one("select last_insert_id() as id", row -> row.number("id")).orElseThrow();
      write(session, municipality, id, 1, template);
      record(session, municipality, id, 1, Did.MADE, by);
      return Optional.of(id);
    });
  }

  /** Its words, and what may begin with it; whose it is stays. False if somebody else saved meanwhile. */
  public boolean change(MunicipalityId municipality, OwnTemplate template, OfficerId by) {
    return database.transaction(session -> {
      int version = template.version() + 1;
      if (session.change("update own_template set begins = ?, version = ? where municipality_id = ? and id = ? and version = ?",
          template.begins().key(), version, municipality, template.id(), template.version()) == 0) {
        return false;
      }
      write(session, municipality, template.id(), version, template);
      record(session, municipality, template.id(), version, Did.CHANGED, by);
      return true;
    });
  }

  /** Offers it no more, or again. False if somebody else saved meanwhile. */
  public boolean retire(MunicipalityId municipality, long id, boolean retired, int versionSeen, OfficerId by) {
    return database.transaction(session -> {
      int version = versionSeen + 1;
      if (session.change("update own_template set retired = ?, version = ? where municipality_id = ? and id = ? and version = ? and retired <> ?",
          retired, version, municipality, id, versionSeen, retired) == 0) {
        return false;
      }
      session.change("insert into own_template_text (template_id, version, number, municipality_id, language, title, words)"
          + " select template_id, ?, number, municipality_id, language, title, words from own_template_text where municipality_id = ? and template_id = ? and version = ?",
          version, municipality, id, versionSeen);
      record(session, municipality, id, version, retired ? Did.RETIRED : Did.RESTORED, by);
      return true;
    });
  }

  private static void write(Session session, MunicipalityId municipality, long id, int version, OwnTemplate template) throws SQLException {
    int number = 0;
    for (var title : template.title().texts().entrySet()) {
      session.change("insert into own_template_text (template_id, version, number, municipality_id, language, title, words) values (?, ?, ?, ?, ?, ?, ?)",
          id, version, number++, municipality, title.getKey().tag(), title.getValue(), template.text().texts().getOrDefault(title.getKey(), ""));
    }
  }

  private void record(Session session, MunicipalityId municipality, long id, int version, Did did, OfficerId by) throws SQLException {
    session.change("insert into own_template_change (template_id, version, municipality_id, what, by_id, at) values (?, ?, ?, ?, ?, ?)",
        id, version, municipality, did.key(), by, clock.instant());
  }
}
