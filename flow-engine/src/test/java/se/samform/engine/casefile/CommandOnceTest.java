package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.ELSEWHERE;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.VERA;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.Refusal;
import se.samform.engine.testing.House;

/** What a program sends twice because the answer was lost is done once. */
class CommandOnceTest {

  private static House house;
  private static CommandOnce once;
  private CaseHead opened;

  @BeforeAll
  static void build() {
    house = new House();
    once = new CommandOnce(house.database, house.clock);
  }

  @BeforeEach
  void open() {
    opened = house.transportCase();
  }

  @Test
  void the_same_again_is_told_that_it_was_done() {
    assertInstanceOf(Commanded.Done.class, now(write("a", "Hej")));
    assertEquals(new Once.Before(), write("a", "Hej"));
    assertEquals(List.of("Hej"), written());
  }

  @Test
  void what_it_was_answered_is_known_though_the_case_has_gone_on_and_for_just_that_alone() {
    var key = new OnceKey(opened.id(), "citizen", "a", "Hej");
    assertEquals(Optional.empty(), once.answered(GRANVIK, key));
    var done = assertInstanceOf(Commanded.Done.class, now(write("a", "Hej"))).head();
    house.cases.command(GRANVIK, opened.id(), done.lastSeq(), new CaseCommand.Take(), OFFICER);
    assertEquals(Optional.of(new AnsweredOnce(done.lastSeq(), done.reference())), once.answered(GRANVIK, key));
    assertEquals(Optional.empty(), once.answered(GRANVIK, new OnceKey(opened.id(), "citizen", "a", "Hejdå")));
    assertEquals(Optional.empty(), once.answered(GRANVIK, new OnceKey(opened.id(), "system:elit", "a", "Hej")));
    assertEquals(Optional.empty(), once.answered(ELSEWHERE, key));
  }

  @Test
  void something_else_under_its_key_is_not_done() {
    write("a", "Hej");
    assertEquals(new Once.OfAnother(), write("a", "Hejdå"));
    assertEquals(List.of("Hej"), written());
  }

  @Test
  void a_key_is_good_for_one_case_and_one_caller() {
    write("a", "Hej");
    var first = opened;
    opened = house.transportCase();
    assertInstanceOf(Commanded.Done.class, now(write("a", "Hej")));
    opened = house.cases.find(GRANVIK, first.id(), VERA).orElseThrow().head();
    var system = new OnceKey(opened.id(), "system:elit", "a", "Hej");
    assertInstanceOf(Commanded.Done.class, now(once.command(GRANVIK, system, () -> command("Hej"), CaseHead::reference)));
    assertEquals(List.of("Hej", "Hej"), written());
  }

  @Test
  void what_was_refused_may_be_tried_again_under_its_key() {
    var key = new OnceKey(opened.id(), "citizen", "w", "withdrawal");
    house.cases.command(GRANVIK, opened.id(), opened.lastSeq(), new CaseCommand.Take(), OFFICER);
    assertInstanceOf(Commanded.Stale.class, now(once.command(GRANVIK, key, this::withdraw, CaseHead::reference)));
    opened = house.cases.find(GRANVIK, opened.id(), VERA).orElseThrow().head();
    assertInstanceOf(Commanded.Done.class, now(once.command(GRANVIK, key, this::withdraw, CaseHead::reference)));
    assertEquals(new Once.Before(), once.command(GRANVIK, key, this::withdraw, CaseHead::reference));
    assertEquals(new Commanded.Refused(Refusal.CASE_IS_OVER),
        house.cases.command(GRANVIK, opened.id(), house.cases.find(GRANVIK, opened.id(), VERA).orElseThrow().head().lastSeq(), new CaseCommand.Withdraw(), VERA));
  }

  @Test
  void of_eight_at_once_one_is_done_and_the_others_are_told_so() throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      var all = threads.invokeAll(IntStream.range(0, 8).<Callable<Once>>mapToObj(i -> () -> write("a", "Hej")).toList());
      var done = 0;
      for (var each : all) {
        done += each.get() instanceof Once.Now(Commanded.Done ok) ? 1 : 0;
        assertTrue(each.get() instanceof Once.Before || each.get() instanceof Once.Now(Commanded.Done ok), () -> each.toString());
      }
      assertEquals(1, done);
    }
    assertEquals(List.of("Hej"), written());
  }

  @Test
  void another_municipality_knows_nothing_of_it() {
    write("a", "Hej");
    assertEquals(new Once.Now(new Commanded.Refused(Refusal.NO_SUCH_CASE)),
        once.command(ELSEWHERE, new OnceKey(opened.id(), "citizen", "a", "Hej"), () -> house.cases.command(
            ELSEWHERE, opened.id(), opened.lastSeq(), new CaseCommand.WriteToUnit(house.cases.newMessageId(), "Hej"), VERA), CaseHead::reference));
  }

  @Test
  void a_key_is_forgotten_after_a_month_and_not_before() {
    write("a", "Hej");
    var kept = house.rows("command_once");
    house.clock.forward(Duration.ofDays(29));
    once.removeOld(100);
    assertEquals(kept, house.rows("command_once"));
    house.clock.forward(Duration.ofDays(2));
    assertEquals(kept, once.removeOld(1_000));
  }

  private static Commanded now(Once once) {
    return assertInstanceOf(Once.Now.class, once).commanded();
  }

  private Once write(String key, String text) {
    return once.command(GRANVIK, new OnceKey(opened.id(), "citizen", key, text), () -> command(text), CaseHead::reference);
  }

  private Commanded command(String text) {
    return house.cases.command(GRANVIK, opened.id(), opened.lastSeq(), new CaseCommand.WriteToUnit(house.cases.newMessageId(), text), VERA);
  }

  private Commanded withdraw() {
    return house.cases.command(GRANVIK, opened.id(), opened.lastSeq(), new CaseCommand.Withdraw(), VERA);
  }

  private List<String> written() {
    return house.cases.find(GRANVIK, opened.id(), VERA).orElseThrow().events().stream()
        .flatMap(each -> each.event() instanceof CaseEvent.WrittenToUnit(var id, var text, var files) ? Stream.of(text) : Stream.empty())
        .toList();
  }
}
