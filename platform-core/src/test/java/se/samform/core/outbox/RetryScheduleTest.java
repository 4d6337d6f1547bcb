package se.samform.core.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

  private final RetrySchedule schedule = new RetrySchedule(Duration.ofSeconds(30), Duration.ofHours(1), 10);
  private final RandomGenerator never = new Random() {
    @Override
    public long nextLong(long bound) {
      return 0;
    }
  };

  @Test
  void doubles_the_pause_until_the_cap() {
    assertEquals(Duration.ofSeconds(30), schedule.pauseAfter(1, never));
    assertEquals(Duration.ofSeconds(60), schedule.pauseAfter(2, never));
    assertEquals(Duration.ofSeconds(480), schedule.pauseAfter(5, never));
    assertEquals(Duration.ofHours(1), schedule.pauseAfter(8, never));
    assertEquals(Duration.ofHours(1), schedule.pauseAfter(Integer.MAX_VALUE, never));
  }

  @Test
  void chance_adds_at_most_a_quarter() {
    var random = new Random(4711);
    for (var i = 0; i < 1000; i++) {
      var pause = schedule.pauseAfter(1, random);
      assertTrue(pause.compareTo(Duration.ofSeconds(30)) >= 0 && pause.compareTo(Duration.ofMillis(37_500)) <= 0, pause::toString);
    }
  }

  @Test
  void refuses_a_cap_below_the_first_pause() {
    assertThrows(IllegalArgumentException.class, () -> new RetrySchedule(Duration.ofHours(1), Duration.ofMinutes(1), 3));
  }
}
