package se.samform.engine.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.id.MunicipalityId;
import se.samform.core.notice.Channel;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.QuietHours;
import se.samform.core.notice.Wishes;
import se.samform.core.party.Applicant;
import se.samform.core.store.Database;
import se.samform.core.store.Row;
import se.samform.core.store.Session;
import se.samform.core.vault.KeyedHash;
import se.samform.core.vault.Vault;

/** What people who log in wish to be told of their cases, and how. */
@ApplicationScoped
public class CitizenWishes {

  private static final String OF = " from citizen_wishes where municipality_id = ? and person_hash = ?";

  private final Database database;
  private final Vault vault;
  private final Clock clock;

  @Inject
  public CitizenWishes(Database database, Vault vault, Clock clock) {
    this.database = database;
    this.vault = vault;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected CitizenWishes() {
    this(null, null, null);
  }

  /** Empty for who settled nothing. */
  public Optional<Wishes> of(MunicipalityId municipality, Applicant person) {
    return database.read(session -> of(session, municipality, person.hash(vault, municipality)));
  }

  public static Optional<Wishes> of(Session session, MunicipalityId municipality, KeyedHash person) throws SQLException {
    return session.one("select off, quiet_from, quiet_to" + OF, CitizenWishes::read, municipality, person.value());
  }

  public void save(MunicipalityId municipality, Applicant person, Wishes wishes) {
    database.transaction(session -> session.change(
        "insert into citizen_wishes (municipality_id, person_hash, off, quiet_from, quiet_to, changed_at) values (?, ?, ?, ?, ?, ?)"
            + " on duplicate key update off = value(off), quiet_from = value(quiet_from), quiet_to = value(quiet_to), changed_at = value(changed_at)",
        municipality, person.hash(vault, municipality).value(), written(wishes.off()), wishes.quiet().from().toString(), wishes.quiet().to().toString(),
        clock.instant()));
  }

  private static Wishes read(Row row) throws SQLException {
    return new Wishes(off(row.text("off")), Map.of(), new QuietHours(LocalTime.parse(row.text("quiet_from")), LocalTime.parse(row.text("quiet_to"))));
  }

  private static String written(Map<EventKind, Set<Channel>> off) {
    return off.entrySet().stream().flatMap(entry -> entry.getValue().stream().map(channel -> entry.getKey().key() + "/" + channel.key()))
        .sorted().collect(Collectors.joining(" "));
  }

  /** What isn't known any more is passed over. Documents come with a message: what is wished of the one is wished of the other. */
  private static Map<EventKind, Set<Channel>> off(String written) {
    var off = new EnumMap<EventKind, Set<Channel>>(EventKind.class);
    for (var word : written.split(" ")) {
      var slash = word.indexOf('/');
      var kind = EventKind.of(word.substring(0, Math.max(0, slash)));
      var channel = Channel.of(word.substring(slash + 1));
      if (kind.isPresent() && channel.isPresent()) {
        off.computeIfAbsent(kind.get(), each -> EnumSet.noneOf(Channel.class)).add(channel.get());
      }
    }
    off.put(EventKind.NEW_DOCUMENTS, off.getOrDefault(EventKind.NEW_MESSAGE, Set.of()));
    return off;
  }
}
