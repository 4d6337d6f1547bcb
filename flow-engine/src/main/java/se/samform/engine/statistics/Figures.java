package se.samform.engine.statistics;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.samform.core.id.FamilyId;

/**
 * The numbers of some units in some days.
 *
 * @param days what happened when
 * @param parts the same by e-service and bucket
 * @param open today's open cases by the day they came in, whenever that was
 */
public record Figures(List<Day> days, List<Part> parts, List<Open> open) {

  private static final Set<Measure> OUT = EnumSet.of(Measure.CLOSED, Measure.WITHDRAWN, Measure.VOIDED, Measure.MOVED_OUT);
  private static final Set<Measure> IN = EnumSet.of(Measure.OPENED, Measure.REOPENED, Measure.MOVED_IN);

  public record Day(LocalDate day, Measure measure, long n) {}

  public record Part(FamilyId service, Measure measure, int bucket, long n) {}

  public record Open(FamilyId service, LocalDate since, long n) {}

  public Figures {
    days = List.copyOf(days);
    parts = List.copyOf(parts);
    open = List.copyOf(open);
  }

  public boolean isEmpty() {
    return days.isEmpty() && open.isEmpty();
  }

  public long of(Measure measure) {
    return days.stream().filter(day -> day.measure() == measure).mapToLong(Day::n).sum();
  }

  /** Cases that came to their end, however. */
  public long ended() {
    return days.stream().filter(day -> day.measure().isEnd()).mapToLong(Day::n).sum();
  }

  /** How many more were open at the end of the days than before them. */
  public long moreOpen() {
    return days.stream().mapToLong(day -> IN.contains(day.measure()) ? day.n() : OUT.contains(day.measure()) ? -day.n() : 0).sum();
  }

  public long opened(Channel channel) {
    return sum(part -> part.measure() == Measure.OPENED && part.bucket() == channel.ordinal());
  }

  public long against(Promise promise) {
    return sum(part -> part.measure() == Measure.AGAINST_PROMISE && part.bucket() == promise.ordinal());
  }

  public long openNow() {
    return open.stream().mapToLong(Open::n).sum();
  }

  /** @param measure {@link Measure#HANDLED} or {@link Measure#FIRST_REPLY} */
  public Days in(Measure measure) {
    return new Days(parts.stream().filter(part -> part.measure() == measure)
        .collect(Collectors.groupingBy(Part::bucket, Collectors.summingLong(Part::n))));
  }

  public Set<FamilyId> services() {
    return parts.stream().map(Part::service).collect(Collectors.toSet());
  }

  /** By the day, of one measure; days without are left out. */
  public Map<LocalDate, Long> byDay(Predicate<Measure> measure) {
    return days.stream().filter(day -> measure.test(day.measure()))
        .collect(Collectors.groupingBy(Day::day, TreeMap::new, Collectors.summingLong(Day::n)));
  }

  /** Without {@code days}, which know no e-service. */
  public Figures ofService(FamilyId service) {
    return new Figures(List.of(), parts.stream().filter(part -> part.service().equals(service)).toList(),
        open.stream().filter(each -> each.service().equals(service)).toList());
  }

  public long sum(Measure measure) {
    return sum(part -> part.measure() == measure);
  }

  private long sum(Predicate<Part> of) {
    return parts.stream().filter(of).mapToLong(Part::n).sum();
  }
}
