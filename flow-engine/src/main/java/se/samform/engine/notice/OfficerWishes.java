package se.samform.engine.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.QuietHours;
import se.samform.core.notice.Wishes;
import se.samform.core.store.Database;
import se.samform.core.store.Row;
import se.samform.core.store.Session;
import se.samform.core.text.Language;

/** What officers wish to be told of what happens at work, and how. */
@ApplicationScoped
public class OfficerWishes {

  private static final String SELECT = "select officer_id, often, quiet_from, quiet_to, digest_at, language from officer_wishes where municipality_id = ?";

  private final Database database;
  private final Clock clock;

  @Inject
  public OfficerWishes(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected OfficerWishes() {
    this(null, null);
  }

  /** Those of some officers; who settled nothing wishes nothing else than what is usual. */
  public record Of(Map<OfficerId, OfficerChoice> all) {

    /** @param usual what is wished by who settled nothing */
    public Wishes of(OfficerId officer, Wishes usual) {
      return Optional.ofNullable(all.get(officer)).map(OfficerChoice::wishes).orElse(usual);
    }
  }

  /** Empty for who settled nothing. */
  public Optional<OfficerChoice> of(MunicipalityId municipality, OfficerId officer) {
    return database.read(session -> Optional.ofNullable(of(session, municipality, List.of(officer)).all().get(officer)));
  }

  /** No statement for nobody. */
  public static Of of(Session session, MunicipalityId municipality, Collection<OfficerId> officers) throws SQLException {
    if (officers.isEmpty()) {
      return new Of(Map.of());
    }
    var values = new ArrayList<Object>(List.of(municipality));
    values.addAll(officers);
    return new Of(session.list(SELECT + " and officer_id in (?" + ", ?".repeat(officers.size() - 1) + ")", OfficerWishes::read, values.toArray())
        .stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  public void save(MunicipalityId municipality, OfficerId officer, OfficerChoice choice) {
    database.transaction(session -> session.change(
        "insert into officer_wishes (municipality_id, officer_id, often, quiet_from, quiet_to, digest_at, language, changed_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update often = value(often), quiet_from = value(quiet_from),"
            + " quiet_to = value(quiet_to), digest_at = value(digest_at), language = value(language), changed_at = value(changed_at)",
        municipality, officer, written(choice.often()), choice.quiet().from().toString(), choice.quiet().to().toString(),
        choice.digestAt().toString(), choice.language().tag(), clock.instant()));
  }

  private static Map.Entry<OfficerId, OfficerChoice> read(Row row) throws SQLException {
    var quiet = new QuietHours(LocalTime.parse(row.text("quiet_from")), LocalTime.parse(row.text("quiet_to")));
    return Map.entry(row.id("officer_id", OfficerId::new),
        new OfficerChoice(often(row.text("often")), quiet, LocalTime.parse(row.text("digest_at")), new Language(row.text("language"))));
  }

  private static String written(Map<EventKind, HowOften> often) {
    return often.entrySet().stream().map(each -> each.getKey().key() + "/" + each.getValue().key()).sorted().collect(Collectors.joining(" "));
  }

  /** What isn't known any more is passed over. */
  private static Map<EventKind, HowOften> often(String written) {
    var often = new EnumMap<EventKind, HowOften>(EventKind.class);
    Arrays.stream(written.split(" ")).map(word -> word.split("/")).filter(parts -> parts.length == 2).forEach(parts ->
        EventKind.of(parts[0]).ifPresent(kind -> HowOften.of(parts[1]).ifPresent(how -> often.put(kind, how))));
    return often;
  }
}
