package se.samform.core.publication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether and when a municipality offers one of its e-services. Days are the municipality's.
 *
 * @param withdrawn whether it is offered no more, until it is restored
 * @param from the first day; empty where it is offered already
 * @param until the last day; empty for until further notice
 * @param periods those of each year in which it is open; none where it is open all year
 */
public record Offer(boolean withdrawn, Optional<LocalDate> from, Optional<LocalDate> until, List<YearlyPeriod> periods) {

  /** What nothing was said of. */
  public static final Offer ALWAYS = new Offer(false, Optional.empty(), Optional.empty(), List.of());

  public Offer {
    periods = List.copyOf(periods);
  }

  /** The same, withdrawn or restored. */
  public Offer withdrawn(boolean now) {
    return new Offer(now, from, until, periods);
  }

  /** The same with these days. */
  public Offer between(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new Offer(withdrawn, first, last, periods);
  }

  /** The same, open in these periods of each year. */
  public Offer in(List<YearlyPeriod> others) {
    return new Offer(withdrawn, from, until, others);
  }

  /** Whether there is a day on which it is open, were it not withdrawn. */
  public boolean everOpens() {
    return until.isEmpty() || !opening(from.orElse(until.get().minusYears(2))).isAfter(until.get());
  }

  public Offered on(LocalDate day) {
    if (withdrawn) {
      return new Offered.Withdrawn();
    }
    boolean isBefore = from.filter(day::isBefore).isPresent();
    var opens = opening(isBefore ? from.get() : day);
    if (until.filter(opens::isAfter).isPresent()) {
      return new Offered.Over(lastOpen(until.get()));
    }
    if (isBefore) {
      return new Offered.NotYet(opens);
    }
    return opens.equals(day) ? new Offered.Open(closing(day)) : new Offered.Between(opens);
  }

  /** The first day from this one that lies in one of the periods. */
  private LocalDate opening(LocalDate day) {
    boolean isOpen = periods.isEmpty() || isInPeriod(day);
    return isOpen ? day : periods.stream().map(period -> period.beginsFrom(day)).min(Comparator.naturalOrder()).orElseThrow();
  }

  private LocalDate lastOpen(LocalDate day) {
    boolean isOpen = periods.isEmpty() || isInPeriod(day);
    return isOpen ? day : periods.stream().map(period -> period.endedBy(day)).max(Comparator.naturalOrder()).orElseThrow();
  }

  private boolean isInPeriod(LocalDate day) {
    return periods.stream().anyMatch(period -> period.has(day));
  }

  /** The last day in a row on which it is open; empty where no such day is in sight. */
  private Optional<LocalDate> closing(LocalDate open) {
    var inRow = inRow(open);
    return inRow.isPresent() && until.isPresent() ? Optional.of(until.get().isBefore(inRow.get()) ? until.get() : inRow.get()) : inRow.or(() -> until);
  }

  private Optional<LocalDate> inRow(LocalDate open) {
    if (periods.isEmpty()) {
      return Optional.empty();
    }
    var last = open;
    for (var i = 0; i <= periods.size(); i++) {
      last = further(last);
    }
    return last.isBefore(open.plusYears(1)) ? Optional.of(last) : Optional.empty();
  }

  /** The end of what is open on this day, or the day after it where something else is open then. */
  private LocalDate further(LocalDate day) {
    var end = periods.stream().filter(period -> period.has(day)).map(period -> period.endsFrom(day)).max(Comparator.naturalOrder()).orElse(day);
    return isInPeriod(end.plusDays(1)) ? end.plusDays(1) : end;
  }
}
