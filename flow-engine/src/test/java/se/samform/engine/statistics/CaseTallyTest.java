package se.samform.engine.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.statistics.GeneratedCases.ZONE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.StatusKind;
import se.samform.engine.casefile.RecordedEvent;

/** What cases add, against a recount that looks at one question at a time and knows no state. */
class CaseTallyTest {

  private static final int CASES = 300;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void what_is_counted_is_what_a_naive_recount_finds(long seed) {
    var cases = new GeneratedCases(seed).some(CASES);
    var tally = new Tally();
    cases.forEach(each -> tally.add(CaseTally.of(each, ZONE)));
    var numbers = tally.numbers();
    assertEquals(CASES, total(numbers, Measure.OPENED));
    assertEquals(CASES, total(numbers, Measure.BEGUN));
    assertEquals(naive(cases, each -> isOver(kinds(each).getLast()) ? 0 : 1), total(numbers, Measure.STILL_OPEN));
    assertEquals(naive(cases, CaseTallyTest::ends), total(numbers, Measure.CLOSED) + total(numbers, Measure.WITHDRAWN) + total(numbers, Measure.VOIDED));
    assertEquals(naive(cases, each -> ends(each) - (isOver(kinds(each).getLast()) ? 1 : 0)), total(numbers, Measure.REOPENED));
    assertEquals(naive(cases, each -> kinds(each).contains(StatusKind.DECIDED) ? 1 : 0), total(numbers, Measure.DECIDED));
    assertEquals(naive(cases, each -> answered(each).isPresent() ? 1 : 0), total(numbers, Measure.HANDLED));
    assertEquals(total(numbers, Measure.HANDLED), total(numbers, Measure.AGAINST_PROMISE));
    assertEquals(naive(cases, CaseTallyTest::moves), total(numbers, Measure.MOVED_IN));
    assertEquals(total(numbers, Measure.MOVED_IN), total(numbers, Measure.MOVED_OUT));
    assertEquals(naive(cases, each -> replied(each).isPresent() ? 1 : 0), total(numbers, Measure.FIRST_REPLY));
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7, 8})
  void days_and_buckets_are_those_of_the_events(long seed) {
    for (var each : new GeneratedCases(seed).some(CASES)) {
      var numbers = CaseTally.of(each, ZONE).numbers();
      var opened = day(each.events().getFirst().at());
      assertEquals(1, at(numbers, Measure.OPENED, opened, channel(each)));
      answered(each).ifPresent(answer -> {
        assertEquals(1, at(numbers, Measure.HANDLED, day(answer), Days.bucket(ChronoUnit.DAYS.between(opened, day(answer)))));
        assertEquals(1, at(numbers, Measure.AGAINST_PROMISE, day(answer), promise(each, day(answer))));
      });
      replied(each).ifPresent(reply ->
          assertEquals(1, at(numbers, Measure.FIRST_REPLY, day(reply), Days.bucket(ChronoUnit.DAYS.between(opened, day(reply))))));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void counting_step_by_step_comes_to_what_counting_at_once_does(long seed) {
    var random = new Random(seed);
    for (var each : new GeneratedCases(seed).some(CASES)) {
      var step = new Tally();
      for (var counted = 0; counted < each.lastSeq();) {
        var next = counted + 1 + random.nextInt(3);
        step.add(CaseTally.since(each.upTo(next), counted, ZONE));
        counted = Math.min(next, each.lastSeq());
      }
      assertEquals(CaseTally.of(each, ZONE).numbers(), step.numbers());
    }
  }

  @Test
  void a_day_begins_where_the_municipality_is() {
    var late = Instant.parse("2027-01-10T23:30:00Z");
    var numbers = CaseTally.of(firstAt(late), ZONE).numbers();
    assertTrue(numbers.keySet().stream().anyMatch(of -> of.measure() == Measure.OPENED && of.day().equals(LocalDate.of(2027, 1, 11))));
  }

  private static CaseHistory firstAt(Instant at) {
    var generated = new GeneratedCases(1).some(1).getFirst();
    var opened = generated.events().getFirst();
    return new CaseHistory(generated.id(), generated.service(), true, List.of(new RecordedEvent(1, at, opened.actor(), opened.event())));
  }

  private static int naive(List<CaseHistory> cases, ToIntFunction<CaseHistory> of) {
    return cases.stream().mapToInt(of).sum();
  }

  private static List<StatusKind> kinds(CaseHistory of) {
    return of.events().stream().map(RecordedEvent::event).map(CaseTallyTest::kind).flatMap(Optional::stream).toList();
  }

  private static Optional<StatusKind> kind(CaseEvent event) {
    if (event instanceof CaseEvent.Opened opened) {
      return Optional.of(opened.kind());
    }
    return event instanceof CaseEvent.StatusChanged changed ? Optional.of(changed.kind()) : Optional.empty();
  }

  private static boolean isOver(StatusKind kind) {
    return kind == StatusKind.CLOSED || kind == StatusKind.WITHDRAWN || kind == StatusKind.VOID;
  }

  /** How often it came from open to over. */
  private static int ends(CaseHistory of) {
    var ends = 0;
    var kinds = kinds(of);
    for (var i = 1; i < kinds.size(); i++) {
      ends += isOver(kinds.get(i)) && !isOver(kinds.get(i - 1)) ? 1 : 0;
    }
    return ends;
  }

  /** How often it came to another unit than it was at. */
  private static int moves(CaseHistory of) {
    var at = ((CaseEvent.Opened) of.events().getFirst().event()).unit();
    var moves = 0;
    for (var each : of.events()) {
      if (each.event() instanceof HandlingEvent.Moved moved && !moved.to().equals(at)) {
        at = moved.to();
        moves++;
      }
    }
    return moves;
  }

  private static Optional<Instant> answered(CaseHistory of) {
    return of.events().stream().filter(each -> kind(each.event()).filter(kind -> kind == StatusKind.DECIDED || kind == StatusKind.CLOSED).isPresent())
        .map(RecordedEvent::at).findFirst();
  }

  private static Optional<Instant> replied(CaseHistory of) {
    return of.events().stream().filter(each -> each.event() instanceof CaseEvent.WrittenToCitizen && each.actor().startsWith("officer"))
        .map(RecordedEvent::at).findFirst();
  }

  private static int promise(CaseHistory of, LocalDate answered) {
    var due = ((CaseEvent.Opened) of.events().getFirst().event()).dueOn();
    if (due.isEmpty()) {
      return 4;
    }
    var late = ChronoUnit.DAYS.between(due.get(), answered);
    return late <= 0 ? 0 : late <= 7 ? 1 : late <= 30 ? 2 : 3;
  }

  private static int channel(CaseHistory of) {
    return switch (of.events().getFirst().actor()) {
      case "citizen" -> of.anonymous() ? 1 : 0;
      case "machine" -> 3;
      default -> 2;
    };
  }

  private static LocalDate day(Instant at) {
    return at.atZone(ZONE).toLocalDate();
  }

  private static int total(Map<Counted, Integer> numbers, Measure measure) {
    return numbers.entrySet().stream().filter(number -> number.getKey().measure() == measure).mapToInt(Map.Entry::getValue).sum();
  }

  private static int at(Map<Counted, Integer> numbers, Measure measure, LocalDate day, int bucket) {
    return numbers.entrySet().stream()
        .filter(number -> number.getKey().measure() == measure && number.getKey().day().equals(day) && number.getKey().bucket() == bucket)
        .mapToInt(Map.Entry::getValue).sum();
  }
}
