package se.samform.engine.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.VERA;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samform.core.calendar.Holidays;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.ContactCommand;
import se.samform.core.flow.ContactWay;
import se.samform.core.flow.CourtAnswer;
import se.samform.core.flow.Enclosed;
import se.samform.core.flow.FeeCommand;
import se.samform.core.flow.FeeEvent;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.flow.RegistryCommand;
import se.samform.core.flow.RulingCommand;
import se.samform.core.flow.SecrecyGround;
import se.samform.core.flow.SupplementCommand;
import se.samform.core.flow.TaskCommand;
import se.samform.core.flow.TaskOutcome;
import se.samform.core.flow.TimerCommand;
import se.samform.core.form.Currency;
import se.samform.core.id.CaseId;
import se.samform.core.id.DraftId;
import se.samform.core.id.PaymentId;
import se.samform.core.outbox.DispatchDueMessages;
import se.samform.core.outbox.Doorstep;
import se.samform.core.outbox.RetrySchedule;
import se.samform.core.party.Applicant;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.casefile.FlowCrossing;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.draft.Drafts;
import se.samform.engine.file.Received;
import se.samform.engine.testing.House;

/**
 * Officers, the citizen and the clock do what comes to their mind to the same cases. A simple model says what ought to
 * become of them; afterwards the log comes to the same state, its chain holds, everything that was due was sent once, and
 * the diary has each of them under a number of its own.
 */
class ManyHandsTest {

  private static final int CASES = 4;
  private static final int DEEDS = 140;
  /** Also those that nobody orders: what is handed in, what supplements it, timers, and what goes over. */
  private static final Set<Class<?>> DRAWN = new HashSet<>(
      Set.of(CaseCommand.Submit.class, SupplementCommand.Supplement.class, TimerCommand.Fire.class, HandlingCommand.GoOver.class));

  /** What of all that is put right afterwards was done and not only tried. */
  private static final Set<Class<?>> MENDED = new HashSet<>();

  @RegisterExtension
  static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  @TempDir
  Path data;

  private PermitTown town;
  private House house;
  private Random random;
  /** Of its own, so that who does what hangs on no message. */
  private Random disturbed;
  private int done;
  private int refused;
  private int gone;
  private int added;
  private final Map<CaseId, ModelCase> models = new HashMap<>();
  private int answeredOutside;
  /** Of its own, so that all else is drawn as it was. */
  private Random moving;
  private Outsiders outsiders;
  private Mending mending;
  private int routedToBoard;
  private final Map<CaseId, Applicant> owners = new HashMap<>();
  /** The last that was given in each year. */
  private final Map<Integer, Integer> numbers = new HashMap<>();

  @BeforeEach
  void build() throws IOException {
    town = new PermitTown(data);
    house = town.house;
    outsiders = new Outsiders(house);
    house.mailboxes.put(House.HANNA, "hanna@granvik.invalid");
    house.mailboxes.put(House.NILS, "nils@granvik.invalid");
  }

  @AfterAll
  static void every_command_was_drawn() {
    assertEquals(Set.of(), Stream.of(CaseCommand.class, RegistryCommand.class).flatMap(ManyHandsTest::leaves).filter(each -> !DRAWN.contains(each))
        .collect(Collectors.toSet()));
    assertEquals(Set.of(SupplementCommand.Correct.class, FeeCommand.RecordFee.class, FeeCommand.PayBack.class, FeeCommand.RecordRefund.class, FeeCommand.RecordNoRefund.class,
        FeeCommand.RecordLateRefund.class), MENDED);
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(ManyHandsTest::leaves) : Stream.of(type);
  }

  @AfterEach
  void stop() throws IOException {
    town.close();
  }

  @ParameterizedTest(name = "seed {0}: again by -Dsamform.seed={0}")
  @MethodSource("se.samform.engine.model.Seeds#ofHands")
  void whatever_is_done_comes_to_what_the_model_says_and_all_of_it_is_told_once(long seed) throws Exception {
    random = new Random(seed);
    disturbed = new Random(seed);
    moving = new Random(seed);
    mending = new Mending(town, new Random(seed));
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
    assertTrue(routedToBoard > 0 && routedToBoard < models.size(), "the table sent all to one unit");
    DRAWN.addAll(mending.drawn);
    MENDED.addAll(mending.succeeded);
    assertTrue(models.values().stream().anyMatch(model -> model.transfers > 0), "nothing was transferred");
    assertTrue(answeredOutside > 0, "nobody outside answered");
    assertTrue(owners.values().stream().anyMatch(Applicant.Representative.class::isInstance), "nobody acts for the club");
    assertTrue(done > DEEDS / 2 && refused > DEEDS / 2, () -> done + " done, " + refused + " refused");
    new SentOnce(town, models, MAIL).check();
  }

  private void open(boolean hasTent) {
    var owner = PermitTown.CITIZENS.get(random.nextInt(PermitTown.CITIZENS.size()));
    var draft = town.draft(hasTent ? "yes" : "no", owner);
    var district = mending.district();
    house.drafts.save(draft, owner, draft.revision(), draft.answers().with("district", district));
    var head = ((Submitted.Opened) house.cases.submit(GRANVIK, draft.id(), owner)).head();
    owners.put(head.id(), owner);
    assertEquals(Optional.of("PRM " + today().getYear() + "-" + numbers.merge(today().getYear(), 1, Integer::sum)), head.filing().diaryNumber());
    models.put(head.id(), new ModelCase(Holidays.in(House.facts(GRANVIK).zone()), hasTent, district, today()));
    routedToBoard += models.get(head.id()).isAtBoard ? 1 : 0;
    assertSame(head.id());
  }

  /** What isn't handed in takes no number, and what is handed in again no second one. */
  private void handInInVain() {
    var lacking = town.draft("");
    assertInstanceOf(Submitted.Incomplete.class, house.cases.submit(GRANVIK, lacking.id(), VERA));
    var before = one();
    assertEquals(before, assertInstanceOf(Submitted.OpenedBefore.class, house.cases.submit(GRANVIK, new DraftId(before.value()), owners.get(before))).head().id());
  }

  /** All of a day in the same instant: what was started in a status the time before is told apart all the same. */
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
    if (moving.nextInt(8) == 0) {
      assertTrue(transfer(town.head(id)), () -> "Not as the model says: " + town.head(id));
      assertSame(id);
    }
    if (mending.isTheirTurn()) {
      assertFalse(mending.isWrong(town.head(id), models.get(id)), () -> "Not as the model says: " + town.head(id));
      assertSame(id);
    }
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
    if (random.nextInt(20) == 0) {
      byLink();
      return;
    }
    var who = random.nextBoolean() ? "head" : List.of("police", "nils", "nils", "board", "deputy").get(random.nextInt(5));
    var model = models.get(id);
    var result = random.nextInt(3) == 0 || !model.asked.isEmpty() && random.nextBoolean() ? citizens(head, model)
        : random.nextInt(3) == 0 ? more(head, model, who) : officers(head, model, who);
    assertTrue(result == null || result, () -> "Not as the model says: " + head);
    assertSame(id);
  }

  /** To anybody, also whose it is; what is told of it goes to both, and from then on all else to them. */
  private boolean transfer(CaseHead head) {
    var model = models.get(head.id());
    var to = PermitTown.CITIZENS.get(moving.nextInt(PermitTown.CITIZENS.size()));
    var who = List.of("nils", "nils", "head", "police").get(moving.nextInt(4));
    boolean isSupplemented = house.database.read(session -> Drafts.isSupplemented(session, GRANVIK, head.id(), house.clock.instant()));
    boolean isExpected = !to.equals(owners.get(head.id())) && model.admits(who) && model.transfer(isSupplemented);
    if (isExpected) {
      owners.put(head.id(), to);
    }
    assertTrue(agrees(false, officer(head, who, new HandlingCommand.ReplaceKey())), "whose it is logs in: there is no key");
    return agrees(isExpected, officer(head, who, new HandlingCommand.Transfer(PermitTown.owner(to), "Ny sökande")));
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
      sendOnABadDay();
    }
    models.keySet().forEach(this::assertSame);
  }

  /** What was claimed and not sent, as by a node that was killed, is another's when its lease has run out. */
  private void sendOnABadDay() {
    var dispatch = town.dispatcher(MAIL.getSmtp().getPort(), sender -> new Disturbed(sender, disturbed));
    if (disturbed.nextInt(3) == 0) {
      dispatch.atMost(16);
    }
    if (disturbed.nextInt(5) == 0) {
      killed().fetch();
    }
  }

  private DispatchDueMessages killed() {
    return new DispatchDueMessages(house.database, house.clock, house.ids, new Random(1), RetrySchedule.USUAL, new Doorstep("killed", 2, 4), List.of());
  }

  /** What they are asked is answered once, by the newest link, while it is asked. */
  private void byLink() {
    var found = outsiders.follow(MAIL.getReceivedMessages(), random);
    if (found.isEmpty() || !found.get().isOfNow()) {
      return;
    }
    var referral = found.get();
    var id = referral.file().head().id();
    var isAsked = models.get(id).isAskedOutside(referral.task().id());
    assertEquals(isAsked, referral.isOpen());
    assertTrue(agrees(models.get(id).answerOutside(referral.task().id()), outsiders.answer(referral)));
    answeredOutside += isAsked ? 1 : 0;
    assertSame(id);
  }

  /** Whoever acts now, of those who may. */
  private Applicant acting(CaseId id) {
    var owner = owners.get(id);
    return owner instanceof Applicant.Representative ? PermitTown.CLUBS.get(random.nextInt(PermitTown.CLUBS.size())) : owner;
  }

  /** Also who acts for the club, when they are there for themselves. */
  private static Applicant stranger(Applicant owner) {
    return owner instanceof Applicant.Representative ? VERA : PermitTown.CITIZENS.get((PermitTown.CITIZENS.indexOf(owner) + 1) % PermitTown.CITIZENS.size());
  }

  private Boolean citizens(CaseHead head, ModelCase model) {
    var owner = acting(head.id());
    return switch (random.nextInt(6)) {
      case 0 -> agrees(model.writeToUnit(today()), citizen(head, new CaseCommand.WriteToUnit(house.cases.newMessageId(), "Hej"), owner));
      case 1 -> random.nextInt(8) > 0 ? null : agrees(model.withdraw(today()), citizen(head, new CaseCommand.Withdraw(), owner));
      case 5 -> agrees(false, citizen(head, new CaseCommand.WriteToUnit(house.cases.newMessageId(), "Hej"),
          stranger(owners.get(head.id()))));
      case 2 -> begin(head, model);
      default -> supplement(head, model);
    };
  }

  /** Or go on with what was begun before, asking what is asked by now. */
  private boolean begin(CaseHead head, ModelCase model) {
    var begun = house.cases.supplement(GRANVIK, head.id(), acting(head.id()));
    assertTrue(begun.isEmpty() || model.draft.isEmpty() || model.draft.equals(begun), "one at a time");
    return counted(model.begin(begun), begun.isPresent());
  }

  /** What was begun is answered and handed in, whatever has happened since: all of it, or nothing and said clearly. */
  private Boolean supplement(CaseHead head, ModelCase model) {
    if (model.draft.isEmpty()) {
      return null;
    }
    var owner = acting(head.id());
    var draft = house.drafts.find(GRANVIK, model.draft.get(), owner);
    if (draft.isEmpty()) {
      return counted(false, !(house.cases.submit(GRANVIK, model.draft.get(), owner) instanceof Submitted.NoSuchDraft));
    }
    var tent = List.of("yes", "no", "").get(random.nextInt(3));
    house.drafts.save(draft.get(), owner, draft.get().revision(), draft.get().answers().with("tent", tent).with("applicant.personalNumber", PermitTown.number(owner)));
    var expected = model.supplement(tent, today());
    var submitted = house.cases.submit(GRANVIK, draft.get().id(), owner);
    assertInstanceOf(expected, submitted);
    if (submitted instanceof Submitted.Supplemented) {
      assertInstanceOf(Submitted.Supplemented.class, house.cases.submit(GRANVIK, draft.get().id(), owner), "twice is once");
    }
    return counted(expected == Submitted.Supplemented.class, submitted instanceof Submitted.Supplemented);
  }

  private Boolean officers(CaseHead head, ModelCase model, String who) {
    if (who.equals("police")) {
      var task = random.nextBoolean() ? "police" : "fire";
      return agrees(model.finish(task, true, false, today()), officer(head, who, PermitTown.finish(task, TaskOutcome.NO_REMARKS)));
    }
    var isHead = who.equals("head");
    var may = model.admits(who);
    return switch (random.nextInt(11)) {
      case 0 -> agrees(may && model.take(who), officer(head, who, new CaseCommand.Take()));
      case 1 -> agrees(may, officer(head, who, new CaseCommand.AddNote("Så"))) && (!may || struck(town.head(head.id()), who));
      case 2 -> agrees(may && model.writeToCitizen(), officer(head, who, new CaseCommand.WriteToCitizen(house.cases.newMessageId(), "Hej")));
      case 3 -> agrees(may && model.change("looking", today()), officer(head, who, new CaseCommand.ChangeStatus("looking")));
      case 4 -> agrees(model.finish("look", may, false, today()), officer(head, who, PermitTown.finish("look", TaskOutcome.DONE)));
      case 5 -> agrees(model.finish("approve", isHead && may, false, today()), officer(head, who, PermitTown.finish("approve", TaskOutcome.APPROVED)));
      case 6 -> random.nextInt(4) > 0 ? null : agrees(model.finish("approve", isHead && may, true, today()), officer(head, who, PermitTown.finish("approve", TaskOutcome.DENIED)));
      case 7 -> ask(head, model, who);
      case 8 -> decide(head, model, who);
      case 9 -> random.nextBoolean()
          ? agrees(may && model.serve(today()), officer(head, who, new RulingCommand.RecordServed(today())))
          : agrees(may && model.appeal(today()), officer(head, who, new RulingCommand.RecordAppeal(today())));
      default -> random.nextInt(5) > 0 ? null : agrees(may && model.close(isHead, today()), officer(head, who, new CaseCommand.ChangeStatus(
          "closed", Optional.of(new CaseCommand.WriteToCitizen(house.cases.newMessageId(), "Klart")), Optional.of("Klart"), Optional.empty())));
    };
  }

  private Boolean decide(CaseHead head, ModelCase model, String who) {
    var isGranted = random.nextBoolean();
    return agrees(model.admits(who) && model.decide(isGranted, who.equals("head"), today()), officer(head, who, new RulingCommand.Decide(
        isGranted ? "granted" : "refused", "Därför", Optional.empty(), Optional.empty(), PermitTown.SIGNED)));
  }

  private Boolean ask(CaseHead head, ModelCase model, String who) {
    var questions = random.nextBoolean() ? List.of("tent") : List.of("tent", "applicant");
    return agrees(model.admits(who) && model.ask(questions, today()), officer(head, who, new SupplementCommand.AskForSupplement(
        questions, house.cases.newMessageId(), "Mer", Optional.of(today().plusDays(7)))));
  }

  private Boolean more(CaseHead head, ModelCase model, String who) {
    var may = model.admits(who);
    return switch (random.nextInt(19)) {
      case 0 -> assign(head, model, who, List.of("nils", "head", "board").get(random.nextInt(3)));
      case 1 -> agrees(may && model.giveBack(), officer(head, who, new HandlingCommand.GiveBack()));
      case 2 -> move(head, model, who, random.nextBoolean());
      case 3 -> random.nextInt(2) > 0 || who.equals("head") ? null : agrees(may && model.declareConflict(who), officer(head, who, new HandlingCommand.DeclareConflict("Min syster")));
      case 4 -> random.nextBoolean() ? link(head, model, who) : document(head, model, who, random.nextBoolean());
      case 5 -> random.nextBoolean() ? add(head, model, who) : askOutside(head, model, who);
      case 6, 7 -> finishOwn(head, model, who);
      case 8 -> random.nextInt(4) > 0 ? null : callOff(head, model, who);
      case 9 -> reconsider(head, model, who, random.nextBoolean());
      case 10 -> agrees(may && model.forward(), officer(head, who, new RulingCommand.ForwardAppeal(true))) && answered(town.head(head.id()), model, who);
      case 11 -> agrees(may && model.askFee(), officer(head, who, new FeeCommand.AskFee(new PaymentId(house.ids.next()), house.cases.newMessageId(), BigDecimal.TEN, Currency.SEK, "Avgift")));
      case 12 -> pay(head, model);
      case 13 -> agrees(!model.barred.contains("deputy") && model.writeToUnit(today()),
          centre(head, new ContactCommand.WriteFor(house.cases.newMessageId(), ContactWay.PHONE, "Hon ringde")));
      case 14 -> agrees(!model.barred.contains("deputy"), centre(head, new CaseCommand.AddNote("Hon ringde")));
      case 15, 16, 17 -> aboutTask(head, model, who);
      default -> register(head, model, who);
    };
  }

  /** By the court, which says another thing with each decision. */
  private boolean answered(CaseHead head, ModelCase model, String who) {
    var answer = CourtAnswer.values()[model.decisions % 3];
    return agrees(model.admits(who) && model.courtAnswers(), officer(head, who, new RulingCommand.RecordCourtAnswer(today(), answer)));
  }

  /** The note that was just written, taken back. */
  private boolean struck(CaseHead head, String who) {
    return agrees(true, officer(head, who, new HandlingCommand.StrikeNote(head.lastSeq())));
  }

  private Boolean aboutTask(CaseHead head, ModelCase model, String who) {
    var open = model.openTasks();
    var task = open.isEmpty() ? "look" : open.get(random.nextInt(open.size()));
    var to = random.nextBoolean() ? Optional.of("nils") : Optional.<String>empty();
    var may = model.admits(who);
    return switch (random.nextInt(3)) {
      case 0 -> agrees(may && model.give(task, to), officer(head, who, new TaskCommand.GiveTask(task, to.map(name -> PermitTown.OFFICERS.get(name).id()))));
      case 1 -> agrees(may && model.remind(task), officer(head, who, new TaskCommand.RemindOfTask(task)));
      default -> agrees(may && model.renewLink(task), officer(head, who, new TaskCommand.RenewLink(task)));
    };
  }

  private Boolean assign(CaseHead head, ModelCase model, String who, String to) {
    var isExpected = model.admits(who) && model.assign(to);
    model.toldHead += isExpected && to.equals("head") && !who.equals("head") ? 1 : 0;
    return agrees(isExpected, officer(head, who, new CaseCommand.Assign(PermitTown.OFFICERS.get(to).id())));
  }

  private Boolean move(CaseHead head, ModelCase model, String who, boolean toBoard) {
    return agrees(model.admits(who) && model.move(toBoard), officer(head, who, new HandlingCommand.MoveTo(toBoard ? House.STREETS : House.SCHOOL, "Där hör det hemma")));
  }

  /** For the citizen, who is told, or for officers alone; also once the case is over. A file whose document was refused is nobody's. */
  private Boolean document(CaseHead head, ModelCase model, String who, boolean isTold) {
    var file = house.cases.findForMachine(GRANVIK, head.id()).orElseThrow();
    var whole = assertInstanceOf(Received.Whole.class, house.cases.receive(file, new ByteArrayInputStream(new byte[] {1, 2, 3}), 3));
    var enclosed = new Enclosed(whole.id(), "karta.pdf", "application/pdf", whole.bytes(), whole.sha256());
    var isExpected = model.admits(who);
    model.mails += isExpected && isTold ? 1 : 0;
    var commanded = officer(head, who, new HandlingCommand.AddDocument(house.cases.newMessageId(), "Karta", isTold, List.of(enclosed)));
    if (!isExpected) {
      house.cases.forget(file, enclosed);
    }
    return agrees(isExpected, commanded);
  }

  private Boolean link(CaseHead head, ModelCase model, String who) {
    var other = one();
    var isNew = random.nextBoolean();
    var command = isNew ? new HandlingCommand.Link(other) : new HandlingCommand.Unlink(other);
    if (model.admits(who)) {
      var changes = isNew ? model.linked.add(other) : model.linked.remove(other);
    }
    return agrees(model.admits(who), officer(head, who, command));
  }

  private Boolean add(CaseHead head, ModelCase model, String who) {
    var id = "own-" + ++added;
    var by = random.nextBoolean() ? Optional.of("nils") : Optional.<String>empty();
    return agrees(model.admits(who) && model.add(id, by),
        officer(head, who, new TaskCommand.AddTask(id, "Ring", by.map(name -> PermitTown.OFFICERS.get(name).id()), Optional.empty())));
  }

  private Boolean askOutside(CaseHead head, ModelCase model, String who) {
    var id = "outside-" + ++added;
    return agrees(model.admits(who) && model.askOutside(id), officer(head, who, new TaskCommand.AskOutside(id, Outsiders.CHURCH, "Stör det?", Optional.empty())));
  }

  /** Who stands in for nils does what nils is asked to do. */
  private Boolean finishOwn(CaseHead head, ModelCase model, String who) {
    var open = model.ownTasks();
    if (open.isEmpty()) {
      return null;
    }
    var task = open.get(random.nextInt(open.size()));
    return agrees(model.finishOwn(task, who, who.equals("deputy") ? "nils" : who), officer(head, who, PermitTown.finish(task, TaskOutcome.DONE)));
  }

  private Boolean callOff(CaseHead head, ModelCase model, String who) {
    var open = model.openTasks();
    var task = open.isEmpty() ? "look" : open.get(random.nextInt(open.size()));
    return agrees(model.admits(who) && model.callOff(task, today()), officer(head, who, new TaskCommand.CallOffTask(task)));
  }

  private Boolean reconsider(CaseHead head, ModelCase model, String who, boolean isChanged) {
    return agrees(model.admits(who) && model.reconsider(isChanged), officer(head, who, new RulingCommand.Reconsider(isChanged, "Därför")));
  }

  /** In the register: it has its number, and a mark stays until it is taken away. */
  private Boolean register(CaseHead head, ModelCase model, String who) {
    var may = model.admits(who);
    return switch (random.nextInt(4)) {
      case 0 -> agrees(false, registered(head, who, new RegistryCommand.Register("")));
      case 1 -> agrees(may && model.mark(true), registered(head, who, new RegistryCommand.Mark(new SecrecyGround("tent", "OSL 23:2"))));
      case 2 -> agrees(may && model.mark(false), registered(head, who, new RegistryCommand.Unmark("tent")));
      default -> agrees(may, registered(head, who, new RegistryCommand.GiveTitle("Tält")));
    };
  }

  private Boolean pay(CaseHead head, ModelCase model) {
    var paid = paid();
    return agrees(model.pay(paid.payment(), paid.amount()), machine(head, new FeeCommand.RecordFee(paid)));
  }

  private FeeEvent.Paid paid() {
    return new FeeEvent.Paid(new PaymentId(house.ids.next()), Optional.empty(), BigDecimal.TEN, Currency.SEK, house.clock.instant(), "granvik", "P-1");
  }

  private Commanded officer(CaseHead head, String who, CaseCommand command) {
    DRAWN.add(command.getClass());
    return town.officer(head, who, command);
  }

  private Commanded citizen(CaseHead head, CaseCommand command, Applicant citizen) {
    DRAWN.add(command.getClass());
    return town.citizen(head, command, citizen);
  }

  private Commanded centre(CaseHead head, CaseCommand command) {
    DRAWN.add(command.getClass());
    return house.cases.command(GRANVIK, head.id(), head.lastSeq(), command, new Actor.ContactCentre(PermitTown.OFFICERS.get("deputy").id()));
  }

  private Commanded machine(CaseHead head, CaseCommand command) {
    DRAWN.add(command.getClass());
    return house.cases.commandOfMachine(GRANVIK, head.id(), head.lastSeq(), command);
  }

  private Commanded registered(CaseHead head, String who, RegistryCommand command) {
    DRAWN.add(command.getClass());
    return house.cases.register(GRANVIK, head.id(), head.lastSeq(), command, PermitTown.OFFICERS.get(who));
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
    assertEquals(model.barred.stream().map(name -> PermitTown.OFFICERS.get(name).id()).collect(Collectors.toSet()), state.course().barred());
    assertEquals(model.inForceOn, state.course().timer("appeal-time").map(timer -> timer.dueOn()));
  }

  private void assertNoNumberIsMissing() {
    numbers.forEach((year, last) -> assertEquals(IntStream.rangeClosed(1, last).asLongStream().boxed().toList(), house.database.read(session -> session.list(
        "select number from diary_entry where year = ? order by number", row -> row.number("number"), year))));
  }

  private LocalDate today() {
    return town.today();
  }
}
