package se.samform.core.vault;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import se.samform.core.id.MunicipalityId;
import se.samform.core.store.Database;

/** The municipalities' keys, unwrapped once and kept in memory. Only committed rows get there: see {@link Vault#admit}. */
final class MunicipalityKeys {

  static final String KIND = "municipality-key";

  private final Database database;
  private final MasterKey master;
  private final Map<MunicipalityId, SecretKey> unwrapped = new ConcurrentHashMap<>();
  private final Map<Purpose, byte[]> derived = new ConcurrentHashMap<>();

  private record Purpose(MunicipalityId municipality, String name) {}

  MunicipalityKeys(Database database, MasterKey master) {
    this.database = database;
    this.master = master;
  }

  SecretKey of(MunicipalityId municipality) {
    return unwrapped.computeIfAbsent(municipality, this::load);
  }

  /** The key that hashes for a purpose, derived from the municipality's. */
  byte[] of(MunicipalityId municipality, String purpose) {
    return derived.computeIfAbsent(new Purpose(municipality, purpose), each -> Keys.hmac(of(municipality).getEncoded(), purpose));
  }

  private SecretKey load(MunicipalityId municipality) {
    var wrapped = database.read(session -> session.one(
            "select wrapped from municipality_key where municipality_id = ?",
            row -> new SealedBytes(row.bytes("wrapped")),
            municipality))
        .orElseThrow(() -> new IllegalStateException("Municipality " + municipality.value() + " has no key: admit it first"));
    return Keys.of(AesGcm.open(master.key(), what(municipality), wrapped));
  }

  static SealedFor what(MunicipalityId municipality) {
    return new SealedFor(municipality, municipality, KIND);
  }
}
