package se.samform.core.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait after the n-th failed attempt: doubling from the first pause to the cap, plus up to a quarter by chance. */
public record RetrySchedule(Duration first, Duration cap, int attempts) {

  /** About a day and a half: 30 s, 1 min, 2 min … 4 h. */
  public static final RetrySchedule USUAL = new RetrySchedule(Duration.ofSeconds(30), Duration.ofHours(4), 18);

  private static final int MOST_DOUBLINGS = 30;

  public RetrySchedule {
    if (attempts < 1 || !first.isPositive() || cap.compareTo(first) < 0) {
      throw new IllegalArgumentException("Not a schedule: " + first + " to " + cap + ", " + attempts + " attempts");
    }
  }

  public Duration pauseAfter(int attempt, RandomGenerator random) {
    var doubled = first.toMillis() << Math.min(attempt - 1, MOST_DOUBLINGS);
    var pause = Math.min(doubled, cap.toMillis());
    return Duration.ofMillis(pause + random.nextLong(pause / 4 + 1));
  }
}
