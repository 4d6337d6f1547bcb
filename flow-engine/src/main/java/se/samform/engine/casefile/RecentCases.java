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
 * Cases as this node has just opened them, so that what leaves the house at once need not be read again. A purge at
 * another node is known here within {@link #KEPT}.
 */
@ApplicationScoped
public class RecentCases {

  static final Duration KEPT = Duration.ofMinutes(1);
  private static final long BYTES = 16L << 20;

  private final Cache<CaseId, Kept> cases;

  @Inject
  public RecentCases(Clock clock) {
    this.cases = Caffeine.newBuilder()
        .maximumWeight(BYTES)
        .weigher((CaseId id, Kept kept) -> kept.bytes())
        .expireAfterWrite(KEPT)
        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
        .executor(Runnable::run)
        .build();
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

  void forget(CaseId id) {
    cases.invalidate(id);
  }

  private record Kept(CaseFile file, Instant at) {

    /** The answers stand in it twice, as bytes and as read. */
    int bytes() {
      return 4 * file.submissions().stream().mapToInt(handedIn -> handedIn.json().length).sum();
    }
  }
}
