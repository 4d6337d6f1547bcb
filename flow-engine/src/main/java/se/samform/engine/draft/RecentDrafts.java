package se.samform.engine.draft;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import se.samform.core.id.DraftId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.vault.KeyedHash;
import se.samform.core.vault.SealedBytes;

/**
 * Drafts as this node wrote them last, so that the next save need not read them. They may have been saved elsewhere
 * since: whoever changes one says which revision they changed.
 */
final class RecentDrafts {

  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final long LETTERS = 16L << 20;
  private static final int FRAME = 500;

  private final Cache<DraftId, Kept> drafts;

  RecentDrafts(Clock clock) {
    this.drafts = Caffeine.newBuilder()
        .maximumWeight(LETTERS)
        .weigher((DraftId id, Kept kept) -> kept.letters())
        .expireAfterWrite(KEPT)
        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
        .executor(Runnable::run)
        .build();
  }

  Optional<Draft> find(MunicipalityId municipality, DraftId id, KeyedHash owner) {
    return inHand(municipality, id, owner).map(DraftInHand::draft);
  }

  /** As {@link #find}, to be handed in. */
  Optional<DraftInHand> inHand(MunicipalityId municipality, DraftId id, KeyedHash owner) {
    return Optional.ofNullable(drafts.getIfPresent(id))
        .filter(kept -> kept.draft().municipality().equals(municipality) && kept.owner().equals(owner))
        .map(kept -> new DraftInHand(kept.draft(), kept.sealed(), true));
  }

  void keep(Draft draft, SealedBytes sealed, KeyedHash owner) {
    drafts.put(draft.id(), new Kept(draft, sealed, owner));
  }

  void forget(DraftId id) {
    drafts.invalidate(id);
  }

  private record Kept(Draft draft, SealedBytes sealed, KeyedHash owner) {

    int letters() {
      return FRAME + draft.content().letters() + sealed.value().length;
    }
  }
}
