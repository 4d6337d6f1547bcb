package se.samform.engine.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import se.samform.core.register.Registers;
import se.samform.core.store.Database;

/**
 * The tick that cancels what was booked for drafts that came to nothing, and what a calendar may have booked without saying
 * so. One that does not answer is asked again another time. Any number of nodes may run it.
 */
@ApplicationScoped
public class LetGoOfTimes {

  /** So long after a calendar was asked nobody waits for its answer any more. */
  static final Duration SETTLED = Duration.ofMinutes(2);

  private final Database database;
  private final Registers registers;
  private final Clock clock;

  @Inject
  public LetGoOfTimes(Database database, Registers registers, Clock clock) {
    this.database = database;
    this.registers = registers;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected LetGoOfTimes() {
    this(null, null, null);
  }

  /** How many were tried, at most {@code limit}. */
  public int atMost(int limit) {
    var left = database.transaction(session -> {
      BookingRows.settle(session);
      return BookingRows.left(session, clock.instant().minus(SETTLED), limit);
    });
    left.forEach(this::letGo);
    return left.size();
  }

  /** A calendar that is not bound any more is nobody's to ask. */
  private void letGo(BookingRows.Asked asked) {
    var calendar = registers.of(asked.municipality(), asked.service()).calendar(asked.calendar());
    boolean isDone = calendar.map(each -> !each.cancel(asked.id()).isDown()).orElse(true);
    database.transaction(session -> {
      if (isDone) {
        BookingRows.forget(session, asked.municipality(), asked.id());
      } else {
        BookingRows.tried(session, asked.municipality(), asked.id(), clock.instant());
      }
      return isDone;
    });
  }
}
