package se.samform.engine.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.CaseRules;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.StatusKind;
import se.samform.core.id.CaseId;
import se.samform.engine.casefile.RecordedEvent;

/**
 * What one case adds to the statistics: a pure function of its events. What newer events add is the difference between
 * after and before, so counting step by step and counting at once can't come to something else.
 */
final class CaseTally {

  private static final String OFFICER = "officer:";

  private final CaseHistory history;
  private final ZoneId zone;
  private final Tally tally = new Tally();
  private final Set<Measure> once = EnumSet.noneOf(Measure.class);
  private Optional<CaseState> state = Optional.empty();

  private CaseTally(CaseHistory history, ZoneId zone) {
    this.history = history;
    this.zone = zone;
  }

  /** @param zone in which the municipality's days begin */
  static Tally of(CaseHistory history, ZoneId zone) {
    var counting = new CaseTally(history, zone);
    history.events().forEach(counting::count);
    counting.state.filter(state -> !state.isOver()).ifPresent(state -> counting.add(Measure.STILL_OPEN, state.openedAt(), 0));
    return counting.tally;
  }

  static Tally since(CaseHistory history, int countedSeq, ZoneId zone) {
    var added = of(history, zone);
    added.take(of(history.upTo(countedSeq), zone));
    return added;
  }

  private void count(RecordedEvent recorded) {
    var before = state;
    state = Optional.of(CaseRules.apply(state, recorded.event(), recorded.at()));
    if (before.isEmpty()) {
      begin(recorded);
    } else {
      moved(before.get(), recorded.at());
    }
    changed(before.map(CaseState::kind), recorded.at());
    if (recorded.event() instanceof CaseEvent.WrittenToCitizen && isAuthoritys(recorded.actor())) {
      onlyOnce(Measure.FIRST_REPLY, recorded.at(), daysSinceOpened(recorded.at()));
    }
  }

  /** The draft had the case's id, which says when it was made. */
  private void begin(RecordedEvent opened) {
    add(Measure.BEGUN, begun(history.id(), opened.at()), 0);
    add(Measure.OPENED, opened.at(), Channel.of(opened.actor(), history.anonymous()).ordinal());
  }

  private void moved(CaseState before, Instant at) {
    var now = state.orElseThrow();
    if (!before.unit().equals(now.unit())) {
      tally.add(counted(before, Measure.MOVED_OUT, at, 0), 1);
      add(Measure.MOVED_IN, at, 0);
    }
  }

  private void changed(Optional<StatusKind> before, Instant at) {
    var kind = state.orElseThrow().kind();
    if (before.equals(Optional.of(kind))) {
      return;
    }
    var wasOver = before.map(StatusKind::isEnd).orElse(false);
    if (kind.isEnd() && !wasOver) {
      add(end(kind), at, 0);
    } else if (wasOver && !kind.isEnd()) {
      add(Measure.REOPENED, at, 0);
    }
    if (kind == StatusKind.DECIDED) {
      onlyOnce(Measure.DECIDED, at, 0);
    }
    if (kind == StatusKind.DECIDED || kind == StatusKind.CLOSED) {
      handled(at);
    }
  }

  private void handled(Instant at) {
    onlyOnce(Measure.AGAINST_PROMISE, at, Promise.of(state.orElseThrow().dueOn(), day(at)).ordinal());
    onlyOnce(Measure.HANDLED, at, daysSinceOpened(at));
  }

  private static Measure end(StatusKind kind) {
    return switch (kind) {
      case CLOSED -> Measure.CLOSED;
      case WITHDRAWN -> Measure.WITHDRAWN;
      case VOID -> Measure.VOIDED;
      case DRAFT, AWAITING_SIGNATURE, AWAITING_PAYMENT, SUBMITTED, IN_PROGRESS, AWAITING_SUPPLEMENT, SUPPLEMENTED, DECIDED ->
          throw new IllegalArgumentException("No end: " + kind);
    };
  }

  private void onlyOnce(Measure measure, Instant at, int bucket) {
    if (once.add(measure)) {
      add(measure, at, bucket);
    }
  }

  private void add(Measure measure, Instant at, int bucket) {
    tally.add(counted(state.orElseThrow(), measure, at, bucket), 1);
  }

  private Counted counted(CaseState at, Measure measure, Instant when, int bucket) {
    return new Counted(at.unit(), at.authority(), history.service(), measure, day(when), bucket);
  }

  private int daysSinceOpened(Instant at) {
    return Days.bucket(ChronoUnit.DAYS.between(day(state.orElseThrow().openedAt()), day(at)));
  }

  private LocalDate day(Instant at) {
    return at.atZone(zone).toLocalDate();
  }

  /** Not after it was handed in, whoever made the id. */
  private static Instant begun(CaseId id, Instant opened) {
    var isTimed = id.value().version() == 7;
    var made = isTimed ? Instant.ofEpochMilli(id.value().getMostSignificantBits() >>> 16) : opened;
    return made.isBefore(opened) ? made : opened;
  }

  /** A system of the authority's answers in its place. */
  private static boolean isAuthoritys(String actor) {
    return actor.startsWith(OFFICER) || Actor.system(actor).isPresent();
  }
}
