package se.samform.core.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Uuid7Test {

  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00.123Z");
  private final Uuid7 ids = new Uuid7(Clock.fixed(NOW, ZoneOffset.UTC), new Random(1));

  @Test
  void says_version_seven_variant_two_and_its_millisecond() {
    var id = ids.next();
    assertEquals(7, id.version());
    assertEquals(2, id.variant());
    assertEquals(NOW.toEpochMilli(), id.getMostSignificantBits() >>> 16);
  }

  @Test
  void ten_thousand_ids_of_one_millisecond_differ_and_go_forward_as_bytes() {
    var made = Stream.generate(ids::next).limit(10_000).map(UuidBytes::of).toList();
    for (var i = 1; i < made.size(); i++) {
      assertTrue(Arrays.compareUnsigned(made.get(i - 1), made.get(i)) < 0, "at " + i);
    }
  }

  @Test
  void reads_back_what_it_wrote() {
    var id = UUID.fromString("019aa123-4567-7abc-8def-0123456789ab");
    assertEquals(id, UuidBytes.read(UuidBytes.of(id)));
    assertEquals(new CaseId(id), CaseId.of(id.toString()));
  }

  @Test
  void refuses_an_id_of_another_length() {
    assertThrows(IllegalArgumentException.class, () -> UuidBytes.read(new byte[15]));
  }
}
