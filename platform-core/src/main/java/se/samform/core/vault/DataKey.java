package se.samform.core.vault;

import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.SecretKey;
import se.samform.core.id.KeyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.TypedId;

/** The key of one draft or case, unwrapped. Seals and opens what belongs to it; prints its id alone. */
public final class DataKey {

  private final MunicipalityId municipality;
  private final KeyId id;
  private final SecretKey key;
  private final SealedBytes wrapped;
  private final SecureRandom random;

  DataKey(MunicipalityId municipality, KeyId id, SecretKey key, SealedBytes wrapped, SecureRandom random) {
    this.municipality = municipality;
    this.id = id;
    this.key = key;
    this.wrapped = wrapped;
    this.random = random;
  }

  public KeyId id() {
    return id;
  }

  public MunicipalityId municipality() {
    return municipality;
  }

  /** Content of a kind ({@code "answers"}, {@code "event-3"}) that belongs to the owner; deflated when larger than 1 kB. */
  public SealedBytes seal(TypedId owner, String kind, byte[] content) {
    return AesGcm.seal(key, random, bound(owner.value(), kind), content);
  }

  /** As {@link #seal}, never deflated. */
  public SealedBytes sealAsIs(TypedId owner, String kind, byte[] content) {
    return AesGcm.sealAsIs(key, random, bound(owner.value(), kind), content);
  }

  /** @throws CannotOpen if the bytes were changed, belong to another owner or kind, or were sealed with another key */
  public byte[] open(TypedId owner, String kind, SealedBytes sealed) {
    return AesGcm.open(key, bound(owner.value(), kind), sealed);
  }

  /** Sealed with the municipality's key: what is stored. */
  public SealedBytes wrapped() {
    return wrapped;
  }

  private SealedFor bound(UUID owner, String kind) {
    return new SealedFor(municipality, owner, kind);
  }

  @Override
  public String toString() {
    return "data key " + id.value();
  }
}
