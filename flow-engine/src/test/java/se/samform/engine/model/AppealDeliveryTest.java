package se.samform.engine.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.Enclosed;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.flow.RulingCommand;
import se.samform.core.flow.TaskOutcome;
import se.samform.core.outbox.DispatchDueMessages;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.delivery.CourtPapers;
import se.samform.engine.file.Received;

/** What an archive is handed of an appeal, and of what officers put in, where the flow says so. */
class AppealDeliveryTest {

  private static final String ALL = Stream.of("document", "appealed", "reconsidered", "appeal-forwarded", "gained-force")
      .map(on -> "{\"on\": \"" + on + "\", \"to\": \"archive\"}").reduce((one, other) -> one + ", " + other).orElseThrow();

  @TempDir
  Path data;

  private PermitTown town;
  private DispatchDueMessages dispatch;
  private CaseHead head;

  @BeforeEach
  void refused() throws IOException {
    town = new PermitTown(data);
    town.papers = AppealDeliveryTest::papers;
    dispatch = town.dispatcher(1);
    var permit = new String(PermitTown.class.getResourceAsStream("/permit.json").readAllBytes(), StandardCharsets.UTF_8)
        .replaceFirst("(?s)\"deliveries\": *\\[.*?\\]", "\"deliveries\": [" + ALL + "]");
    var published = town.house.services.publish(GRANVIK, permit.getBytes(StandardCharsets.UTF_8));
    var draft = town.draft("no", PermitTown.CITIZENS.getFirst(), published);
    head = assertInstanceOf(Submitted.Opened.class, town.house.cases.submit(GRANVIK, draft.id(), PermitTown.CITIZENS.getFirst())).head();
    does("nils", new CaseCommand.ChangeStatus("looking", Optional.empty(), Optional.empty(), Optional.empty()));
    does("nils", PermitTown.finish("look", TaskOutcome.DONE));
    does("police", PermitTown.finish("police", TaskOutcome.OPPOSES));
    does("head", PermitTown.finish("approve", TaskOutcome.APPROVED));
    does("head", new RulingCommand.Decide("refused", "Det går inte.", Optional.empty(), Optional.empty(), PermitTown.SIGNED));
    does("head", new RulingCommand.RecordServed(town.today()));
  }

  @AfterEach
  void close() throws IOException {
    town.close();
  }

  /** The archive says that it failed though it has stored what it got: then it gets the same once more, whatever happened since. */
  @Test
  void each_event_is_handed_over_once_and_with_the_appeal_the_papers_as_they_were_then() throws Exception {
    does("head", new RulingCommand.RecordAppeal(town.today()));
    var letter = put("Överklagande");
    does("head", new RulingCommand.Reconsider(false, "Inget nytt."));
    dispatchAll();
    behave("error-after-store");
    does("head", new RulingCommand.ForwardAppeal(false));
    var then = town.house.cases.findForMachine(GRANVIK, head.id()).orElseThrow();
    dispatchAll();
    behave("normal");
    put("Ett brev till");
    town.house.clock.forward(Duration.ofMinutes(2));
    dispatchAll();
    assertEquals(List.of("appealed", "document", "reconsidered", "appeal-forwarded", "document"), delivered().map(each -> each.getString("event")).toList());
    var forwarded = delivered().filter(each -> each.getString("event").equals("appeal-forwarded")).findFirst().orElseThrow();
    assertEquals(1, forwarded.getInt("duplicates"));
    assertEquals(Set.of("submission", "status", "receipt", "registration", "paper-1", "paper-2"), names(forwarded).collect(Collectors.toSet()));
    assertEquals(content(papers(then).getFirst()), part(forwarded, "paper-1"));
    assertEquals("Överklagande", part(forwarded, "paper-2"));
    var document = delivered().filter(each -> each.getString("event").equals("document")).findFirst().orElseThrow();
    assertTrue(part(document, "message").contains("\"text\":\"Överklagande\""), part(document, "message"));
    assertEquals("Överklagande", part(document, "attachment-1"), letter::toString);
  }

  @Test
  void what_nobody_appeals_is_handed_over_when_it_gains_legal_force() throws Exception {
    town.house.clock.forward(Duration.ofDays(21));
    town.timers.of(GRANVIK);
    dispatchAll();
    assertEquals(List.of(), delivered().toList(), "the last day is not over");
    town.house.clock.forward(Duration.ofDays(3));
    town.timers.of(GRANVIK);
    dispatchAll();
    assertEquals(List.of("gained-force"), delivered().map(each -> each.getString("event")).toList());
  }

  /** One that tells what has happened, and each file. */
  private static List<CourtPapers.Paper> papers(CaseFile file) {
    var told = new CourtPapers.Paper("00.txt", "text/plain", () -> new ByteArrayInputStream(file.events().toString().getBytes(StandardCharsets.UTF_8)));
    var files = file.enclosed().map(each -> new CourtPapers.Paper("filer/" + each.name(), each.mime(), () -> new ByteArrayInputStream(each.name().getBytes(StandardCharsets.UTF_8))));
    return Stream.concat(Stream.of(told), files).toList();
  }

  private static String content(CourtPapers.Paper paper) throws IOException {
    return new String(paper.content().open().readAllBytes(), StandardCharsets.UTF_8);
  }

  private Enclosed put(String title) {
    var file = town.house.cases.findForMachine(GRANVIK, head.id()).orElseThrow();
    var whole = (Received.Whole) town.house.cases.receive(file, new ByteArrayInputStream(title.getBytes(StandardCharsets.UTF_8)), 100);
    var enclosed = new Enclosed(whole.id(), title, "text/plain", whole.bytes(), whole.sha256());
    does("head", new HandlingCommand.AddDocument(town.house.cases.newMessageId(), title, false, List.of(enclosed)));
    return enclosed;
  }

  private void does(String who, CaseCommand command) {
    town.house.clock.forward(Duration.ofSeconds(1));
    head = assertInstanceOf(Commanded.Done.class, town.officer(head, who, command), command::toString).head();
  }

  private void dispatchAll() {
    while (dispatch.atMost(10) > 0) {
      // what came of these may be due
    }
  }

  private Stream<JsonObject> delivered() throws Exception {
    try (var reader = Json.createReader(new StringReader(get("api/deliveries")))) {
      return reader.readArray().getValuesAs(JsonObject.class).reversed().stream();
    }
  }

  private static Stream<String> names(JsonObject delivery) {
    return delivery.getJsonArray("parts").getValuesAs(JsonObject.class).stream().map(part -> part.getString("name"));
  }

  private String part(JsonObject delivery, String name) throws Exception {
    return get("api/deliveries/" + delivery.getString("id") + "/parts/" + name);
  }

  private String get(String path) throws Exception {
    return HttpClient.newHttpClient().send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString()).body();
  }

  private void behave(String mode) throws Exception {
    HttpClient.newHttpClient().send(HttpRequest.newBuilder(at("behaviour")).header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString("{\"mode\":\"" + mode + "\"}")).build(), BodyHandlers.discarding());
  }

  private URI at(String path) {
    return town.archive.address().resolve("/" + path);
  }
}
