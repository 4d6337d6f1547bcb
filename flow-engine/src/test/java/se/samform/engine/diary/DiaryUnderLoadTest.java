package se.samform.engine.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.RegistrationMode;
import se.samform.core.flow.RegistrationRule;
import se.samform.core.id.CaseId;
import se.samform.core.store.ConnectionPool;
import se.samform.core.store.Database;
import se.samform.core.store.Session;
import se.samform.engine.testing.House;
import se.samform.engine.testing.TestDatabase;

/** Many at once, on connections of two nodes, some of them killed in the midst: what is committed is numbered without gaps. */
class DiaryUnderLoadTest {

  private static final int THREADS = 16;
  private static final int EACH = 25;
  private static final RegistrationRule RULE =
      new RegistrationRule(RegistrationMode.DIARY, Optional.of("BUN"), Optional.empty(), Optional.empty(), List.of());

  private final ConnectionPool pool = TestDatabase.migrated();
  private final House house = new House(URI.create("http://127.0.0.1:9"), pool);
  private final List<Database> nodes = List.of(TestDatabase.database(pool), TestDatabase.database(pool));
  private final Diary.Place place = new Diary.Place(House.GRANVIK, House.BOARD, RULE, LocalDate.of(2026, 11, 22));

  @Test
  void no_gaps_and_no_duplicates_though_transactions_are_killed() throws Exception {
    house.registers(house.schoolTransport, "BUN", "BUN {year}-{number:4}");
    var committed = new ConcurrentLinkedQueue<Long>();
    var killed = new AtomicInteger();
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      var work = new ArrayList<Callable<Void>>();
      for (var i = 0; i < THREADS; i++) {
        var seed = i;
        work.add(() -> registersMany(seed, committed, killed));
      }
      for (var done : threads.invokeAll(work)) {
        done.get();
      }
    }
    assertTrue(killed.get() > 10, () -> killed + " killed");
    var numbers = List.copyOf(committed);
    assertEquals(LongStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers.stream().sorted().toList());
    assertEquals(new TreeSet<>(numbers), entered());
    assertEquals((long) numbers.size(), counter());
  }

  private Void registersMany(int seed, ConcurrentLinkedQueue<Long> committed, AtomicInteger killed) throws Exception {
    var random = new Random(seed);
    for (var i = 0; i < EACH; i++) {
      var isKilled = random.nextInt(4) == 0;
      var id = new CaseId(new UUID(seed, i));
      try {
        committed.add(nodes.get(random.nextInt(2)).transaction(session -> registered(session, id, isKilled)));
      } catch (RuntimeException e) {
        if (!isKilled) {
          throw e;
        }
        killed.incrementAndGet();
      }
    }
    return null;
  }

  private long registered(Session session, CaseId id, boolean isKilled) throws SQLException {
    var number = Diary.take(session, place, Diary.series(session, place).orElseThrow());
    Diary.enter(session, place, number, id, "Skolskjuts", false);
    if (isKilled) {
      var self = session.one("select connection_id() as n", row -> row.number("n")).orElseThrow();
      house.database.read(other -> other.change("kill " + self));
      session.change("update diary_entry set secret = 0 where case_id = ?", id);
    }
    return number.number();
  }

  @Test
  void whoever_comes_later_waits_for_the_commit_and_gets_the_number_that_was_rolled_back() throws Exception {
    house.registers(house.schoolTransport, "BUN", "BUN {year}-{number:4}");
    var order = new ConcurrentLinkedQueue<String>();
    try (var threads = Executors.newFixedThreadPool(2)) {
      var second = new FutureTask<Long>(() -> nodes.get(1).transaction(session -> {
        var number = Diary.take(session, place, Diary.series(session, place).orElseThrow()).number();
        order.add("second has " + number);
        return number;
      }));
      nodes.get(0).transaction(session -> {
        Diary.take(session, place, Diary.series(session, place).orElseThrow());
        threads.submit(second);
        awaitOneThatWaits();
        order.add("first gives up");
        return false;
      }, kept -> kept);
      assertEquals(1L, second.get());
    }
    assertEquals(List.of("first gives up", "second has 1"), List.copyOf(order));
  }

  /** The database itself says that somebody else asks for a number. */
  private void awaitOneThatWaits() {
    var until = System.nanoTime() + 5_000_000_000L;
    while (System.nanoTime() < until) {
      if (house.database.read(session -> session.one(
          "select count(*) as n from information_schema.processlist where db = database() and info like 'insert into diary_counter%'", row -> row.number("n"))).orElseThrow() > 0) {
        return;
      }
    }
    throw new IllegalStateException("Nobody waits");
  }

  private Set<Long> entered() {
    var numbers = house.database.read(session -> session.list("select number from diary_entry", row -> row.number("number")));
    return new TreeSet<>(numbers);
  }

  private long counter() {
    return house.database.read(session -> session.one("select last from diary_counter", row -> row.number("last"))).orElseThrow();
  }
}
