package se.samform.engine.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.ELSEWHERE;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.SCHOOL;
import static se.samform.engine.testing.House.SOMEBODY;
import static se.samform.engine.testing.House.STREETS;
import static se.samform.engine.testing.House.VERA;
import static se.samform.engine.testing.House.fault;
import static se.samform.engine.testing.House.transport;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.CaseCommand.ChangeStatus;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.UnitId;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.municipality.Unit;
import se.samform.core.text.Language;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.draft.DeleteExpiredDrafts;
import se.samform.engine.testing.House;

class CountCasesTest {

  private static final Span EVER = new Span(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 12, 31));
  private static final Scope SCHOOLS = new Scope(Set.of(SCHOOL), Optional.empty());

  private final House house = new House();
  private final Random random = new Random(5);

  @Test
  void what_was_counted_bit_by_bit_is_what_the_log_says_and_what_is_made_again() {
    var cases = new ArrayList<CaseHead>();
    for (var i = 0; i < 60; i++) {
      cases.add(i % 3 == 0 ? house.submitted(house.faultReport, SOMEBODY, fault("lamp")) : house.transportCase());
      somethingHappens(cases);
      house.clock.forward(Duration.ofHours(random.nextInt(30)));
      if (random.nextInt(4) == 0) {
        house.counting.atMost(7);
      }
    }
    countAll();
    assertEquals(0, house.statisticsKeeping.differences(GRANVIK));
    var before = house.statistics.figures(GRANVIK, SCHOOLS, EVER);
    assertEquals(40, before.of(Measure.OPENED));
    house.database.transaction(session -> session.change("update statistic set n = n + 1 where measure = 'OPENED' limit 3"));
    assertEquals(3, house.statisticsKeeping.differences(GRANVIK), "a number that was tampered with isn't missed");
    house.statisticsKeeping.rebuild(GRANVIK);
    assertEquals(0, house.statisticsKeeping.differences(GRANVIK));
    var after = house.statistics.figures(GRANVIK, SCHOOLS, EVER);
    assertEquals(Set.copyOf(before.days()), Set.copyOf(after.days()));
    assertEquals(Set.copyOf(before.parts()), Set.copyOf(after.parts()));
    assertEquals(Set.copyOf(before.open()), Set.copyOf(after.open()));
  }

  @Test
  void killed_after_the_numbers_and_before_the_end_it_counts_nothing_twice() {
    house.transportCase();
    house.submitted(house.faultReport, SOMEBODY, fault("lamp"));
    var dying = new CountCases(house.database, diesAtCall(2), house.services, house.clock);
    assertThrows(IllegalStateException.class, () -> dying.atMost(100));
    assertEquals(0, house.rows("statistic"), "what wasn't committed was not counted");
    countAll();
    countAll();
    assertEquals(1, house.statistics.figures(GRANVIK, SCHOOLS, EVER).of(Measure.OPENED));
    assertEquals(0, house.statisticsKeeping.differences(GRANVIK));
  }

  @Test
  void nodes_that_count_at_once_while_cases_go_on_count_each_event_once() throws Exception {
    var cases = new ArrayList<CaseHead>();
    for (var i = 0; i < 30; i++) {
      cases.add(house.transportCase());
    }
    Callable<Integer> node = () -> {
      var counted = 0;
      for (var i = 0; i < 25; i++) {
        counted += house.counting.atMost(5);
      }
      return counted;
    };
    Callable<Integer> officer = () -> {
      cases.forEach(each -> done(each, new ChangeStatus("in-progress")));
      return 0;
    };
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var done : threads.invokeAll(List.of(node, officer, node, node))) {
        done.get();
      }
    }
    countAll();
    assertEquals(30, house.statistics.figures(GRANVIK, SCHOOLS, EVER).openNow());
    assertEquals(0, house.statisticsKeeping.differences(GRANVIK));
  }

  @Test
  void an_open_case_stands_by_its_day_until_it_ends() {
    var head = house.transportCase();
    countAll();
    var today = house.clock.instant().atZone(House.facts(GRANVIK).zone()).toLocalDate();
    assertEquals(List.of(new Figures.Open(house.schoolTransport.family(), today, 1)), house.statistics.figures(GRANVIK, SCHOOLS, EVER).open());
    house.clock.forward(Duration.ofDays(3));
    withdraw(head);
    countAll();
    var figures = house.statistics.figures(GRANVIK, SCHOOLS, EVER);
    assertEquals(List.of(), figures.open());
    assertEquals(Map.of(today.plusDays(3), 1L), figures.byDay(Measure.WITHDRAWN::equals));
    assertEquals(0, figures.moreOpen());
  }

  @Test
  void another_unit_and_another_municipality_are_never_counted() {
    house.transportCase();
    countAll();
    assertTrue(house.statistics.figures(GRANVIK, new Scope(Set.of(STREETS), Optional.empty()), EVER).isEmpty());
    assertTrue(house.statistics.figures(ELSEWHERE, SCHOOLS, EVER).isEmpty());
    assertTrue(house.statistics.figures(GRANVIK, new Scope(Set.of(), Optional.empty()), EVER).isEmpty());
    assertTrue(house.statistics.figures(GRANVIK, new Scope(Set.of(SCHOOL), Optional.of(house.faultReport.family())), EVER).isEmpty());
    assertFalse(house.statistics.figures(GRANVIK, SCHOOLS, EVER).isEmpty());
  }

  @Test
  void how_a_case_came_in_is_told_apart() {
    house.submitted(house.faultReport, SOMEBODY, fault("lamp"));
    house.submitted(house.faultReport, VERA, fault("lamp"));
    countAll();
    var figures = house.statistics.figures(GRANVIK, new Scope(Set.of(STREETS), Optional.empty()), EVER);
    assertEquals(1, figures.opened(Channel.ANONYMOUS));
    assertEquals(1, figures.opened(Channel.LOGGED_IN));
  }

  @Test
  void a_purged_case_stays_counted_and_countable() {
    var head = house.transportCase();
    house.keeping.purge(GRANVIK, head.id());
    countAll();
    assertEquals(1, house.statistics.figures(GRANVIK, SCHOOLS, EVER).of(Measure.OPENED));
    assertEquals(0, house.statisticsKeeping.differences(GRANVIK));
  }

  @Test
  void drafts_that_end_are_counted_by_the_last_step_answered_in_and_leave_nothing_else() {
    var unanswered = house.drafts.start(GRANVIK, VERA, house.schoolTransport, Language.SWEDISH);
    var far = house.draft(house.schoolTransport, VERA, transport());
    house.drafts.delete(GRANVIK, far.id(), VERA);
    house.clock.forward(Duration.ofDays(400));
    new DeleteExpiredDrafts(house.database, house.files, house.clock).atMost(10);
    countAll();
    var services = Set.of(house.schoolTransport.family());
    var last = house.schoolTransport.definition().steps().getLast().id();
    assertEquals(Set.of(new Abandoned(house.schoolTransport.family(), "", 1), new Abandoned(house.schoolTransport.family(), last, 1)),
        Set.copyOf(house.statistics.abandoned(GRANVIK, services, EVER)));
    assertEquals(0, house.rows("ended_draft"));
    assertTrue(house.drafts.find(GRANVIK, unanswered.id(), VERA).isEmpty());
  }

  @Test
  void a_draft_counts_as_begun_whatever_becomes_of_it() {
    house.transportCase();
    house.drafts.delete(GRANVIK, house.draft(house.schoolTransport, VERA, transport()).id(), VERA);
    house.draft(house.schoolTransport, VERA, transport());
    countAll();
    assertEquals(Map.of(house.schoolTransport.family(), 3L), house.statistics.begun(GRANVIK, Set.of(house.schoolTransport.family()), EVER));
    assertEquals(Map.of(house.schoolTransport.family(), 1L), house.statistics.handedIn(GRANVIK, Set.of(house.schoolTransport.family()), EVER));
  }

  private void countAll() {
    while (house.counting.atMost(20) > 0) {
      // Until there is nothing left.
    }
    assertFalse(house.statistics.isBehind(GRANVIK));
  }

  private void somethingHappens(List<CaseHead> cases) {
    var at = random.nextInt(cases.size());
    var head = cases.get(at);
    var next = house.services.require(GRANVIK, head.version()).definition().flow().status(head.state().status()).orElseThrow().next();
    var command = next.isEmpty() || random.nextInt(3) == 0
        ? new CaseCommand.WriteToCitizen(house.cases.newMessageId(), "?")
        : new ChangeStatus(next.get(random.nextInt(next.size())));
    cases.set(at, done(head, command));
  }

  private CaseHead done(CaseHead head, CaseCommand command) {
    return house.cases.command(GRANVIK, head.id(), head.lastSeq(), command, OFFICER) instanceof Commanded.Done(var after) ? after : head;
  }

  private void withdraw(CaseHead head) {
    assertTrue(house.cases.command(GRANVIK, head.id(), head.lastSeq(), new CaseCommand.Withdraw(), VERA) instanceof Commanded.Done);
  }

  /** As a process that ends when the numbers are written and nothing is committed. */
  private MunicipalityLookup diesAtCall(int number) {
    var calls = new AtomicInteger();
    return new MunicipalityLookup() {
      @Override
      public MunicipalityFacts facts(MunicipalityId id) {
        if (calls.incrementAndGet() == number) {
          throw new IllegalStateException("killed");
        }
        return House.facts(id);
      }

      @Override
      public Optional<Unit> unit(MunicipalityId municipality, UnitId id) {
        return Optional.empty();
      }
    };
  }
}
