package se.samform.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samform.engine.testing.TestDatabase;

class DatabaseTest {

  private static Database database;

  @BeforeAll
  static void build() throws SQLException {
    var pool = TestDatabase.migrated();
    try (var source = pool.single(1); var connection = source.getConnection(); var statement = connection.createStatement()) {
      statement.execute("create table counter (id int primary key, n int not null)");
      statement.execute("create table numbered (number bigint auto_increment primary key, name varchar(20))");
      statement.execute("create table keyed (id int primary key, name varchar(20), unique key keyed_name (name))");
      statement.execute("insert into keyed values (1, 'one')");
      statement.execute("create table thing (id binary(16), at datetime(6), day date, name varchar(20), yes tinyint(1), bytes varbinary(9))");
    }
    database = TestDatabase.database(pool);
  }

  @BeforeEach
  void twoCounters() {
    database.transaction(session -> session.change("delete from counter")
        + session.change("insert into counter values (1, 0), (2, 0)"));
  }

  @Test
  void a_real_deadlock_is_repeated_until_both_are_done() throws Exception {
    var meeting = new CyclicBarrier(2);
    var runs = new AtomicInteger();
    try (var pool = Executors.newFixedThreadPool(2)) {
      var there = pool.submit(() -> count(1, 2, meeting, runs));
      var back = pool.submit(() -> count(2, 1, meeting, runs));
      there.get();
      back.get();
    }
    assertEquals(List.of(2L, 2L), counters());
    assertTrue(runs.get() > 2, "the database saw no deadlock");
  }

  @Test
  void work_inside_a_transaction_joins_it() {
    assertThrows(IllegalStateException.class, () -> database.transaction(session -> {
      database.transaction(inner -> inner.change("update counter set n = 7"));
      throw new IllegalStateException("rolled back");
    }));
    assertEquals(List.of(0L, 0L), counters());
  }

  @Test
  void work_that_needs_its_own_transaction_refuses_to_join() {
    assertThrows(IllegalStateException.class, () -> database.transaction(session -> database.ownTransaction(inner -> "done")));
    assertEquals("done", database.ownTransaction(session -> "done"));
  }

  @Test
  void work_whose_outcome_is_not_to_be_kept_leaves_nothing_behind() {
    Work<Integer> work = session -> session.change("update counter set n = 7");
    assertEquals(Integer.valueOf(2), database.transaction(work, changed -> changed > 2));
    assertEquals(List.of(0L, 0L), counters());
    assertEquals(Integer.valueOf(2), database.transaction(work, changed -> changed == 2));
    assertEquals(List.of(7L, 7L), counters());
  }

  @Test
  void what_is_only_written_is_there_for_whatever_is_asked_next_and_after_the_commit() {
    database.transaction(session -> {
      session.write("update counter set n = ? where id = ?", 3, 1);
      session.write("update counter set n = n + ? where id = ?", 1, 1);
      session.write("update counter set n = ? where id = ?", 5, 2);
      assertEquals(List.of(4L, 5L), session.list("select n from counter order by id", row -> row.number("n")));
      session.write("update counter set n = n + 1");
      return null;
    });
    assertEquals(List.of(5L, 6L), counters());
  }

  @Test
  void of_what_is_written_in_one_message_all_or_nothing_stays_wherever_it_fails() {
    for (var failing : List.of("insert into counter values (2, ?)", "update nothing set n = ?")) {
      var failure = assertThrows(StoreFailed.class, () -> database.transaction(session -> {
        session.write("update counter set n = ? where id = 1", 7);
        session.write(failing, 7);
        session.write("update counter set n = ? where id = 2", 7);
        return null;
      }));
      assertEquals(failing.startsWith("insert"), failure.duplicate());
      assertEquals(List.of(0L, 0L), counters());
    }
  }

  @Test
  void which_unique_key_stood_in_the_way_is_told_alone_and_in_a_message_of_several() {
    for (var others : List.of(0, 2)) {
      var failure = assertThrows(StoreFailed.class, () -> database.transaction(session -> {
        for (var other = 0; other < others; other++) {
          session.write("update counter set n = 7");
        }
        return session.insertCounted("insert into keyed (id, name) values (?, ?)", 2, "one");
      }));
      assertTrue(failure.duplicate("keyed_name"), failure.getMessage());
      assertFalse(failure.duplicate("PRIMARY"), failure.getMessage());
    }
  }

  @Test
  void what_is_written_is_forgotten_where_the_work_is_not_kept_or_fails() {
    database.transaction(session -> {
      session.write("update counter set n = 7");
      return 1;
    }, done -> done > 1);
    assertThrows(IllegalStateException.class, () -> database.transaction(session -> {
      session.write("update counter set n = 7");
      throw new IllegalStateException("rolled back");
    }));
    database.transaction(session -> session.change("update counter set n = n + 1 where id = 1"));
    assertEquals(List.of(1L, 0L), counters());
  }

  @Test
  void where_no_transaction_runs_what_is_written_is_there_at_once() {
    database.read(session -> {
      session.write("update counter set n = 7");
      return null;
    });
    assertEquals(List.of(7L, 7L), counters());
  }

  @Test
  void a_deadlock_in_the_midst_of_a_message_is_repeated_too() throws Exception {
    var meeting = new CyclicBarrier(2);
    var runs = new AtomicInteger();
    try (var pool = Executors.newFixedThreadPool(2)) {
      var there = pool.submit(() -> write(1, 2, meeting, runs));
      var back = pool.submit(() -> write(2, 1, meeting, runs));
      there.get();
      back.get();
    }
    assertEquals(List.of(3L, 3L), counters());
    assertTrue(runs.get() > 2, "the database saw no deadlock");
  }

  /** As when a message was sent: were it forgotten that it was, it would be sent again. */
  @Test
  void a_statement_by_itself_that_is_a_deadlocks_victim_is_repeated_too() {
    var runs = new AtomicInteger();
    database.alone(session -> {
      if (runs.incrementAndGet() < 3) {
        throw new SQLException("Deadlock found", "40001", 1213);
      }
      return session.change("update counter set n = 7");
    });
    assertEquals(List.of(7L, 7L), counters());
    assertThrows(StoreFailed.class, () -> database.alone(session -> session.change("update nothing set n = 7")));
  }

  @Test
  void numbers_that_the_database_counts_come_back_also_behind_what_was_written_before() {
    var numbers = database.transaction(session -> {
      var first = session.insertCounted("insert into numbered (name) values (?)", "first");
      session.write("update counter set n = 1");
      var second = session.insertCounted("insert into numbered (name) values (?)", "second");
      assertEquals(List.of(1L, 1L), session.list("select n from counter", row -> row.number("n")));
      return List.of(first.value(), second.value(), session.one("select number from numbered where name = 'second'", row -> row.number("number")).orElseThrow());
    });
    assertEquals(numbers.get(2), numbers.get(1));
    assertEquals(numbers.get(0) + 1, numbers.get(1));
  }

  @Test
  void a_number_stands_for_itself_in_what_is_written_after_it_and_is_known_after_the_commit() {
    var numbers = database.transaction(session -> {
      var first = session.insertCounted("insert into numbered (name) values (?)", "1st");
      var second = session.insertCounted("insert into numbered (name) values (?)", "2nd");
      session.write("update numbered set name = concat('at ', ?) where number = ?", second, first);
      assertThrows(IllegalStateException.class, first::value);
      return List.of(first, second);
    });
    assertEquals(numbers.get(0).value() + 1, numbers.get(1).value());
    assertEquals(Optional.of("at " + numbers.get(1).value()), database.read(session -> session.one("select name from numbered where number = ?",
        row -> row.text("name"), numbers.get(0).value())));
  }

  @Test
  void work_that_was_built_on_what_has_changed_since_begins_again_and_leaves_nothing_of_the_first_time() {
    var runs = new AtomicInteger();
    database.transaction(session -> {
      session.write("update counter set n = n + 1 where id = 2");
      session.writeOne("update counter set n = n + 1 where id = 1 and n = ?", runs.incrementAndGet() == 1 ? 7 : 0);
      session.write("update counter set n = n + 1 where id = 2");
      return null;
    });
    assertEquals(2, runs.get());
    assertEquals(List.of(1L, 2L), counters());
  }

  @Test
  void work_that_supposed_what_is_not_so_begins_again() {
    var runs = new AtomicInteger();
    database.transaction(session -> {
      session.write("update counter set n = n + 1 where id = 2");
      session.writeUnless("select 1 from counter where n = ? and id = ?", runs.incrementAndGet() == 1 ? 0 : 5, 1);
      return null;
    });
    assertEquals(2, runs.get());
    database.transaction(session -> {
      if (runs.incrementAndGet() == 3) {
        session.write("update counter set n = 7");
        throw session.again();
      }
      return null;
    });
    assertEquals(4, runs.get());
    assertEquals(List.of(0L, 1L), counters());
  }

  @Test
  void more_than_one_message_holds_goes_in_several() {
    database.transaction(session -> {
      for (var i = 0; i < 40; i++) {
        session.write("update thing set bytes = ? where name = ?", new byte[100_000], "nobody");
        session.insertAll("insert into counter", IntStream.range(1_000 * (i + 1), 1_000 * (i + 1) + 900).mapToObj(n -> new Object[] {n, 1}).toList());
      }
      return null;
    });
    assertEquals(36_002, counters().size());
  }

  @Test
  void what_is_left_for_after_the_commit_is_done_once_it_is_committed_and_never_if_it_is_not() {
    var seen = new ArrayList<List<Long>>();
    database.transaction(session -> {
      session.afterCommit(() -> seen.add(counters()));
      return session.change("update counter set n = 7");
    });
    assertEquals(List.of(List.of(7L, 7L)), seen);
    assertThrows(IllegalStateException.class, () -> database.transaction(session -> {
      session.afterCommit(() -> seen.add(counters()));
      throw new IllegalStateException("rolled back");
    }));
    assertEquals(1, seen.size());
    assertThrows(IllegalStateException.class, () -> database.read(session -> {
      session.afterCommit(() -> seen.add(counters()));
      return null;
    }));
  }

  @Test
  void what_is_committed_is_answered_for_also_where_something_left_for_afterwards_fails() {
    var seen = new ArrayList<String>();
    var changed = database.transaction(session -> {
      session.afterCommit(() -> {
        throw new IllegalStateException("afterwards");
      });
      session.afterCommit(() -> seen.add("the next"));
      return session.change("update counter set n = 7");
    });
    assertEquals(2, changed);
    assertEquals(List.of("the next"), seen);
    assertEquals(List.of(7L, 7L), counters());
  }

  @Test
  void a_transaction_leaves_its_connection_as_the_next_one_needs_it() {
    assertThrows(StoreFailed.class, () -> database.transaction(session -> session.change("update counter set n = 7")
        + session.change("update nothing set n = 7")));
    database.read(session -> session.change("update counter set n = n + 1 where id = 1"));
    database.transaction(session -> session.change("update counter set n = n + 1 where id = 2"));
    assertEquals(List.of(1L, 1L), counters());
  }

  @Test
  void values_come_back_as_they_went() {
    var id = UUID.randomUUID();
    var at = Instant.parse("2026-10-25T00:59:59.123456Z");
    database.transaction(session -> {
      session.insertAll("insert into thing (id, at, day, name, yes, bytes)", List.of(
          new Object[] {id, at, LocalDate.of(2026, 10, 25), Optional.of("å𝄞"), true, new byte[] {0, -1}},
          new Object[] {null, null, null, Optional.empty(), false, null}));
      return null;
    });
    var names = database.read(session -> session.list("select * from thing order by id is null",
        row -> List.of(row.idIfAny("id", Function.identity()), row.instantIfAny("at"), row.dateIfAny("day"), row.textIfAny("name"),
            row.yes("yes"))));
    assertEquals(List.of(
        List.of(Optional.of(id), Optional.of(at), Optional.of(LocalDate.of(2026, 10, 25)), Optional.of("å𝄞"), true),
        List.of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false)), names);
  }

  private static int count(int first, int second, CyclicBarrier meeting, AtomicInteger runs) {
    var met = new AtomicInteger();
    return database.transaction(session -> {
      runs.incrementAndGet();
      session.change("update counter set n = n + 1 where id = ?", first);
      if (met.getAndIncrement() == 0) {
        meet(meeting);
      }
      return session.change("update counter set n = n + 1 where id = ?", second);
    });
  }

  private static int write(int first, int second, CyclicBarrier meeting, AtomicInteger runs) {
    var met = new AtomicInteger();
    return database.transaction(session -> {
      runs.incrementAndGet();
      session.change("update counter set n = n + 1 where id = ?", first);
      if (met.getAndIncrement() == 0) {
        meet(meeting);
      }
      session.write("update counter set n = n + 1 where id = ?", second);
      session.write("update counter set n = n + 1 where id = ?", second);
      session.write("update counter set n = n + 0 where id = ?", first);
      return 0;
    });
  }

  private static void meet(CyclicBarrier meeting) {
    try {
      meeting.await(30, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Long> counters() {
    return database.read(session -> session.list("select n from counter order by id", row -> row.number("n")));
  }
}
