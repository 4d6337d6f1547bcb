package se.samform.engine.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.VERA;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.RulingCommand;
import se.samform.core.flow.RulingEvent;
import se.samform.core.flow.SupplementCommand;
import se.samform.core.flow.SupplementEvent;
import se.samform.core.flow.TaskOutcome;
import se.samform.core.id.CaseId;
import se.samform.core.outbox.DispatchDueMessages;
import se.samform.core.outbox.MessageState;
import se.samform.core.outbox.OutboxEntry;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.casefile.RecordedEvent;
import se.samform.engine.casefile.Submitted;

/**
 * Three officers, two browsers of the citizen's, the clock and two senders all at once, on the same few cases and the real
 * database. Whatever order comes of it: who comes second is told so, what was taken is in the log once and what was refused
 * is not, the log comes to the state that is stored, its chain holds, no number is missing in the diary, and all of it is
 * sent once. The seed draws what each of them does, not in which order it happens.
 */
class ManyThreadsTest {

  private static final int CASES = 3;
  private static final int DEEDS = 60;
  private static final int DAYS = 12;
  private static final List<String> OFFICERS = List.of("nils", "head", "police");

  @RegisterExtension
  static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  @TempDir
  Path data;

  private PermitTown town;
  private final List<CaseId> cases = new CopyOnWriteArrayList<>();
  /** Texts that somebody was told are written, and that somebody was told are not. */
  private final Set<String> taken = ConcurrentHashMap.newKeySet();
  private final Set<String> refused = ConcurrentHashMap.newKeySet();
  /** What each that was done ended with: case and number of its last event. */
  private final List<String> ends = new CopyOnWriteArrayList<>();
  private final ReadWriteLock sending = new ReentrantReadWriteLock(true);
  private final AtomicInteger stale = new AtomicInteger();
  private final AtomicInteger atWork = new AtomicInteger();

  @ParameterizedTest(name = "seed {0}: again by -Dsamform.seed={0}")
  @MethodSource("se.samform.engine.model.Seeds#ofThreads")
  void who_comes_second_is_told_so_and_nothing_is_lost_or_done_twice(long seed) throws Exception {
    try (var built = new PermitTown(data); var threads = Executors.newCachedThreadPool()) {
      town = built;
      for (var i = 0; i < CASES; i++) {
        open(i % 2 == 0 ? "yes" : "no");
      }
      var people = new ArrayList<Callable<Integer>>();
      OFFICERS.forEach(who -> people.add(person(seed, who)));
      people.add(person(seed + 10, "vera"));
      people.add(person(seed + 20, "vera"));
      people.add(this::days);
      atWork.set(people.size());
      people.add(this::sends);
      people.add(this::sends);
      for (var done : threads.invokeAll(people)) {
        done.get();
      }
      assertTrue(stale.get() > 0, "nobody met anybody");
      assertEquals(ends.size(), new HashSet<>(ends).size(), "two were told that they had written the same event");
      cases.forEach(id -> assertTrue(town.house.keeping.rebuildAndCompare(GRANVIK, id).orElseThrow().holds(), id::text));
      assertTexts();
      assertNumbers();
      assertAllSentOnce();
    }
  }

  private Callable<Integer> person(long seed, String who) {
    return () -> {
      var random = new Random(seed * 31 + who.hashCode());
      try {
        for (var i = 0; i < DEEDS; i++) {
          deed(random, who, who + "-" + seed + "-" + i);
        }
        return DEEDS;
      } finally {
        atWork.decrementAndGet();
      }
    };
  }

  private void deed(Random random, String who, String text) {
    var head = town.head(cases.get(random.nextInt(cases.size())));
    if (!who.equals("vera")) {
      told(head, text, town.officer(head, who, officers(random, text)));
    } else if (random.nextInt(12) == 0) {
      open(random.nextBoolean() ? "yes" : "no");
    } else if (random.nextInt(3) == 0) {
      supplement(head, random.nextBoolean() ? "yes" : "no");
    } else {
      told(head, text, town.citizen(head, new CaseCommand.WriteToUnit(town.house.cases.newMessageId(), text)));
    }
  }

  private CaseCommand officers(Random random, String text) {
    return switch (random.nextInt(10)) {
      case 0 -> new CaseCommand.Take();
      case 1, 2 -> new CaseCommand.AddNote(text);
      case 3 -> new CaseCommand.WriteToCitizen(town.house.cases.newMessageId(), text);
      case 4, 5 -> new CaseCommand.ChangeStatus("looking");
      case 6 -> new SupplementCommand.AskForSupplement(List.of("tent"), town.house.cases.newMessageId(), text, Optional.of(town.today().plusDays(7)));
      case 7 -> PermitTown.finish(List.of("look", "police", "fire").get(random.nextInt(3)), TaskOutcome.NO_REMARKS);
      case 8 -> PermitTown.finish("approve", TaskOutcome.APPROVED);
      default -> new RulingCommand.Decide(random.nextBoolean() ? "granted" : "refused", text, Optional.empty(), Optional.empty(), PermitTown.SIGNED);
    };
  }

  private void told(CaseHead seen, String text, Commanded commanded) {
    switch (commanded) {
      case Commanded.Done(var after) -> {
        ends.add(after.id().text() + "/" + after.lastSeq());
        taken.add(text);
      }
      case Commanded.Stale(var now) -> {
        assertTrue(now.lastSeq() > seen.lastSeq(), "stale, and nothing has happened");
        stale.incrementAndGet();
        refused.add(text);
      }
      case Commanded.Refused refusal -> refused.add(text);
    }
  }

  /** Handed in by two buttons at once: one case, and one number. */
  private void open(String tent) {
    var draft = town.draft(tent);
    try (var twice = Executors.newFixedThreadPool(2)) {
      Callable<Submitted> post = () -> town.house.cases.submit(GRANVIK, draft.id(), VERA);
      var answers = new ArrayList<Submitted>();
      for (var answer : twice.invokeAll(List.of(post, post))) {
        answers.add(answer.get());
      }
      var opened = answers.stream().filter(Submitted.Opened.class::isInstance).map(answer -> ((Submitted.Opened) answer).head()).toList();
      assertEquals(1, opened.size(), answers::toString);
      assertEquals(1, answers.stream().filter(Submitted.OpenedBefore.class::isInstance).count(), answers::toString);
      cases.add(opened.getFirst().id());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Both browsers have the same draft, and the officers ask meanwhile: it comes in, or what hinders it is said. */
  private void supplement(CaseHead head, String tent) {
    var begun = town.house.cases.supplement(GRANVIK, head.id(), VERA).flatMap(id -> town.house.drafts.find(GRANVIK, id, VERA));
    begun.ifPresent(draft -> {
      town.house.drafts.save(draft, VERA, draft.revision(), draft.answers().with("tent", tent));
      switch (town.house.cases.submit(GRANVIK, draft.id(), VERA)) {
        case Submitted.Supplemented supplemented -> assertEquals(head.id(), supplemented.head().id());
        case Submitted.NotWanted notWanted -> assertEquals(head.id(), notWanted.head().id());
        case Submitted.AskedAnew anew -> assertEquals(head.id(), anew.head().id());
        case Submitted other -> throw new IllegalStateException(other.toString());
      }
    });
  }

  private int days() {
    try {
      var fired = 0;
      for (var day = 0; day < DAYS; day++) {
        tomorrow();
        fired += town.timers.of(GRANVIK);
        cases.forEach(town::head);
      }
      return fired;
    } finally {
      atWork.decrementAndGet();
    }
  }

  /** No sender takes a day for a message: then its lease would end. */
  private void tomorrow() {
    sending.writeLock().lock();
    try {
      town.house.clock.forward(Duration.ofDays(1));
    } finally {
      sending.writeLock().unlock();
    }
  }

  private int some(DispatchDueMessages dispatch) {
    sending.readLock().lock();
    try {
      return dispatch.atMost(5);
    } finally {
      sending.readLock().unlock();
    }
  }

  /** Sends while the others are at it, and then what is left. */
  private int sends() {
    var dispatch = town.dispatcher(MAIL.getSmtp().getPort());
    var sent = 0;
    while (atWork.get() > 0) {
      sent += some(dispatch);
    }
    return sent + rest(dispatch);
  }

  private static int rest(DispatchDueMessages dispatch) {
    var sent = 0;
    for (var some = dispatch.atMost(20); some > 0; some = dispatch.atMost(20)) {
      sent += some;
    }
    return sent;
  }

  private void assertTexts() {
    var written = cases.stream().flatMap(id -> file(id).events().stream()).flatMap(recorded -> text(recorded.event()).stream())
        .collect(Collectors.groupingBy(text -> text, Collectors.counting()));
    assertEquals(Set.of(), written.entrySet().stream().filter(entry -> entry.getValue() > 1).collect(Collectors.toSet()), "written twice");
    assertTrue(refused.stream().noneMatch(written::containsKey), "refused and written all the same");
    assertTrue(taken.containsAll(written.keySet()), "written, and nobody was told");
    cases.forEach(id -> assertInstanceOf(CaseEvent.Opened.class, file(id).events().getFirst().event()));
  }

  private static Optional<String> text(CaseEvent event) {
    return switch (event) {
      case CaseEvent.NoteAdded(var text, var files) -> Optional.of(text);
      case CaseEvent.WrittenToCitizen(var message, var text, var files) -> Optional.of(text);
      case CaseEvent.WrittenToUnit(var message, var text, var files) -> Optional.of(text);
      default -> Optional.empty();
    };
  }

  private void assertNumbers() {
    var numbers = town.house.database.read(session -> session.list("select number from diary_entry where year = ? order by number",
        row -> row.number("number"), town.today().getYear()));
    assertEquals(LongStream.rangeClosed(1, cases.size()).boxed().toList(), numbers);
  }

  /** What the log says is to be sent was sent, once, and nothing else. */
  private void assertAllSentOnce() throws Exception {
    rest(town.dispatcher(MAIL.getSmtp().getPort()));
    var mails = 0L;
    var deliveries = 0L;
    for (var id : cases) {
      var sent = town.house.outbox.ofStream(GRANVIK, id.value());
      assertTrue(sent.stream().allMatch(entry -> entry.state() == MessageState.DONE && entry.attempts() <= 1), sent::toString);
      var events = file(id).events();
      assertEquals(count(events, CaseEvent.WrittenToCitizen.class), count(sent, "mail", "message/"));
      assertEquals(1 + count(events, SupplementEvent.Supplemented.class), count(sent, "mail", "received"));
      assertEquals(1 + count(events, SupplementEvent.Supplemented.class) + count(events, RulingEvent.Decided.class), count(sent, "render", ""));
      assertEquals(1 + count(events, SupplementEvent.Supplemented.class), file(id).submissions().size());
      assertEquals(1 + count(events, RulingEvent.Decided.class), count(sent, "delivery", ""));
      mails += count(sent, "mail", "");
      deliveries += count(sent, "delivery", "");
    }
    assertEquals(mails, MAIL.getReceivedMessages().length);
    assertEquals(deliveries, town.received());
  }

  private static long count(List<RecordedEvent> events, Class<? extends CaseEvent> type) {
    return events.stream().filter(recorded -> type.isInstance(recorded.event())).count();
  }

  private static long count(List<OutboxEntry> sent, String kind, String refBegins) {
    return sent.stream().filter(entry -> entry.kind().equals(kind) && entry.ref().startsWith(refBegins)).count();
  }

  private CaseFile file(CaseId id) {
    return town.house.cases.findForMachine(GRANVIK, id).orElseThrow();
  }
}
