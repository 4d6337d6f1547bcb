package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.JOHAN;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.SOMEBODY;
import static se.samform.engine.testing.House.VERA;
import static se.samform.engine.testing.House.fault;
import static se.samform.engine.testing.House.transport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samform.core.answer.Look;
import se.samform.core.answer.LookedUp;
import se.samform.core.answer.Source;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Problem;
import se.samform.core.answer.RawAnswers;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.Refusal;
import se.samform.core.flow.StatusKind;
import se.samform.core.form.Question;
import se.samform.core.id.DraftId;
import se.samform.core.id.FileId;
import se.samform.core.outbox.OutboxEntry;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Binding;
import se.samform.core.store.ConnectionPool;
import se.samform.core.store.StoreFailed;
import se.samform.core.text.Language;
import se.samform.engine.draft.Attached;
import se.samform.engine.draft.Draft;
import se.samform.engine.draft.Saved;
import se.samform.engine.testing.House;
import se.samform.engine.testing.TestDatabase;

@Isolated
class HandInTest {

  private static final ConnectionPool POOL = TestDatabase.migrated();
  private static House house;

  @BeforeAll
  static void build() {
    house = anotherNode();
  }

  /** On the same database; what either remembers the other hears nothing of. */
  private static House anotherNode() {
    return new House(URI.create("http://127.0.0.1:9"), POOL);
  }

  @AfterEach
  void failNothing() {
    house.counted.failNothing();
  }

  @Test
  void opens_a_case_in_the_first_status_with_the_bound_unit_and_the_promised_day() {
    var head = house.transportCase();
    assertTrue(head.reference().matches("SKJ-2026-[34679CDFGHJKMNPQRTWX]{4}"), head::reference);
    assertEquals("received", head.state().status());
    assertEquals(StatusKind.SUBMITTED, head.state().kind());
    assertEquals(House.SCHOOL, head.state().unit());
    assertEquals(Optional.of(LocalDate.of(2027, 1, 21)), head.state().dueOn());
    assertEquals(head, house.cases.find(GRANVIK, head.id(), OFFICER).orElseThrow().head());
  }

  @Test
  void routes_by_the_answers() {
    assertEquals(House.PARKS, house.submitted(house.faultReport, SOMEBODY, fault("park")).state().unit());
    assertEquals(House.STREETS, house.submitted(house.faultReport, SOMEBODY, fault("lamp")).state().unit());
  }

  @Test
  void seals_typed_answers_that_the_applicant_and_an_officer_of_the_unit_can_read() {
    var head = house.transportCase();
    var file = house.cases.find(GRANVIK, head.id(), VERA).orElseThrow();
    assertEquals(Optional.of(new Answer.Choice("4")), Optional.of(file.submissions().getFirst().submission().answers().get("grade")));
    assertEquals(head.reference(), file.submissions().getFirst().submission().reference());
    assertEquals(Optional.empty(), house.cases.find(GRANVIK, head.id(), JOHAN));
  }

  @Test
  void seals_where_answers_come_from_that_a_register_was_asked_for() {
    var draft = house.draft(house.schoolTransport, VERA, transport());
    var at = house.clock.instant();
    var looked = draft.content().with(new LookedUp(Map.of(
        "home.street", new Look(Look.Result.FOUND, "addresses", at, List.of("Storgatan 1")),
        "home.city", new Look(Look.Result.FOUND, "addresses", at, List.of("Norrhamn")))));
    var saved = ((Saved.Done) house.drafts.save(draft, VERA, draft.revision(), looked)).draft();
    var head = assertInstanceOf(Submitted.Opened.class, submit(saved)).head();
    var sources = house.cases.find(GRANVIK, head.id(), OFFICER).orElseThrow().submissions().getFirst().submission().sources();
    assertEquals(
        Map.of("home.street", new Source(Source.How.REGISTER, "addresses", at), "home.city", new Source(Source.How.CHANGED, "addresses", at)), sources);
  }

  @Test
  void writes_a_receipt_to_render_a_mail_and_a_delivery_that_waits_for_the_receipt() {
    var head = house.transportCase();
    var entries = house.outbox.ofStream(GRANVIK, head.id().value());
    assertEquals(List.of("render", "mail", "delivery"), entries.stream().map(OutboxEntry::kind).toList());
    assertEquals("Elit", entries.get(2).receiver());
    assertEquals(List.of(false, false, true), entries.stream().map(OutboxEntry::waits).toList());
    assertTrue(house.cases.find(GRANVIK, head.id(), VERA).orElseThrow().receipt().orElseThrow().file().isEmpty());
  }

  @Test
  void handing_in_twice_gives_the_same_case() {
    var draft = house.draft(house.schoolTransport, VERA, transport());
    var first = assertInstanceOf(Submitted.Opened.class, submit(draft));
    var messages = house.rows("outbox");
    assertEquals(new Submitted.OpenedBefore(first.head()), submit(draft));
    assertEquals(messages, house.rows("outbox"));
  }

  @Test
  void eight_posts_at_once_give_one_case() throws Exception {
    var draft = house.draft(house.schoolTransport, VERA, transport());
    var cases = house.rows("case_file");
    var answers = new ArrayList<Submitted>();
    try (var pool = Executors.newFixedThreadPool(8)) {
      var posts = IntStream.range(0, 8).mapToObj(i -> pool.submit(() -> submit(draft))).toList();
      for (var post : posts) {
        answers.add(post.get());
      }
    }
    var opened = answers.stream().filter(Submitted.Opened.class::isInstance).map(Submitted.Opened.class::cast).toList();
    assertEquals(1, opened.size(), answers::toString);
    assertEquals(7, Collections.frequency(answers, new Submitted.OpenedBefore(opened.getFirst().head())), answers::toString);
    assertEquals(cases + 1, house.rows("case_file"));
  }

  @Test
  void nobody_hands_in_anothers_draft_or_learns_of_its_case() {
    var draft = house.draft(house.schoolTransport, VERA, transport());
    assertEquals(new Submitted.NoSuchDraft(), house.cases.submit(GRANVIK, draft.id(), JOHAN));
    submit(draft);
    assertEquals(new Submitted.NoSuchDraft(), house.cases.submit(GRANVIK, draft.id(), JOHAN));
    assertEquals(new Submitted.NoSuchDraft(), house.cases.submit(GRANVIK, new DraftId(house.ids.next()), VERA));
  }

  @Test
  void what_is_incomplete_is_refused_with_all_problems_and_stays_a_draft() {
    var draft = house.draft(house.schoolTransport, VERA, transport().with("grade", List.of()).with("distance", "x"));
    var incomplete = assertInstanceOf(Submitted.Incomplete.class, submit(draft));
    assertEquals(List.of("grade", "distance"), incomplete.problems().stream().map(Problem::path).toList());
    assertTrue(house.drafts.find(GRANVIK, draft.id(), VERA).isPresent());
  }

  @Test
  void what_has_changed_since_it_was_reviewed_is_not_handed_in() {
    var reviewed = house.draft(house.schoolTransport, VERA, transport());
    var saved = house.drafts.save(reviewed, VERA, reviewed.revision(), transport().with("grade", "5"));
    var now = assertInstanceOf(Saved.Done.class, saved).draft();
    var cases = house.rows("case_file");
    assertEquals(new Submitted.Stale(), house.cases.submit(GRANVIK, reviewed.id(), VERA, reviewed.revision()));
    assertEquals(cases, house.rows("case_file"));
    assertEquals(Optional.of(now.answers()), house.drafts.find(GRANVIK, reviewed.id(), VERA).map(Draft::answers));
    var first = assertInstanceOf(Submitted.Opened.class, house.cases.submit(GRANVIK, reviewed.id(), VERA, now.revision()));
    var again = house.cases.submit(GRANVIK, reviewed.id(), VERA, reviewed.revision());
    assertEquals(new Submitted.OpenedBefore(first.head()), again, "the same case, whichever page asks again");
  }

  @Test
  void without_a_binding_nothing_is_opened() {
    var unbound = house.services.publish(House.ELSEWHERE, House.definition("felanmalan"));
    var begun = house.drafts.start(House.ELSEWHERE, SOMEBODY, unbound, Language.SWEDISH);
    house.drafts.save(begun, SOMEBODY, 1, fault("park"));
    assertInstanceOf(Submitted.NotBound.class, house.cases.submit(House.ELSEWHERE, begun.id(), SOMEBODY));
    assertTrue(house.drafts.find(House.ELSEWHERE, begun.id(), SOMEBODY).isPresent());
  }

  @Test
  void the_operator_reads_in_the_log_which_role_is_not_bound() {
    var family = house.faultReport.family();
    var whole = house.bindings.find(GRANVIK, family).orElseThrow();
    var parksOnly = new Binding(whole.binding().authority(), Map.of("park-unit", House.PARKS), Map.of());
    assertTrue(house.bindings.save(GRANVIK, family, parksOnly, whole.version()));
    var logged = new ArrayList<String>();
    var reader = reading(logged);
    Logger.getLogger(Cases.class.getName()).addHandler(reader);
    try {
      var draft = house.draft(house.faultReport, SOMEBODY, fault("lamp"));
      assertEquals(new Submitted.NotBound("street-unit"), house.cases.submit(GRANVIK, draft.id(), SOMEBODY));
    } finally {
      Logger.getLogger(Cases.class.getName()).removeHandler(reader);
      house.bindings.save(GRANVIK, family, whole.binding(), whole.version() + 1);
    }
    assertEquals(List.of("Nobody can hand in felanmalan of granvik: not bound to a unit: street-unit"), logged);
  }

  /** Whose answers can't lead anywhere is not looked up: one reads and locks, one writes and commits. */
  @Test
  void a_command_takes_two_messages_and_no_look_into_answers_that_name_no_way() {
    var head = house.submitted(house.faultReport, SOMEBODY, fault("lamp"));
    house.recent.forget(head.id());
    house.counted.forget();
    assertInstanceOf(Commanded.Done.class, house.cases.command(GRANVIK, head.id(), 1, new CaseCommand.Take(), OFFICER));
    assertEquals(2, house.counted.messages().size(), () -> String.join("\n", house.counted.messages()));
    assertTrue(house.counted.messages().getLast().endsWith("; commit; end"), house.counted.messages().getLast());
  }

  @Test
  void a_command_on_a_case_that_this_node_has_just_shown_takes_one_message() {
    var head = house.submitted(house.faultReport, SOMEBODY, fault("lamp"));
    house.recent.forget(head.id());
    house.cases.find(GRANVIK, head.id(), OFFICER).orElseThrow();
    for (var command : List.of(new CaseCommand.Take(), new CaseCommand.AddNote("Hm"))) {
      house.counted.forget();
      head = ((Commanded.Done) house.cases.command(GRANVIK, head.id(), head.lastSeq(), command, OFFICER)).head();
      assertEquals(1, house.counted.messages().size(), () -> String.join("\n", house.counted.messages()));
    }
    assertEquals(head, house.cases.find(GRANVIK, head.id(), OFFICER).orElseThrow().head());
    assertTrue(house.keeping.rebuildAndCompare(GRANVIK, head.id()).orElseThrow().holds());
  }

  @Test
  void a_command_on_what_has_gone_on_or_was_purged_meanwhile_does_nothing() {
    var head = house.submitted(house.faultReport, SOMEBODY, fault("lamp"));
    var elsewhere = anotherNode();
    var now = ((Commanded.Done) elsewhere.cases.command(GRANVIK, head.id(), 1, new CaseCommand.AddNote("Hm"), OFFICER)).head();
    assertEquals(new Commanded.Stale(now), house.cases.command(GRANVIK, head.id(), 1, new CaseCommand.Take(), OFFICER));
    var shown = house.cases.find(GRANVIK, head.id(), OFFICER).orElseThrow().head();
    elsewhere.keeping.purge(GRANVIK, head.id());
    assertEquals(new Commanded.Refused(Refusal.CASE_IS_OVER), house.cases.command(GRANVIK, head.id(), shown.lastSeq(), new CaseCommand.Take(), OFFICER));
    assertTrue(house.keeping.rebuildAndCompare(GRANVIK, head.id()).orElseThrow().holds());
  }

  @Test
  void a_draft_that_was_saved_elsewhere_meanwhile_is_handed_in_as_it_is_there() {
    var draft = house.draft(house.faultReport, SOMEBODY, fault("lamp").with("category", List.of()));
    var elsewhere = anotherNode();
    elsewhere.drafts.save(draft, SOMEBODY, draft.revision(), fault("park"));
    var head = assertInstanceOf(Submitted.Opened.class, house.cases.submit(GRANVIK, draft.id(), SOMEBODY)).head();
    assertEquals(House.PARKS, head.state().unit());
  }

  @Test
  void who_gave_no_address_gets_no_mail_and_the_desk_is_not_told_of_any() {
    var head = house.submitted(house.faultReport, SOMEBODY, fault("lamp"));
    var written = new CaseCommand.WriteToCitizen(house.cases.newMessageId(), "Hej");
    head = ((Commanded.Done) house.cases.command(GRANVIK, head.id(), 1, written, OFFICER)).head();
    assertInstanceOf(Commanded.Done.class, house.cases.command(GRANVIK, head.id(), 2, new CaseCommand.ChangeStatus("fixed"), OFFICER));
    assertEquals(List.of("render"), kinds(head));
  }

  @Test
  void who_gave_an_address_is_written_to_at_each_turn() {
    var head = house.submitted(house.faultReport, SOMEBODY, fault("lamp").with("wants-reply", "yes").with("contact.email", "vera@exempel.invalid"));
    house.cases.command(GRANVIK, head.id(), 1, new CaseCommand.ChangeStatus("fixed"), OFFICER);
    assertEquals(List.of("render", "mail", "mail"), kinds(head));
  }

  @ParameterizedTest
  @ValueSource(strings = {"delete from draft", "insert into case_event", "insert into case_file", "insert into submission",
      "insert into outbox", "commit"})
  void all_of_it_or_nothing_wherever_it_breaks(String statement) {
    var draft = house.draft(house.schoolTransport, VERA, transport());
    var before = tables();
    house.counted.failOn(statement, new SQLException("pulled the plug", "08000", 2013));
    assertThrows(StoreFailed.class, () -> submit(draft));
    house.counted.failNothing();
    assertEquals(before, tables());
    assertInstanceOf(Submitted.Opened.class, submit(draft));
  }

  @ParameterizedTest
  @ValueSource(ints = {1213, 1205, 1020})
  void is_repeated_when_the_database_chose_it_as_a_victim(int error) {
    var draft = house.draft(house.schoolTransport, VERA, transport());
    var cases = house.rows("case_file");
    house.counted.failOnceOn("insert into outbox", new SQLException("Deadlock found", "40001", error));
    assertInstanceOf(Submitted.Opened.class, submit(draft));
    assertEquals(cases + 1, house.rows("case_file"));
  }

  @Test
  void a_reference_that_is_taken_is_made_anew() {
    var draft = house.draft(house.schoolTransport, VERA, transport());
    house.counted.failOnceOn("insert into case_file", new SQLException("Duplicate entry 'SKJ' for key 'case_reference'", "23000", 1062));
    assertInstanceOf(Submitted.Opened.class, submit(draft));
  }

  @Test
  void another_key_that_is_taken_is_no_taken_reference_and_nothing_is_tried_again() {
    var draft = house.draft(house.schoolTransport, VERA, transport());
    house.counted.failOnceOn("insert into case_event", new SQLException("Duplicate entry 'x-1' for key 'PRIMARY'", "23000", 1062));
    assertThrows(StoreFailed.class, () -> submit(draft));
  }

  @Test
  void a_save_takes_one_statement_and_handing_in_eight_and_the_commit_in_one_message() {
    house.transportCase();
    house.counted.forget();
    var draft = house.drafts.start(GRANVIK, VERA, house.schoolTransport, Language.SWEDISH);
    assertEquals(1, house.counted.statements().size());
    var answers = RawAnswers.NONE;
    for (var step : house.schoolTransport.definition().steps()) {
      house.counted.forget();
      var found = house.drafts.findToChange(GRANVIK, draft.id(), VERA, draft.revision()).orElseThrow();
      answers = answers.withStep(step, Set.copyOf(step.questions().stream().map(Question::id).toList()), transport().texts());
      draft = ((Saved.Done) house.drafts.save(found, VERA, found.revision(), answers)).draft();
      assertEquals(1, house.counted.statements().size());
    }
    house.counted.forget();
    submit(draft);
    assertEquals(8, house.counted.statements().size(), () -> String.join("\n", house.counted.statements()));
    assertEquals(1, house.counted.messages().size(), () -> String.join("\n", house.counted.messages()));
  }

  @Test
  void the_case_that_this_node_has_just_opened_is_what_reading_it_gives() {
    var head = house.transportCase();
    house.counted.forget();
    var kept = house.cases.findForMachine(GRANVIK, head.id(), house.clock.instant()).orElseThrow();
    assertEquals(List.of(), house.counted.statements());
    var read = house.cases.findForMachine(GRANVIK, head.id()).orElseThrow();
    assertEquals(read.head(), kept.head());
    assertEquals(read.events(), kept.events());
    assertEquals(read.documents(), kept.documents());
    assertEquals(read.submissions().getFirst().submission(), kept.submissions().getFirst().submission());
    assertArrayEquals(read.submissions().getFirst().json(), kept.submissions().getFirst().json());
    assertEquals(Optional.empty(), house.cases.findForMachine(House.ELSEWHERE, head.id(), house.clock.instant()));
  }

  @Test
  void what_was_written_later_is_never_sent_from_what_was_kept_before() {
    var head = house.transportCase();
    house.clock.forward(Duration.ofSeconds(1));
    var later = house.clock.instant();
    house.cases.command(GRANVIK, head.id(), 1, new CaseCommand.AddNote("Hm"), OFFICER);
    assertEquals(2, house.cases.findForMachine(GRANVIK, head.id(), later).orElseThrow().head().lastSeq());
    house.keeping.purge(GRANVIK, head.id());
    assertEquals(List.of(), house.cases.findForMachine(GRANVIK, head.id(), Instant.EPOCH).orElseThrow().submissions());
  }

  @Test
  void files_go_with_the_case_and_what_was_hidden_in_the_end_does_not() throws IOException {
    var begun = house.draft(house.faultReport, SOMEBODY, fault("lamp").with("other-category", "never shown"));
    var photo = "a photo".getBytes(StandardCharsets.UTF_8);
    var attached = (Attached.Done) house.drafts.attach(
        begun, SOMEBODY, "photo", "lampa.jpg", "image/jpeg", new ByteArrayInputStream(photo), 1_000);
    var head = ((Submitted.Opened) house.cases.submit(GRANVIK, begun.id(), SOMEBODY)).head();
    var file = house.cases.find(GRANVIK, head.id(), OFFICER).orElseThrow();
    try (var bytes = house.cases.open(file, new FileId(attached.file().id())).orElseThrow()) {
      assertEquals("a photo", new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertTrue(!new String(file.submissions().getFirst().json(), StandardCharsets.UTF_8).contains("never shown"));
  }

  @Test
  void an_anonymous_citizen_follows_the_case_with_reference_and_key_and_nobody_else_does() {
    var head = house.submitted(house.faultReport, SOMEBODY, fault("lamp"));
    var key = house.cases.followKey(head);
    assertTrue(key.matches("[34679CDFGHJKMNPQRTWX]{4}(-[34679CDFGHJKMNPQRTWX]{4}){2}"), key);
    assertTrue(house.cases.follow(GRANVIK, head.reference(), key.toLowerCase().replace('-', ' ')).isPresent());
    assertEquals(Optional.empty(), house.cases.follow(GRANVIK, head.reference(), "3333-3333-3333"));
    var named = house.transportCase();
    assertEquals(Optional.empty(), house.cases.follow(GRANVIK, named.reference(), house.cases.followKey(named)));
  }

  @Test
  void lists_the_applicants_cases_newest_first() {
    var mine = new Applicant.Anonymous("another-secret-that-nobody-guesses");
    var first = house.submitted(house.faultReport, mine, fault("lamp"));
    var second = house.submitted(house.faultReport, mine, fault("park"));
    assertEquals(List.of(second, first), house.cases.mine(GRANVIK, mine, Long.MAX_VALUE, 10));
    assertEquals(List.of(first), house.cases.mine(GRANVIK, mine, second.number(), 10));
    assertEquals(Optional.of(first.id()), house.cases.withNumber(GRANVIK, first.number()));
  }

  private static Submitted submit(Draft draft) {
    return house.cases.submit(GRANVIK, draft.id(), VERA);
  }

  private static List<String> kinds(CaseHead head) {
    return house.outbox.ofStream(GRANVIK, head.id().value()).stream().map(OutboxEntry::kind).toList();
  }

  private static Handler reading(List<String> logged) {
    return new Handler() {
      @Override
      public void publish(LogRecord line) {
        logged.add(line.getMessage());
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  private static List<Long> tables() {
    return List.of("draft", "case_file", "case_event", "submission", "outbox").stream()
        .map(house::rows)
        .toList();
  }
}
