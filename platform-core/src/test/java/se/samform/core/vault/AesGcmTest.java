package se.samform.core.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;
import se.samform.core.id.MunicipalityId;

class AesGcmTest {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final MunicipalityId HERE = new MunicipalityId(new UUID(7, 1));
  private static final SealedFor WHAT = new SealedFor(HERE, new UUID(7, 2), "answers");
  private static final byte[] CONTENT = "Vera Exempel".getBytes(StandardCharsets.UTF_8);

  private final SecretKey key = Keys.fresh(RANDOM);
  private final SealedBytes sealed = AesGcm.seal(key, RANDOM, WHAT, CONTENT);

  @Test
  void opens_what_it_sealed() {
    assertArrayEquals(CONTENT, AesGcm.open(key, WHAT, sealed));
  }

  @Test
  void seals_the_same_content_differently_each_time() {
    assertNotEquals(sealed, AesGcm.seal(key, RANDOM, WHAT, CONTENT));
  }

  @Test
  void refuses_every_changed_byte() {
    for (var at = 0; at < sealed.value().length; at++) {
      var changed = sealed.value().clone();
      changed[at] ^= 1;
      assertThrows(CannotOpen.class, () -> AesGcm.open(key, WHAT, new SealedBytes(changed)), "byte " + at);
    }
  }

  @Test
  void refuses_a_cut_off_tail() {
    for (var length : new int[] {0, 5, 28, sealed.value().length - 1}) {
      var cut = Arrays.copyOf(sealed.value(), length);
      assertThrows(CannotOpen.class, () -> AesGcm.open(key, WHAT, new SealedBytes(cut)), "length " + length);
    }
  }

  @Test
  void refuses_another_municipality_owner_kind_or_key() {
    var elsewhere = new SealedFor(new MunicipalityId(new UUID(7, 9)), WHAT.owner(), WHAT.kind());
    var another = new SealedFor(HERE, new UUID(7, 3), WHAT.kind());
    var otherKind = new SealedFor(HERE, WHAT.owner(), "event");
    assertThrows(CannotOpen.class, () -> AesGcm.open(key, elsewhere, sealed));
    assertThrows(CannotOpen.class, () -> AesGcm.open(key, another, sealed));
    assertThrows(CannotOpen.class, () -> AesGcm.open(key, otherKind, sealed));
    assertThrows(CannotOpen.class, () -> AesGcm.open(Keys.fresh(RANDOM), WHAT, sealed));
  }

  @Test
  void deflates_only_what_is_larger_than_a_kilobyte() {
    var small = new byte[1024];
    var large = new byte[1025];
    assertTrue(AesGcm.seal(key, RANDOM, WHAT, small).value().length > 1024);
    assertTrue(AesGcm.seal(key, RANDOM, WHAT, large).value().length < 100);
    assertArrayEquals(large, AesGcm.open(key, WHAT, AesGcm.seal(key, RANDOM, WHAT, large)));
  }

  @Test
  void tells_neither_content_nor_key_when_it_fails() {
    var failure = assertThrows(CannotOpen.class, () -> AesGcm.open(Keys.fresh(RANDOM), WHAT, sealed));
    assertFalse(failure.getMessage().contains("Vera"));
  }

  @Test
  void refuses_a_master_key_of_the_wrong_length_without_repeating_it() {
    var short31 = Base64.getEncoder().encodeToString(new byte[31]);
    var failure = assertThrows(IllegalArgumentException.class, () -> MasterKey.ofBase64(short31));
    assertFalse(failure.getMessage().contains(short31));
    assertThrows(IllegalArgumentException.class, () -> MasterKey.ofBase64("not base64!"));
  }
}
