package se.samform.core.vault;

import java.security.SecureRandom;
import java.time.Clock;
import se.samform.core.id.KeyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.Uuid7;
import se.samform.core.store.Database;

/**
 * Makes and unwraps data keys, and hashes what must be found without being readable. A municipality is admitted once; a
 * data key is stored, wrapped, in the row of the draft or case that it belongs to. Emptying that column destroys it.
 */
public class Vault {

  private static final String DATA_KEY = "data-key";

  private final Database database;
  private final MasterKey master;
  private final MunicipalityKeys municipalities;
  private final Uuid7 ids;
  private final SecureRandom random;
  private final Clock clock;

  public Vault(Database database, MasterKey master, Uuid7 ids, SecureRandom random, Clock clock) {
    this.database = database;
    this.master = master;
    this.municipalities = new MunicipalityKeys(database, master);
    this.ids = ids;
    this.random = random;
    this.clock = clock;
  }

  /**
   * Gives a municipality its key, unless it has one. Commits by itself: a key that was used before it was rolled back
   * would lose everything sealed with it.
   *
   * @throws IllegalStateException inside a running transaction
   */
  public void admit(MunicipalityId municipality) {
    var fresh = Keys.fresh(random).getEncoded();
    var wrapped = AesGcm.sealAsIs(master.key(), random, MunicipalityKeys.what(municipality), fresh);
    database.ownTransaction(session -> session.change(
        "insert ignore into municipality_key (municipality_id, wrapped, created_at) values (?, ?, ?)",
        municipality, wrapped.value(), clock.instant()));
  }

  /** A key in memory; lost unless its {@link DataKey#wrapped} bytes are stored with what it belongs to. */
  public DataKey newKey(MunicipalityId municipality) {
    var id = new KeyId(ids.next());
    var key = Keys.fresh(random);
    var wrapped = AesGcm.sealAsIs(municipalities.of(municipality), random, what(municipality, id), key.getEncoded());
    return new DataKey(municipality, id, key, wrapped, random);
  }

  /** The key again, from what was stored. */
  public DataKey unwrap(MunicipalityId municipality, KeyId id, byte[] wrapped) {
    var sealed = new SealedBytes(wrapped);
    var key = Keys.of(AesGcm.open(municipalities.of(municipality), what(municipality, id), sealed));
    return new DataKey(municipality, id, key, sealed, random);
  }

  /** The same text under the same purpose ({@code "person"}, {@code "secret"}) gives the same hash, in this municipality only. */
  public KeyedHash hash(MunicipalityId municipality, String purpose, String text) {
    return new KeyedHash(Keys.hmac(municipalities.of(municipality, purpose), text));
  }

  private static SealedFor what(MunicipalityId municipality, KeyId id) {
    return new SealedFor(municipality, id, DATA_KEY);
  }
}
