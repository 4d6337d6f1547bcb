package se.samform.engine.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import se.samform.core.id.CaseId;
import se.samform.core.register.Registers;
import se.samform.core.store.Database;
import se.samform.engine.casefile.Cases;

/**
 * The tick that cancels what was booked for drafts that are gone, unless a case has it. One draft may have asked for several
 * times, and a calendar may have booked one without saying so. A calendar that does not answer is asked again another time.
 * Any number of nodes may run it.
 */
@ApplicationScoped
public class LetGoOfTimes {

  /** So long after a calendar was asked nobody waits for its answer any more. */
  static final Duration SETTLED = Duration.ofMinutes(2);

  private final Database database;
  private final Cases cases;
  private final Registers registers;
  private final Clock clock;

  @Inject
  public LetGoOfTimes(Database database, Cases cases, Registers registers, Clock clock) {
    this.database = database;
    this.cases = cases;
    this.registers = registers;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected LetGoOfTimes() {
    this(null, null, null, null);
  }

  /** How many were tried, at most {@code limit}. */
  public int atMost(int limit) {
    var left = database.read(session -> BookingRows.left(session, clock.instant().minus(SETTLED), limit));
    left.forEach(this::letGo);
    return left.size();
  }

  private void letGo(BookingRows.Asked asked) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    boolean isClaimed = database.read(session -> BookingRows.claim(session, asked, now));
    if (isClaimed && (isOfCase(asked) || isCancelled(asked))) {
      forget(asked, now);
    }
  }

  /** The draft is gone: if it became a case, the case is there. One whose content is purged tells nothing, and keeps what it has. */
  private boolean isOfCase(BookingRows.Asked asked) {
    return cases.findForMachine(asked.municipality(), new CaseId(asked.draft().value()))
        .filter(file -> file.submissions().isEmpty() || BookingIds.of(file).contains(asked.id())).isPresent();
  }

  /** A calendar that is not bound any more is nobody's to ask. */
  private boolean isCancelled(BookingRows.Asked asked) {
    var calendar = registers.of(asked.municipality(), asked.service()).calendar(asked.calendar());
    return calendar.map(each -> !each.cancel(asked.id()).isDown()).orElse(true);
  }

  private void forget(BookingRows.Asked asked, Instant claimed) {
    database.transaction(session -> {
      BookingRows.forget(session, asked, claimed);
      return true;
    });
  }
}
