package se.samform.engine.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.samform.core.id.MunicipalityId;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.casefile.DueTimer;

/**
 * The tick that lets timers fire. Any number of nodes may run it: the case is locked, and a timer that another node let fire
 * runs no more. One that fails holds up none of the others, and is tried again at the next tick.
 */
@ApplicationScoped
public class FireDueTimers {

  private static final Logger LOG = Logger.getLogger(FireDueTimers.class.getName());
  private static final int BATCH = 100;

  private final Cases cases;
  private final MunicipalityLookup municipalities;
  private final Clock clock;

  @Inject
  public FireDueTimers(Cases cases, MunicipalityLookup municipalities, Clock clock) {
    this.cases = cases;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected FireDueTimers() {
    this(null, null, null);
  }

  /** How many fired of those that are due where the municipality lies; also those that become due because others fired. */
  public int of(MunicipalityId municipality) {
    var all = 0;
    int fired;
    do {
      fired = once(municipality);
      all += fired;
    } while (fired > 0);
    return all;
  }

  private int once(MunicipalityId municipality) {
    var today = clock.instant().atZone(municipalities.facts(municipality).zone()).toLocalDate();
    var fired = 0;
    var last = Optional.<DueTimer>empty();
    do {
      var due = cases.dueTimers(municipality, today, last, BATCH);
      for (var timer : due) {
        fired += fires(municipality, timer) ? 1 : 0;
      }
      last = due.size() < BATCH ? Optional.empty() : Optional.of(due.getLast());
    } while (last.isPresent());
    return fired;
  }

  private boolean fires(MunicipalityId municipality, DueTimer timer) {
    try {
      return cases.fire(municipality, timer) instanceof Commanded.Done;
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "Timer " + timer.timer() + " of case " + timer.caseId().text() + " failed; it is tried again");
      return false;
    }
  }
}
