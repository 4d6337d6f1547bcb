package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.SOMEBODY;
import static se.samform.engine.testing.House.STREETS;
import static se.samform.engine.testing.House.VERA;
import static se.samform.engine.testing.House.transport;

import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Acting;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Look;
import se.samform.core.answer.LookedUp;
import se.samform.core.answer.Problem;
import se.samform.core.answer.RawAnswers;
import se.samform.core.answer.Represented;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.ContactWay;
import se.samform.core.flow.Refusal;
import se.samform.core.flow.SupplementEvent;
import se.samform.core.form.PersonField;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Published;
import se.samform.core.text.Language;
import se.samform.engine.content.Content;
import se.samform.engine.draft.Behalf;
import se.samform.engine.draft.Behalves;
import se.samform.engine.draft.Draft;
import se.samform.engine.draft.Saved;
import se.samform.engine.testing.House;

/** An officer corrects an obvious error in what was answered, where the status lets them. */
class CorrectingTest {

  private static final String PHONE = "applicant.phone";
  private static House house;
  private static Published service;

  @BeforeAll
  static void build() {
    house = new House();
    service = house.services.publish(GRANVIK, definition());
  }

  @Test
  void what_is_corrected_is_one_more_submission_beside_what_was_handed_in() {
    var opened = opened();
    var head = done(correct(opened, Map.of(PHONE, "070-1740606"), "Ett fel nummer."));
    assertEquals(opened.state().status(), head.state().status(), "nothing is waited for");
    var file = house.cases.find(GRANVIK, opened.id(), OFFICER).orElseThrow();
    assertEquals(List.of("070-1740605", "070-1740606"), file.submissions().stream().map(CorrectingTest::phone).toList());
    assertEquals(file.submissions().getFirst().submission().answers().get("school"), file.submissions().getLast().submission().answers().get("school"));
    assertEquals(file.submissions().getLast().id().value(), file.receipt().orElseThrow().id().value(), "with a receipt of its own");
    assertTrue(house.keeping.rebuildAndCompare(GRANVIK, opened.id()).orElseThrow().holds());
    assertEquals(List.of("070-1740606"), house.cases.typed(file).orElseThrow().answers().at(PHONE), "what comes later begins with it");
  }

  @Test
  void lists_say_of_the_case_what_is_answered_now() {
    var opened = opened();
    done(correct(opened, Map.of("child.firstName", "Nova"), "Ett annat namn."));
    assertEquals("Nova Exempel", house.inbox.listed(GRANVIK, List.of(opened)).subjects().get(opened.id()));
  }

  @Test
  void whose_case_it_is_is_told_what_and_why_and_by_whom_it_was_done_stays_known() {
    var opened = opened();
    done(correct(opened, Map.of(PHONE, "070-1740606"), "Ett fel nummer."));
    var mine = house.cases.find(GRANVIK, opened.id(), VERA).orElseThrow();
    var last = mine.events().stream().map(RecordedEvent::event).toList();
    assertTrue(last.stream().anyMatch(event -> event instanceof CaseEvent.WrittenToCitizen written && written.text().equals("Ett fel nummer.")));
    var corrected = mine.events().stream().filter(each -> each.event() instanceof SupplementEvent.Corrected).findFirst().orElseThrow();
    assertEquals(OFFICER.recorded(), corrected.actor());
    var kinds = house.outbox.ofStream(GRANVIK, opened.id().value()).stream().map(entry -> entry.kind()).toList();
    assertEquals(2, kinds.stream().filter("mail"::equals).count(), kinds.toString());
  }

  @Test
  void the_form_is_asked_as_for_anybody_and_nothing_is_done_where_it_says_no() {
    var opened = opened();
    var wrong = assertInstanceOf(Corrected.Wrong.class, correct(opened, Map.of("applicant.email", "ingen adress"), "Fel."));
    assertEquals(List.of("applicant.email"), wrong.problems().stream().map(Problem::path).toList());
    var required = assertInstanceOf(Corrected.Wrong.class, correct(opened, Map.of("grade", ""), "Fel."));
    assertEquals(List.of("grade"), required.problems().stream().map(Problem::path).toList());
    var brings = assertInstanceOf(Corrected.Wrong.class, correct(opened, Map.of("reason", "disability"), "Fel."));
    assertTrue(brings.problems().stream().anyMatch(problem -> problem.path().equals("disability-description")), "what it would bring is asked for too");
    assertEquals(1, house.cases.find(GRANVIK, opened.id(), OFFICER).orElseThrow().submissions().size());
  }

  @Test
  void neither_who_it_is_nor_what_a_register_told_nor_what_is_agreed_to_is_corrected() {
    var begun = house.draft(service, VERA, transport());
    var told = new LookedUp(Map.of("home.street", new Look(Look.Result.FOUND, "population", Instant.EPOCH, List.of("Storgatan 1"))));
    var saved = ((Saved.Done) house.drafts.save(begun, VERA, begun.revision(), begun.content().with(told))).draft();
    var opened = assertInstanceOf(Submitted.Opened.class, house.cases.submit(GRANVIK, saved.id(), VERA)).head();
    for (var path : List.of("applicant.personalNumber", "applicant.firstName", "home.street", "truth", "no-such-question")) {
      assertEquals(new Corrected.Refused(Refusal.NOT_TO_BE_CORRECTED), correct(opened, Map.of(path, "Annat"), "Fel."), path);
    }
    var paths = house.cases.correctable(house.cases.find(GRANVIK, opened.id(), OFFICER).orElseThrow()).stream().map(Correctable::path).toList();
    assertTrue(paths.containsAll(List.of(PHONE, "grade", "distance", "home.city")), paths.toString());
    assertFalse(paths.contains("home.street"), paths.toString());
  }

  @Test
  void what_the_form_lets_the_citizen_alone_change_is_not_corrected_and_what_is_sensitive_is() {
    var alone = house.services.publish(GRANVIK, definition("""
        , {"op": "replace", "path": "/id", "value": "skolskjuts-alone"}, {"op": "add", "path": "%s/changedBy", "value": "citizen"}, {"op": "add", "path": "%s/sensitive", "value": true}]"""
        .formatted(place("grade"), place("distance"))));
    house.bindings.save(GRANVIK, alone.family(), house.bindings.find(GRANVIK, service.family()).orElseThrow().binding(), 0);
    var opened = house.submitted(alone, VERA, transport());
    var paths = house.cases.correctable(house.cases.find(GRANVIK, opened.id(), OFFICER).orElseThrow()).stream().map(Correctable::path).toList();
    assertFalse(paths.contains("grade"), paths.toString());
    assertTrue(paths.contains("distance"), "whoever handles the case reads it: " + paths);
    assertEquals(new Corrected.Refused(Refusal.NOT_TO_BE_CORRECTED), correct(opened, Map.of("grade", "2"), "Fel."));
  }

  @Test
  void not_where_the_status_says_nothing_of_it_nor_by_another_unit_nor_without_a_word() {
    var opened = opened();
    assertEquals(new Corrected.Refused(Refusal.NOTHING_WRITTEN), correct(opened, Map.of(PHONE, "070-1740606"), " "));
    assertEquals(new Corrected.Refused(Refusal.NOTHING_CORRECTED), correct(opened, Map.of(PHONE, " 070-1740605 "), "Fel."));
    var stranger = new Actor.Officer(House.HANNA, Set.of(STREETS));
    assertEquals(new Corrected.Refused(Refusal.NOT_YOUR_UNIT), house.cases.correct(GRANVIK, opened.id(),
        new Correction(opened.lastSeq(), Map.of(PHONE, "070-1740606"), house.cases.newMessageId(), "Fel.", stranger)));
    var looking = ((Commanded.Done) house.cases.command(GRANVIK, opened.id(), opened.lastSeq(), new CaseCommand.ChangeStatus("in-progress"), OFFICER)).head();
    assertEquals(new Corrected.Refused(Refusal.NOT_TO_BE_CORRECTED), correct(looking, Map.of(PHONE, "070-1740606"), "Fel."));
  }

  @Test
  void not_what_has_changed_since() {
    var opened = opened();
    done(correct(opened, Map.of(PHONE, "070-1740606"), "Fel."));
    assertInstanceOf(Corrected.Stale.class, correct(opened, Map.of(PHONE, "070-1740607"), "Fel."));
  }

  @Test
  void who_has_begun_to_add_something_goes_on_from_what_is_corrected_and_loses_nothing_that_they_typed() {
    var opened = opened();
    var seen = supplement(opened);
    var begun = ((Saved.Done) house.drafts.save(seen, VERA, seen.revision(), seen.answers().with("grade", "5"))).draft();
    done(correct(opened, Map.of(PHONE, "070-1740606", "grade", "6"), "Fel."));
    var draft = supplement(opened);
    assertEquals(List.of("070-1740606"), draft.answers().at(PHONE), "what they had left as it was");
    assertEquals(List.of("5"), draft.answers().at("grade"), "what they wrote");
    assertInstanceOf(Saved.Stale.class, house.drafts.save(begun, VERA, begun.revision(), begun.answers().with("more", "Mer")), "an open page learns of it");
    assertInstanceOf(Submitted.Supplemented.class, house.cases.submit(GRANVIK, draft.id(), VERA));
    var submissions = house.cases.find(GRANVIK, opened.id(), OFFICER).orElseThrow().submissions();
    assertEquals(List.of("070-1740605", "070-1740606", "070-1740606"), submissions.stream().map(CorrectingTest::phone).toList(), "it isn't undone");
  }

  /** One takes the case first and then the draft, the other the draft first: whoever the database lets go begins again. */
  @Test
  void a_correction_and_what_supplements_the_case_at_the_same_moment_come_one_after_the_other_and_neither_fails() throws Exception {
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < 25; round++) {
        var opened = opened();
        var seen = supplement(opened);
        var draft = ((Saved.Done) house.drafts.save(seen, VERA, seen.revision(), seen.answers().with("grade", "5"))).draft();
        var together = new CyclicBarrier(2);
        var correction = threads.submit(() -> {
          together.await();
          return correct(opened, Map.of(PHONE, "070-1740606"), "Fel.");
        });
        var supplement = threads.submit(() -> {
          together.await();
          return house.cases.submit(GRANVIK, draft.id(), VERA);
        });
        assertInstanceOf(Submitted.Supplemented.class, supplement.get());
        var corrected = correction.get();
        assertTrue(corrected instanceof Corrected.Done || corrected instanceof Corrected.Stale, corrected::toString);
        assertEquals(corrected instanceof Corrected.Done ? 3 : 2, house.cases.find(GRANVIK, opened.id(), OFFICER).orElseThrow().submissions().size());
        assertTrue(house.keeping.rebuildAndCompare(GRANVIK, opened.id()).orElseThrow().holds());
      }
    }
  }

  @Test
  void what_stands_there_with_other_line_breaks_is_not_corrected() {
    var answers = new HashMap<>(transport().texts());
    answers.put("more", List.of("Två rader\r\nav samma svar"));
    var opened = house.submitted(service, VERA, new RawAnswers(answers));
    assertEquals(new Corrected.Refused(Refusal.NOTHING_CORRECTED), correct(opened, Map.of("more", "Två rader\nav samma svar"), "Fel."));
    done(correct(opened, Map.of("more", "Två rader\nav samma svar", PHONE, "070-1740606"), "Fel."));
    var typed = house.cases.typed(house.cases.find(GRANVIK, opened.id(), OFFICER).orElseThrow()).orElseThrow();
    assertEquals(answers.get("more"), typed.answers().at("more"));
  }

  @Test
  void who_handed_it_in_for_somebody_did_so_still_and_is_told_and_not_the_child() {
    var acting = new Acting(VERA.personalNumber(), "Vera Exempel", new Represented.Child("201001012382", "Ella Exempel", true));
    var opened = house.submitted(service, new Applicant.Representative(acting), transport().with("applicant.personalNumber", acting.whom().number()));
    done(correct(opened, Map.of(PHONE, "070-1740606"), "Fel."));
    var file = house.cases.find(GRANVIK, opened.id(), OFFICER).orElseThrow();
    assertEquals(Optional.of(acting), file.submissions().getLast().submission().acting());
    var reach = AboutApplicant.reach(file.service().definition(), file.submissions());
    assertEquals(Optional.of(VERA.personalNumber()), reach.personalNumber());
  }

  @Test
  void what_the_desk_took_down_was_taken_down_still() {
    var behalf = new Behalf(House.HANNA, ContactWay.PHONE, new Behalf.Whom.Person(VERA.personalNumber()));
    var draft = new Behalves(house.database, house.vault, house.drafts).begin(GRANVIK, service, behalf, Language.SWEDISH, Content.NONE);
    house.drafts.save(draft, behalf.deputy(), draft.revision(), transport());
    var opened = assertInstanceOf(Submitted.Opened.class, house.cases.submit(GRANVIK, draft.id(), behalf.deputy())).head();
    done(correct(opened, Map.of(PHONE, "070-1740606"), "Fel."));
    var submissions = house.cases.find(GRANVIK, opened.id(), OFFICER).orElseThrow().submissions();
    assertTrue(submissions.getFirst().submission().takenDown().isPresent());
    assertEquals(submissions.getFirst().submission().takenDown(), submissions.getLast().submission().takenDown());
  }

  @Test
  void a_case_of_nobody_known_has_its_name_corrected_too() {
    var opened = house.submitted(service, SOMEBODY, transport());
    var paths = house.cases.correctable(house.cases.find(GRANVIK, opened.id(), OFFICER).orElseThrow()).stream().map(Correctable::path).toList();
    assertTrue(paths.contains("applicant.firstName"), paths.toString());
  }

  private static Draft supplement(CaseHead head) {
    return house.drafts.find(GRANVIK, house.cases.supplement(GRANVIK, head.id(), VERA).orElseThrow(), VERA).orElseThrow();
  }

  private static CaseHead opened() {
    return house.submitted(service, VERA, transport());
  }

  private static Corrected correct(CaseHead head, Map<String, String> texts, String text) {
    return house.cases.correct(GRANVIK, head.id(), new Correction(head.lastSeq(), texts, house.cases.newMessageId(), text, OFFICER));
  }

  private static CaseHead done(Corrected corrected) {
    return assertInstanceOf(Corrected.Done.class, corrected).head();
  }

  private static String phone(HandedIn handedIn) {
    return ((Answer.Person) handedIn.submission().answers().get("applicant")).fields().get(PersonField.PHONE);
  }

  private static byte[] definition() {
    return definition("]");
  }

  /** Where a question stands. */
  private static String place(String question) {
    try (var reader = Json.createReader(new ByteArrayInputStream(House.definition("skolskjuts")))) {
      var steps = reader.readObject().getJsonArray("steps");
      return IntStream.range(0, steps.size()).boxed().flatMap(step -> IntStream.range(0, steps.getJsonObject(step).getJsonArray("questions").size())
          .filter(each -> steps.getJsonObject(step).getJsonArray("questions").getJsonObject(each).getString("id", "").equals(question))
          .mapToObj(each -> "/steps/" + step + "/questions/" + each)).findFirst().orElseThrow();
    }
  }

  private static byte[] definition(String more) {
    var change = """
        [{"op": "add", "path": "/flow/statuses/0/mayCorrect", "value": true}, {"op": "add", "path": "/flow/statuses/0/mayAdd", "value": true},
         {"op": "remove", "path": "/flow/statuses/1/mayCorrect"}""" + more;
    try (var reader = Json.createReader(new ByteArrayInputStream(House.definition("skolskjuts"))); var patch = Json.createReader(new StringReader(change))) {
      return Json.createPatch(patch.readArray()).apply(reader.readObject()).toString().getBytes(StandardCharsets.UTF_8);
    }
  }
}
