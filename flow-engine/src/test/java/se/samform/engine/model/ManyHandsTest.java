package se.samform.engine.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.VERA;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samform.core.calendar.Holidays;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.RulingCommand;
import se.samform.core.flow.SupplementCommand;
import se.samform.core.flow.TaskOutcome;
import se.samform.core.id.CaseId;
import se.samform.core.id.DraftId;
import se.samform.core.outbox.MessageState;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.casefile.FlowCrossing;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.testing.House;

/**
 * Officers, the citizen and the clock do what comes to their mind to the same cases. A simple model says what ought to
 * become of them; afterwards the log comes to the same state, its chain holds, everything that was due was sent once, and
 * the diary has each of them under a number of its own.
 */
class ManyHandsTest {

  private static final int CASES = 4;
  private static final int DEEDS = 160;
  @RegisterExtension
  static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  @TempDir
  Path data;

  private PermitTown town;
  private House house;
  private Random random;
  private int done;
  private int refused;
  private int gone;
  private final Map<CaseId, ModelCase> models = new HashMap<>();
  /** The last that was given in each year. */
  private final Map<Integer, Integer> numbers = new HashMap<>();

  @BeforeEach
  void build() throws IOException {
    town = new PermitTown(data);
    house = town.house;
  }

  @AfterEach
  void stop() throws IOException {
    town.close();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void whatever_is_done_comes_to_what_the_model_says_and_all_of_it_is_told_once(long seed) throws Exception {
    random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      open(random.nextBoolean());
    }
    for (int i = 0; i < DEEDS * CASES; i++) {
      deed();
    }
    for (var id : models.keySet()) {
      assertSame(id);
      assertTrue(house.keeping.rebuildAndCompare(GRANVIK, id).orElseThrow().holds(), id::text);
    }
    assertNoNumberIsMissing();
    assertTrue(models.values().stream().mapToInt(model -> model.supplements).sum() > 0, "no supplement came in");
    assertTrue(gone > 0, "nothing went over");
    assertTrue(done > DEEDS / 2 && refused > DEEDS / 2, () -> done + " done, " + refused + " refused");
    assertAllSentOnce();
  }

  private void open(boolean hasTent) {
    var draft = town.draft(hasTent ? "yes" : "no");
    var head = ((Submitted.Opened) house.cases.submit(GRANVIK, draft.id(), VERA)).head();
    assertEquals(Optional.of("PRM " + today().getYear() + "-" + numbers.merge(today().getYear(), 1, Integer::sum)), head.filing().diaryNumber());
    models.put(head.id(), new ModelCase(Holidays.in(House.facts(GRANVIK).zone()), hasTent, today()));
  }

  /** What isn't handed in takes no number, and what is handed in again no second one. */
  private void handInInVain() {
    var lacking = town.draft("");
    assertInstanceOf(Submitted.Incomplete.class, house.cases.submit(GRANVIK, lacking.id(), VERA));
    var before = one();
    assertEquals(before, assertInstanceOf(Submitted.OpenedBefore.class, house.cases.submit(GRANVIK, new DraftId(before.value()), VERA)).head().id());
  }

  private void deed() {
    if (random.nextInt(12) == 0) {
      night();
      return;
    }
    if (random.nextInt(80) == 0) {
      handInInVain();
      open(random.nextBoolean());
    }
    var id = one();
    var head = town.head(id);
    if (random.nextInt(15) == 0) {
      assertTrue(house.cases.command(GRANVIK, id, head.lastSeq() - 1, new CaseCommand.AddNote("Sent"), PermitTown.OFFICERS.get("nils")) instanceof Commanded.Stale);
      return;
    }
    if (random.nextInt(40) == 0) {
      assertTrue(goOver(head), () -> "Not as the model says: " + head);
      assertSame(id);
      return;
    }
    var who = random.nextBoolean() ? "head" : random.nextInt(3) == 0 ? "police" : "nils";
    var model = models.get(id);
    var result = random.nextInt(3) == 0 || !model.asked.isEmpty() && random.nextBoolean() ? citizens(head, model) : officers(head, model, who);
    assertTrue(result == null || result, () -> "Not as the model says: " + head);
    assertSame(id);
  }

  /** To the next version's flow, in the status that it is in. */
  private boolean goOver(CaseHead head) {
    var crossing = new FlowCrossing(town.permit.id(), town.withoutFire.id(), head.state().status(), House.NILS);
    var isExpected = models.get(head.id()).goOver();
    gone += isExpected ? 1 : 0;
    return agrees(isExpected, house.cases.goOver(GRANVIK, head.id(), head.lastSeq(), crossing));
  }

  private CaseId one() {
    return models.keySet().stream().sorted((one, other) -> one.value().compareTo(other.value())).toList().get(random.nextInt(models.size()));
  }

  /** One or some days pass, and what is due on them happens. */
  private void night() {
    for (int days = random.nextInt(6); days >= 0; days--) {
      house.clock.forward(Duration.ofDays(1));
      town.timers.of(GRANVIK);
      models.values().forEach(model -> model.dawn(today()));
    }
    models.keySet().forEach(this::assertSame);
  }

  private Boolean citizens(CaseHead head, ModelCase model) {
    return switch (random.nextInt(5)) {
      case 0 -> agrees(model.writeToUnit(today()), town.citizen(head, new CaseCommand.WriteToUnit(house.cases.newMessageId(), "Hej")));
      case 1 -> random.nextInt(8) > 0 ? null : agrees(model.withdraw(today()), town.citizen(head, new CaseCommand.Withdraw()));
      case 2 -> begin(head, model);
      default -> supplement(head, model);
    };
  }

  /** Or go on with what was begun before, asking what is asked by now. */
  private boolean begin(CaseHead head, ModelCase model) {
    var begun = house.cases.supplement(GRANVIK, head.id(), VERA);
    assertTrue(begun.isEmpty() || model.draft.isEmpty() || model.draft.equals(begun), "one at a time");
    return counted(model.begin(begun), begun.isPresent());
  }

  /** What was begun is answered and handed in, whatever has happened since: all of it, or nothing and said clearly. */
  private Boolean supplement(CaseHead head, ModelCase model) {
    if (model.draft.isEmpty()) {
      return null;
    }
    var draft = house.drafts.find(GRANVIK, model.draft.get(), VERA);
    if (draft.isEmpty()) {
      return counted(false, !(house.cases.submit(GRANVIK, model.draft.get(), VERA) instanceof Submitted.NoSuchDraft));
    }
    var tent = List.of("yes", "no", "").get(random.nextInt(3));
    house.drafts.save(draft.get(), VERA, draft.get().revision(), draft.get().answers().with("tent", tent));
    var expected = model.supplement(tent, today());
    var submitted = house.cases.submit(GRANVIK, draft.get().id(), VERA);
    assertInstanceOf(expected, submitted);
    if (submitted instanceof Submitted.Supplemented) {
      assertInstanceOf(Submitted.Supplemented.class, house.cases.submit(GRANVIK, draft.get().id(), VERA), "twice is once");
    }
    return counted(expected == Submitted.Supplemented.class, submitted instanceof Submitted.Supplemented);
  }

  private Boolean officers(CaseHead head, ModelCase model, String who) {
    if (who.equals("police")) {
      var task = random.nextBoolean() ? "police" : "fire";
      return agrees(model.finish(task, true, false, today()), town.officer(head, who, PermitTown.finish(task, TaskOutcome.NO_REMARKS)));
    }
    var isHead = who.equals("head");
    return switch (random.nextInt(11)) {
      case 0 -> agrees(model.take(who), town.officer(head, who, new CaseCommand.Take()));
      case 1 -> agrees(true, town.officer(head, who, new CaseCommand.AddNote("Så")));
      case 2 -> agrees(model.writeToCitizen(), town.officer(head, who, new CaseCommand.WriteToCitizen(house.cases.newMessageId(), "Hej")));
      case 3 -> agrees(model.change("looking", today()), town.officer(head, who, new CaseCommand.ChangeStatus("looking")));
      case 4 -> agrees(model.finish("look", true, false, today()), town.officer(head, who, PermitTown.finish("look", TaskOutcome.DONE)));
      case 5 -> agrees(model.finish("approve", isHead, false, today()), town.officer(head, who, PermitTown.finish("approve", TaskOutcome.APPROVED)));
      case 6 -> random.nextInt(4) > 0 ? null : agrees(model.finish("approve", isHead, true, today()), town.officer(head, who, PermitTown.finish("approve", TaskOutcome.DENIED)));
      case 7 -> ask(head, model, who);
      case 8 -> decide(head, model, who);
      case 9 -> random.nextBoolean()
          ? agrees(model.serve(today()), town.officer(head, who, new RulingCommand.RecordServed(today())))
          : agrees(model.appeal(today()), town.officer(head, who, new RulingCommand.RecordAppeal(today())));
      default -> random.nextInt(5) > 0 ? null : agrees(model.close(isHead, today()), town.officer(head, who, new CaseCommand.ChangeStatus(
          "closed", Optional.of(new CaseCommand.WriteToCitizen(house.cases.newMessageId(), "Klart")), Optional.of("Klart"), Optional.empty())));
    };
  }

  private Boolean decide(CaseHead head, ModelCase model, String who) {
    var isGranted = random.nextBoolean();
    return agrees(model.decide(isGranted, who.equals("head"), today()), town.officer(head, who, new RulingCommand.Decide(
        isGranted ? "granted" : "refused", "Därför", Optional.empty(), Optional.empty(), PermitTown.SIGNED)));
  }

  private Boolean ask(CaseHead head, ModelCase model, String who) {
    var questions = random.nextBoolean() ? List.of("tent") : List.of("tent", "applicant");
    return agrees(model.ask(questions, today()), town.officer(head, who, new SupplementCommand.AskForSupplement(
        questions, house.cases.newMessageId(), "Mer", Optional.of(today().plusDays(7)))));
  }

  private boolean agrees(boolean expected, Commanded commanded) {
    return counted(expected, commanded instanceof Commanded.Done);
  }

  private boolean counted(boolean expected, boolean is) {
    done += expected ? 1 : 0;
    refused += expected ? 0 : 1;
    return expected == is;
  }

  private void assertSame(CaseId id) {
    var state = town.head(id).state();
    var model = models.get(id);
    assertEquals(model.status, state.status());
    assertEquals(model.isAtBoard ? House.STREETS : House.SCHOOL, state.unit());
    assertEquals(model.officer.map(name -> PermitTown.OFFICERS.get(name).id()), state.assignee());
    assertEquals(Set.copyOf(model.openTasks()), new HashSet<>(state.course().openTasks().stream().map(task -> task.id()).toList()));
    assertEquals(model.asked, Set.copyOf(state.course().asked()));
    assertEquals(model.isInForce, state.course().ruling().filter(ruling -> ruling.isInForce()).isPresent());
    assertEquals(model.inForceOn, state.course().timer("appeal-time").map(timer -> timer.dueOn()));
  }

  private void assertNoNumberIsMissing() {
    numbers.forEach((year, last) -> assertEquals(IntStream.rangeClosed(1, last).asLongStream().boxed().toList(), house.database.read(session -> session.list(
        "select number from diary_entry where year = ? order by number", row -> row.number("number"), year))));
  }

  private void assertAllSentOnce() throws Exception {
    var dispatch = town.dispatcher(MAIL.getSmtp().getPort());
    while (dispatch.atMost(50) > 0) {
      // until nothing is due
    }
    var deliveries = 0;
    var mails = 0;
    for (var id : models.keySet()) {
      var sent = house.outbox.ofStream(GRANVIK, id.value());
      assertTrue(sent.stream().allMatch(entry -> entry.state() == MessageState.DONE), sent::toString);
      assertEquals(1 + models.get(id).supplements, house.cases.findForMachine(GRANVIK, id).orElseThrow().submissions().size(), id::text);
      assertEquals(1 + models.get(id).supplements + models.get(id).decisions, sent.stream().filter(entry -> entry.kind().equals("render")).count(), id::text);
      assertEquals(models.get(id).mails, sent.stream().filter(entry -> entry.kind().equals("mail")).count(), id::text);
      assertEquals(models.get(id).deliveries, sent.stream().filter(entry -> entry.kind().equals("delivery")).count(), id::text);
      mails += models.get(id).mails;
      deliveries += models.get(id).deliveries;
    }
    assertEquals(mails, MAIL.getReceivedMessages().length);
    assertEquals(deliveries, town.received());
  }

  private LocalDate today() {
    return town.today();
  }
}
