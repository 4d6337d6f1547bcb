package se.samform.engine.changeover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.samform.core.id.MunicipalityId;
import se.samform.core.store.Database;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Commanded;

/**
 * The tick that carries out what is planned, some cases at a time, each in a transaction of its own. Any number of nodes may
 * run it and be stopped at any time: a case that has gone over isn't found any more, one that stays is tried again when
 * something has happened to it, and one to which something happens just now is left to the next tick.
 */
@ApplicationScoped
public class GoOverAsPlanned {

  private static final Logger LOG = Logger.getLogger(GoOverAsPlanned.class.getName());
  private static final int BATCH = 100;

  private final CaseChangeovers changeovers;
  private final Cases cases;
  private final Database database;

  @Inject
  public GoOverAsPlanned(CaseChangeovers changeovers, Cases cases, Database database) {
    this.changeovers = changeovers;
    this.cases = cases;
    this.database = database;
  }

  /** For the container's proxy. */
  protected GoOverAsPlanned() {
    this(null, null, null);
  }

  /** How many went over of those that are planned. */
  public int of(MunicipalityId municipality) {
    return changeovers.all(municipality).stream().mapToInt(plan -> all(municipality, plan)).sum();
  }

  private int all(MunicipalityId municipality, CasePlan plan) {
    var gone = 0;
    var last = Optional.of(0L);
    while (last.isPresent()) {
      var waiting = changeovers.waiting(municipality, plan, last.get(), BATCH);
      for (var each : waiting) {
        gone += goesOver(municipality, plan, each) ? 1 : 0;
      }
      last = waiting.size() < BATCH ? Optional.empty() : Optional.of(waiting.getLast().number());
    }
    return gone;
  }

  private boolean goesOver(MunicipalityId municipality, CasePlan plan, WaitingCase waiting) {
    try {
      return database.transaction(session -> tried(municipality, plan, waiting));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "Case " + waiting.id().text() + " could not go over; it is tried again");
      changeovers.note(municipality, plan, waiting, 0, Optional.of(Stays.FAILED));
      return false;
    }
  }

  private boolean tried(MunicipalityId municipality, CasePlan plan, WaitingCase waiting) {
    return switch (cases.goOver(municipality, waiting.id(), waiting.seq(), plan.crossing(waiting.status()))) {
      case Commanded.Done(var head) -> {
        changeovers.note(municipality, plan, waiting, head.lastSeq(), Optional.empty());
        yield true;
      }
      case Commanded.Refused(var reason) -> {
        changeovers.note(municipality, plan, waiting, waiting.seq(), Optional.of(reason.name()));
        yield false;
      }
      case Commanded.Stale stale -> false;
    };
  }
}
