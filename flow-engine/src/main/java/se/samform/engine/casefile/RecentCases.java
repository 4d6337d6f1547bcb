package se.samform.engine.casefile;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;

/**
 * Cases as this node has just opened them, so that what leaves the house at once need not be read again; and rows of cases
 * as it saw them last, so that a command need not read and lock what it is about: it says what it was decided on, and is
 * decided again if the case has gone on. A purge at another node is known here within {@link #KEPT} and {@link #ROW_KEPT}.
 */
@ApplicationScoped
public class RecentCases {

  static final Duration KEPT = Duration.ofMinutes(1);
  static final Duration ROW_KEPT = Duration.ofMinutes(10);
  private static final long BYTES = 16L << 20;
  private static final long ROWS = 4_000;

  private final Cache<CaseId, Kept> cases;
  private final Cache<CaseId, CaseRow> rows;

  @Inject
  public RecentCases(Clock clock) {
    this.cases = kept(clock, KEPT)
        .maximumWeight(BYTES)
        .weigher((CaseId id, Kept kept) -> kept.bytes())
        .build();
    this.rows = kept(clock, ROW_KEPT).maximumSize(ROWS).build();
  }

  private static Caffeine<Object, Object> kept(Clock clock, Duration time) {
    return Caffeine.newBuilder().expireAfterWrite(time).ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis())).executor(Runnable::run);
  }

  /** For the container's proxy. */
  protected RecentCases() {
    this(Clock.systemUTC());
  }

  /** The case, if what is kept is not older than this. */
  Optional<CaseFile> find(MunicipalityId municipality, CaseId id, Instant notOlder) {
    return Optional.ofNullable(cases.getIfPresent(id))
        .filter(kept -> kept.file().head().municipality().equals(municipality) && !kept.at().isBefore(notOlder))
        .map(Kept::file);
  }

  void keep(CaseFile file, Instant at) {
    cases.put(file.head().id(), new Kept(file, at));
  }

  /** The row of a case with that many events, for one command; whoever asks next finds none until it is kept again. */
  Optional<CaseRow> take(MunicipalityId municipality, CaseId id, int seq) {
    return Optional.ofNullable(rows.getIfPresent(id))
        .filter(row -> row.head().municipality().equals(municipality) && row.head().lastSeq() == seq)
        .filter(row -> rows.asMap().remove(id, row));
  }

  /** As it stands now; an opened case that was kept is older. */
  void keep(CaseRow row) {
    cases.invalidate(row.head().id());
    rows.put(row.head().id(), row);
  }

  /** As somebody was just shown it, unless something newer is known. */
  void keepShown(CaseRow row) {
    if (row.key().isEmpty()) {
      forget(row.head().id());
    } else {
      rows.asMap().merge(row.head().id(), row, (kept, shown) -> kept.head().lastSeq() < shown.head().lastSeq() ? shown : kept);
    }
  }

  void forget(CaseId id) {
    cases.invalidate(id);
    rows.invalidate(id);
  }

  private record Kept(CaseFile file, Instant at) {

    /** The answers stand in it twice, as bytes and as read. */
    int bytes() {
      return 4 * file.submissions().stream().mapToInt(handedIn -> handedIn.json().length).sum();
    }
  }
}
