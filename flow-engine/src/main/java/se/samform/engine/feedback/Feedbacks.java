package se.samform.engine.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.id.CaseId;
import se.samform.core.id.FamilyId;
import se.samform.core.id.KeyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.store.Database;
import se.samform.core.store.Row;
import se.samform.core.store.Session;
import se.samform.core.vault.DataKey;
import se.samform.core.vault.SealedBytes;
import se.samform.core.vault.Vault;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.statistics.Scope;
import se.samform.engine.statistics.Span;

/** Takes and tells what people thought. Whoever calls with a case has shown that it is the caller's. */
@ApplicationScoped
public class Feedbacks {

  public static final int MOST_LETTERS = 1000;
  public static final Duration CHANGEABLE = Duration.ofDays(30);

  private static final String KIND = "feedback";
  private static final String COMMENT = "select f.case_id, f.municipality_id, f.unit_id, f.family_id, f.grade, f.comment, f.changed_at, c.key_id, c.wrapped"
      + " from feedback f join case_file c on c.id = f.case_id and c.wrapped is not null where f.municipality_id = ? and f.comment is not null";

  private final Database database;
  private final Vault vault;
  private final MunicipalityLookup municipalities;
  private final Clock clock;

  @Inject
  public Feedbacks(Database database, Vault vault, MunicipalityLookup municipalities, Clock clock) {
    this.database = database;
    this.vault = vault;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected Feedbacks() {
    this(null, null, null, null);
  }

  /** What they said before. */
  public Optional<Feedback> find(MunicipalityId municipality, CaseFile file) {
    return database.read(session -> session.one("select grade, comment, given_at from feedback where municipality_id = ? and case_id = ?",
        row -> feedback(row, file), municipality, file.head().id()));
  }

  /** Whether they may say or change something now. */
  public boolean isOpen(MunicipalityId municipality, CaseFile file) {
    return municipality.equals(file.head().municipality()) && isOpen(file, find(municipality, file).map(Feedback::changeableUntil));
  }

  /** Over what they said before. @param comment as typed; may be empty */
  public Given give(MunicipalityId municipality, CaseFile file, Grade grade, String comment) {
    var text = comment.strip();
    if (!municipality.equals(file.head().municipality()) || file.key().isEmpty()) {
      return Given.NO_SUCH_CASE;
    }
    if (text.length() > MOST_LETTERS) {
      return Given.TOO_LONG;
    }
    return database.transaction(session -> give(session, file, grade, text));
  }

  /** Comments on cases of the units, newest first. */
  public List<Comment> comments(MunicipalityId municipality, Scope scope, Span span, int limit) {
    if (scope.units().isEmpty()) {
      return List.of();
    }
    var values = new ArrayList<Object>(List.of(municipality));
    var where = scope.where("f", values) + " and f.given_on between ? and ? order by f.changed_at desc limit ?";
    values.addAll(List.of(span.from(), span.to(), limit));
    return database.read(session -> session.list(COMMENT + where, this::comment, values.toArray()));
  }

  /** All of the municipality's that were written or changed at this moment or later, oldest first: for who sends them on. */
  public List<Comment> commentsSince(MunicipalityId municipality, Instant since, int limit) {
    return database.read(session -> session.list(COMMENT + " and f.changed_at >= ? order by f.changed_at limit ?",
        this::comment, municipality, since, limit));
  }

  /** How many gave which grade, by e-service. */
  public Map<FamilyId, Map<Grade, Long>> grades(MunicipalityId municipality, Scope scope, Span span) {
    if (scope.units().isEmpty()) {
      return Map.of();
    }
    var values = new ArrayList<Object>(List.of(municipality));
    var where = scope.where("f", values) + " and f.given_on between ? and ? group by f.family_id, f.grade";
    values.addAll(List.of(span.from(), span.to()));
    var grades = new HashMap<FamilyId, Map<Grade, Long>>();
    database.read(session -> session.list("select f.family_id, f.grade, count(*) as n from feedback f where f.municipality_id = ?" + where,
        row -> grades.computeIfAbsent(row.id("family_id", FamilyId::new), service -> new EnumMap<>(Grade.class))
            .merge(Grade.of(row.count("grade")), row.number("n"), Long::sum), values.toArray()));
    return grades;
  }

  private Given give(Session session, CaseFile file, Grade grade, String text) throws SQLException {
    var head = file.head();
    var before = session.one("select given_at from feedback where municipality_id = ? and case_id = ? for update",
        row -> row.instant("given_at").plus(CHANGEABLE), head.municipality(), head.id());
    if (!isOpen(file, before)) {
      return Given.TOO_LATE;
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var today = now.atZone(municipalities.facts(head.municipality()).zone()).toLocalDate();
    session.change("insert into feedback (case_id, municipality_id, unit_id, family_id, given_on, grade, comment, given_at, changed_at)"
        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update grade = values(grade), comment = values(comment), changed_at = values(changed_at)",
        head.id(), head.municipality(), head.state().unit(), file.service().family(), today, grade.number(),
        sealed(file.key().orElseThrow(), head.id(), text), now, now);
    return Given.DONE;
  }

  private boolean isOpen(CaseFile file, Optional<Instant> changeableUntil) {
    return file.key().isPresent() && changeableUntil.map(until -> clock.instant().isBefore(until)).orElse(!file.head().state().isOver());
  }

  private static Optional<byte[]> sealed(DataKey key, CaseId id, String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(key.seal(id, KIND, text.getBytes(StandardCharsets.UTF_8)).value());
  }

  private static Feedback feedback(Row row, CaseFile file) throws SQLException {
    var sealed = row.bytesIfAny("comment").map(SealedBytes::new);
    var text = file.key().flatMap(key -> sealed.map(bytes -> opened(key, file.head().id(), bytes))).orElse("");
    return new Feedback(Grade.of(row.count("grade")), text, row.instant("given_at").plus(CHANGEABLE));
  }

  private Comment comment(Row row) throws SQLException {
    var key = vault.unwrap(row.id("municipality_id", MunicipalityId::new), row.id("key_id", KeyId::new), row.bytes("wrapped"));
    return new Comment(
        row.id("family_id", FamilyId::new), row.id("unit_id", UnitId::new), Grade.of(row.count("grade")),
        opened(key, row.id("case_id", CaseId::new), new SealedBytes(row.bytes("comment"))), row.instant("changed_at"));
  }

  private static String opened(DataKey key, CaseId id, SealedBytes sealed) {
    return new String(key.open(id, KIND, sealed), StandardCharsets.UTF_8);
  }
}
