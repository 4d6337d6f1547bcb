package se.samform.core.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samform.core.id.DraftId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.Uuid7;
import se.samform.core.store.Database;
import se.samform.engine.testing.TestDatabase;

class VaultTest {

  private static final Clock CLOCK = Clock.systemUTC();
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Uuid7 IDS = new Uuid7(CLOCK, RANDOM);
  private static final MunicipalityId LUND = new MunicipalityId(new UUID(7, 1));
  private static final MunicipalityId MALMÖ = new MunicipalityId(new UUID(7, 2));
  private static final DraftId DRAFT = new DraftId(new UUID(7, 3));
  private static final byte[] CONTENT = "Vera Exempel".getBytes(StandardCharsets.UTF_8);

  private static Database database;
  private static Vault vault;

  @BeforeAll
  static void admitTwoMunicipalities() {
    database = TestDatabase.database(TestDatabase.migrated());
    vault = vault(1);
    vault.admit(LUND);
    vault.admit(MALMÖ);
  }

  @Test
  void another_node_opens_what_was_sealed_under_a_stored_key() {
    var key = vault.newKey(LUND);
    var sealed = key.seal(DRAFT, "answers", CONTENT);
    assertArrayEquals(CONTENT, unwrapped(vault(1), key).open(DRAFT, "answers", sealed));
  }

  @Test
  void admitting_again_keeps_the_key() {
    var key = vault.newKey(LUND);
    var sealed = key.seal(DRAFT, "answers", CONTENT);
    vault.admit(LUND);
    assertArrayEquals(CONTENT, unwrapped(vault(1), key).open(DRAFT, "answers", sealed));
  }

  @Test
  void a_wrong_master_key_opens_nothing() {
    var key = vault.newKey(LUND);
    assertThrows(CannotOpen.class, () -> unwrapped(vault(2), key));
  }

  @Test
  void a_wrapped_key_moved_to_another_owner_does_not_open() {
    var key = vault.newKey(LUND);
    assertThrows(CannotOpen.class, () -> vault.unwrap(LUND, vault.newKey(LUND).id(), key.wrapped().value()));
  }

  @Test
  void a_wrapped_key_moved_to_another_municipality_does_not_open() {
    var key = vault.newKey(LUND);
    assertThrows(CannotOpen.class, () -> vault.unwrap(MALMÖ, key.id(), key.wrapped().value()));
  }

  @Test
  void a_municipality_that_was_not_admitted_gets_no_data_key() {
    assertThrows(IllegalStateException.class, () -> vault.newKey(new MunicipalityId(new UUID(7, 99))));
  }

  @Test
  void refuses_to_admit_inside_a_transaction_that_may_be_rolled_back() {
    assertThrows(IllegalStateException.class, () -> database.transaction(session -> {
      vault.admit(LUND);
      return null;
    }));
  }

  @Test
  void the_same_person_has_the_same_hash_for_one_purpose_in_one_municipality() {
    var hash = vault.hash(LUND, "person", "191212121212");
    assertEquals(hash, vault(1).hash(LUND, "person", "191212121212"));
    assertNotEquals(hash, vault.hash(MALMÖ, "person", "191212121212"));
    assertNotEquals(hash, vault.hash(LUND, "secret", "191212121212"));
  }

  private static DataKey unwrapped(Vault vault, DataKey key) {
    return vault.unwrap(key.municipality(), key.id(), key.wrapped().value());
  }

  private static Vault vault(int master) {
    var bytes = new byte[32];
    bytes[0] = (byte) master;
    return new Vault(database, MasterKey.ofBase64(Base64.getEncoder().encodeToString(bytes)), IDS, RANDOM, CLOCK);
  }
}
