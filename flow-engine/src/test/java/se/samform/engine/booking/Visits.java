package se.samform.engine.booking;

import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import se.samform.core.answer.Facts;
import se.samform.core.answer.FreeTime;
import se.samform.core.form.SlotQuestion;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Placed;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Published;
import se.samform.core.register.Registers;
import se.samform.engine.content.Content;
import se.samform.engine.draft.Draft;
import se.samform.engine.draft.Saved;
import se.samform.core.outbox.DispatchDueMessages;
import se.samform.core.outbox.RetrySchedule;
import se.samform.engine.register.StandIn;
import se.samform.engine.testing.House;

/** A house with an e-service that asks for a time, and its calendar running. It is Sunday 22 November 2026. */
final class Visits implements AutoCloseable {

  static final ZoneId HERE = ZoneId.of("Europe/Stockholm");
  private static final String SLOT = """
      [{"op": "add", "path": "/steps/0/questions/0", "value":
        {"type": "slot", "id": "visit", "label": {"sv": "Besök"}, "calendar": "bygglov", "days": 5}},
       {"op": "add", "path": "/flow/statuses/0/mayAdd", "value": true}]""";

  final House house = new House();
  final StandIn standIn;
  final Published service;
  final HandInBooked handIn;
  final LetGoOfTimes letGo;

  Visits(Path folder) throws IOException {
    standIn = new StandIn(folder, house.clock, Duration.ofSeconds(10), "agreed");
    service = house.services.publish(House.GRANVIK, definition());
    handIn = handIn((municipality, family) -> standIn.granvik());
    letGo = letGo((municipality, family) -> standIn.granvik());
  }

  private static byte[] definition() {
    try (var reader = Json.createReader(new ByteArrayInputStream(House.definition("felanmalan"))); var patch = Json.createReader(new StringReader(SLOT))) {
      return Json.createPatch(patch.readArray()).apply(reader.readObject()).toString().getBytes(StandardCharsets.UTF_8);
    }
  }

  List<FreeTime> free() {
    return holding(null).offered(question()).orElseThrow().found().orElseThrow();
  }

  Draft begin(Applicant owner) {
    return house.draft(service, owner, House.fault("lamp"));
  }

  /** The draft with what was posted. */
  Draft choosing(Draft draft, Applicant owner, String value) {
    return posting(draft, owner, Map.of("visit.slot", List.of(value)));
  }

  /** As a page does it: of the question nothing is left but what was posted. */
  Draft posting(Draft draft, Applicant owner, Map<String, List<String>> posted) {
    var chosen = holding(draft).chosen(draft.content(), over(draft, posted), question(), "visit");
    var saved = ((Saved.Done) house.drafts.save(draft, owner, draft.revision(), chosen)).draft();
    holding(draft).letGo(draft.content(), placed(), saved.content());
    return saved;
  }

  /** As a page does it that is older than what is saved. */
  Content late(Draft draft, String value) {
    return holding(draft).late(draft.content(), over(draft, Map.of("visit.slot", List.of(value))), question(), "visit");
  }

  private static Content over(Draft draft, Map<String, List<String>> posted) {
    var none = SlotQuestion.KEYS.stream().collect(Collectors.toMap(key -> "visit." + key, key -> List.<String>of()));
    return draft.content().with(draft.answers().with(none).with(posted));
  }

  HandInBooked handIn(Registers registers) {
    return new HandInBooked(
        house.cases, house.drafts, house.services, house.bindings, house.municipalities, registers, house.database, house.clock);
  }

  LetGoOfTimes letGo(Registers registers) {
    return new LetGoOfTimes(house.database, house.cases, registers, house.clock);
  }

  /** Sends what is due of what is to be cancelled. */
  void dispatch() {
    var dispatch = new DispatchDueMessages(
        house.database, house.clock, house.ids, new Random(1), RetrySchedule.USUAL, house.doorstep,
        List.of(new CancelTimes(house.cases, (municipality, family) -> standIn.granvik())));
    while (dispatch.atMost(10) > 0) {
      // until nothing is due
    }
  }

  private List<Placed> placed() {
    return List.of(new Placed(question(), "visit", List.of()));
  }

  Evaluation evaluation(Content content) {
    return service.plan().evaluate(content.answers(), new Facts(house.clock.instant().atZone(HERE).toLocalDate()));
  }

  private Holding holding(Draft draft) {
    return draft == null
        ? new Holding(standIn.granvik(), null, HERE, house.clock.instant())
        : Holding.of(standIn.granvik(), draft, house.cases, HERE, house.clock.instant());
  }

  private SlotQuestion question() {
    return (SlotQuestion) service.definition().question("visit").orElseThrow();
  }

  @Override
  public void close() throws IOException {
    standIn.close();
  }
}
