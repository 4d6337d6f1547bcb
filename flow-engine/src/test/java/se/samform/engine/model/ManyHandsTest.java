package se.samform.engine.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.VERA;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samform.core.answer.RawAnswers;
import se.samform.core.calendar.Holidays;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.RulingCommand;
import se.samform.core.flow.Signature;
import se.samform.core.flow.SupplementCommand;
import se.samform.core.flow.TaskCommand;
import se.samform.core.flow.TaskOutcome;
import se.samform.core.id.CaseId;
import se.samform.core.id.OfficerId;
import se.samform.core.outbox.DispatchDueMessages;
import se.samform.core.outbox.MessageState;
import se.samform.core.outbox.RetrySchedule;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Published;
import se.samform.core.publication.Receiver;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.deadline.FireDueTimers;
import se.samform.engine.delivery.SendDelivery;
import se.samform.engine.document.Documents;
import se.samform.engine.document.RenderDocument;
import se.samform.engine.notify.Composing;
import se.samform.engine.notify.MailServer;
import se.samform.engine.notify.SendMail;
import se.samform.engine.testing.House;
import se.samform.examples.receiving.Options;
import se.samform.examples.receiving.Receiving;
import se.samform.examples.school.SchoolSystem;

/**
 * Officers, the citizen and the clock do what comes to their mind to the same cases. A simple model says what ought to
 * become of them; afterwards the log comes to the same state, its chain holds, and everything that was due was sent once.
 */
class ManyHandsTest {

  private static final int CASES = 4;
  private static final int DEEDS = 160;
  private static final Optional<Signature> SIGNED = Optional.of(new Signature("confirmed", "ab".repeat(32)));
  private static final OfficerId HEAD = new OfficerId(new UUID(7, 22));
  private static final OfficerId POLICE = new OfficerId(new UUID(7, 23));
  private static final Map<String, Actor.Officer> OFFICERS = Map.of(
      "nils", new Actor.Officer(House.NILS, Set.of(House.SCHOOL, House.STREETS)),
      "head", new Actor.Officer(HEAD, Set.of(House.SCHOOL, House.STREETS)),
      "police", new Actor.Officer(POLICE, Set.of(House.PARKS)));

  @RegisterExtension
  static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  @TempDir
  Path data;

  private Receiving archive;
  private House house;
  private Published permit;
  private FireDueTimers timers;
  private DispatchDueMessages dispatch;
  private Random random;
  private int done;
  private int refused;
  private final Map<CaseId, ModelCase> models = new HashMap<>();

  @BeforeEach
  void build() throws IOException {
    archive = Receiving.start(new SchoolSystem(), Options.of(0, data));
    house = new House(archive.address());
    permit = house.services.publish(GRANVIK, ManyHandsTest.class.getResourceAsStream("/permit.json").readAllBytes());
    var authority = house.bindings.find(GRANVIK, house.schoolTransport.family()).orElseThrow().binding().authority();
    house.bindings.save(GRANVIK, permit.family(), new Binding(
        authority, Map.of("permit-unit", House.SCHOOL, "board-unit", House.STREETS, "police", House.PARKS),
        Map.of("archive", new Receiver("Arkiv", archive.address())), List.of(), Map.of(), Map.of("head", Set.of(HEAD))), 0);
    timers = new FireDueTimers(house.cases, house.municipalities, house.clock);
    var documents = new Documents(house.database, house.files, (file, document) -> "%PDF".getBytes(StandardCharsets.UTF_8), house.clock);
    var delivery = new SendDelivery(house.cases, documents, house.bindings, house.municipalities, name -> Optional.empty());
    var mail = new SendMail(house.cases, house.municipalities, new Composing(house.bindings), new MailServer("127.0.0.1", MAIL.getSmtp().getPort(), false), house.clock);
    dispatch = new DispatchDueMessages(
        house.database, house.clock, house.ids, new Random(1), RetrySchedule.USUAL, house.doorstep,
        List.of(new RenderDocument(house.cases, documents), delivery, mail));
  }

  @AfterEach
  void stop() throws IOException {
    archive.close();
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
    assertTrue(done > DEEDS / 2 && refused > DEEDS / 2, () -> done + " done, " + refused + " refused");
    assertAllSentOnce();
  }

  private void open(boolean hasTent) {
    var head = house.submitted(permit, VERA, new RawAnswers(Map.of(
        "applicant.firstName", List.of("Vera"), "applicant.lastName", List.of("Exempel"), "applicant.personalNumber", List.of("199001012385"),
        "applicant.email", List.of("vera@exempel.invalid"), "tent", List.of(hasTent ? "yes" : "no"))));
    models.put(head.id(), new ModelCase(Holidays.in(House.facts(GRANVIK).zone()), hasTent, today()));
  }

  private void deed() {
    if (random.nextInt(12) == 0) {
      night();
      return;
    }
    var id = new ArrayList<>(models.keySet()).stream().sorted((one, other) -> one.value().compareTo(other.value())).toList().get(random.nextInt(CASES));
    var head = head(id);
    if (random.nextInt(15) == 0) {
      assertTrue(house.cases.command(GRANVIK, id, head.lastSeq() - 1, new CaseCommand.AddNote("Sent"), OFFICERS.get("nils")) instanceof Commanded.Stale);
      return;
    }
    var who = random.nextBoolean() ? "head" : random.nextInt(3) == 0 ? "police" : "nils";
    var model = models.get(id);
    var result = random.nextInt(4) == 0 ? citizens(head, model) : officers(head, model, who);
    assertTrue(result == null || result, () -> "Not as the model says: " + head);
    assertSame(id);
  }

  /** One or some days pass, and what is due on them happens. */
  private void night() {
    for (int days = random.nextInt(6); days >= 0; days--) {
      house.clock.forward(Duration.ofDays(1));
      timers.of(GRANVIK);
      models.values().forEach(model -> model.dawn(today()));
    }
    models.keySet().forEach(this::assertSame);
  }

  private Boolean citizens(CaseHead head, ModelCase model) {
    return switch (random.nextInt(3)) {
      case 0 -> agrees(model.writeToUnit(today()), citizen(head, new CaseCommand.WriteToUnit(house.cases.newMessageId(), "Hej")));
      case 1 -> random.nextInt(8) > 0 ? null : agrees(model.withdraw(today()), citizen(head, new CaseCommand.Withdraw()));
      default -> agrees(model.writeToUnit(today()), citizen(head, new CaseCommand.WriteToUnit(house.cases.newMessageId(), "Hallå")));
    };
  }

  private Boolean officers(CaseHead head, ModelCase model, String who) {
    if (who.equals("police")) {
      var task = random.nextBoolean() ? "police" : "fire";
      return agrees(model.finish(task, true, false, today()), officer(head, who, finish(task, TaskOutcome.NO_REMARKS)));
    }
    var isHead = who.equals("head");
    return switch (random.nextInt(11)) {
      case 0 -> agrees(model.take(who), officer(head, who, new CaseCommand.Take()));
      case 1 -> agrees(true, officer(head, who, new CaseCommand.AddNote("Så")));
      case 2 -> agrees(model.writeToCitizen(), officer(head, who, new CaseCommand.WriteToCitizen(house.cases.newMessageId(), "Hej")));
      case 3 -> agrees(model.change("looking", today()), officer(head, who, new CaseCommand.ChangeStatus("looking")));
      case 4 -> agrees(model.finish("look", true, false, today()), officer(head, who, finish("look", TaskOutcome.DONE)));
      case 5 -> agrees(model.finish("approve", isHead, false, today()), officer(head, who, finish("approve", TaskOutcome.APPROVED)));
      case 6 -> random.nextInt(4) > 0 ? null : agrees(model.finish("approve", isHead, true, today()), officer(head, who, finish("approve", TaskOutcome.DENIED)));
      case 7 -> agrees(model.ask(today()), officer(head, who, new SupplementCommand.AskForSupplement(List.of("tent"), house.cases.newMessageId(), "Mer", Optional.of(today().plusDays(7)))));
      case 8 -> decide(head, model, who);
      case 9 -> random.nextBoolean()
          ? agrees(model.serve(today()), officer(head, who, new RulingCommand.RecordServed(today())))
          : agrees(model.appeal(today()), officer(head, who, new RulingCommand.RecordAppeal(today())));
      default -> random.nextInt(5) > 0 ? null : agrees(model.close(isHead, today()), officer(head, who, new CaseCommand.ChangeStatus(
          "closed", Optional.of(new CaseCommand.WriteToCitizen(house.cases.newMessageId(), "Klart")), Optional.of("Klart"), Optional.empty())));
    };
  }

  private Boolean decide(CaseHead head, ModelCase model, String who) {
    var isGranted = random.nextBoolean();
    return agrees(model.decide(isGranted, who.equals("head"), today()), officer(head, who, new RulingCommand.Decide(
        isGranted ? "granted" : "refused", "Därför", Optional.empty(), Optional.empty(), SIGNED)));
  }

  private static CaseCommand finish(String task, TaskOutcome outcome) {
    return new TaskCommand.FinishTask(task, outcome, "Så");
  }

  private boolean agrees(boolean expected, Commanded commanded) {
    done += expected ? 1 : 0;
    refused += expected ? 0 : 1;
    return expected == commanded instanceof Commanded.Done;
  }

  private Commanded officer(CaseHead head, String who, CaseCommand command) {
    return house.cases.command(GRANVIK, head.id(), head.lastSeq(), command, OFFICERS.get(who));
  }

  private Commanded citizen(CaseHead head, CaseCommand command) {
    return house.cases.command(GRANVIK, head.id(), head.lastSeq(), command, VERA);
  }

  private void assertSame(CaseId id) {
    var state = head(id).state();
    var model = models.get(id);
    assertEquals(model.status, state.status());
    assertEquals(model.isAtBoard ? House.STREETS : House.SCHOOL, state.unit());
    assertEquals(model.officer.map(name -> OFFICERS.get(name).id()), state.assignee());
    assertEquals(Set.copyOf(model.openTasks()), new HashSet<>(state.course().openTasks().stream().map(task -> task.id()).toList()));
    assertEquals(model.isAsked, !state.course().asked().isEmpty());
    assertEquals(model.isInForce, state.course().ruling().filter(ruling -> ruling.isInForce()).isPresent());
    assertEquals(model.inForceOn, state.course().timer("appeal-time").map(timer -> timer.dueOn()));
  }

  private void assertAllSentOnce() throws Exception {
    while (dispatch.atMost(50) > 0) {
      // until nothing is due
    }
    var deliveries = 0;
    var mails = 0;
    for (var id : models.keySet()) {
      var sent = house.outbox.ofStream(GRANVIK, id.value());
      assertTrue(sent.stream().allMatch(entry -> entry.state() == MessageState.DONE), sent::toString);
      assertEquals(models.get(id).mails, sent.stream().filter(entry -> entry.kind().equals("mail")).count(), id::text);
      assertEquals(models.get(id).deliveries, sent.stream().filter(entry -> entry.kind().equals("delivery")).count(), id::text);
      mails += models.get(id).mails;
      deliveries += models.get(id).deliveries;
    }
    assertEquals(mails, MAIL.getReceivedMessages().length);
    assertEquals(deliveries, received());
  }

  private int received() throws Exception {
    var request = HttpRequest.newBuilder(URI.create(archive.address().resolve("/") + "api/deliveries")).build();
    var listed = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    return listed.split("\"reference\":", -1).length - 1;
  }

  private CaseHead head(CaseId id) {
    return house.cases.findForMachine(GRANVIK, id).orElseThrow().head();
  }

  private LocalDate today() {
    return house.clock.instant().atZone(House.facts(GRANVIK).zone()).toLocalDate();
  }
}
