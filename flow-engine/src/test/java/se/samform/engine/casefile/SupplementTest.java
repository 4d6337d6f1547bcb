package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.JOHAN;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.SOMEBODY;
import static se.samform.engine.testing.House.VERA;
import static se.samform.engine.testing.House.transport;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Answer;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.Refusal;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.SupplementCommand;
import se.samform.core.id.DraftId;
import se.samform.core.id.FileId;
import se.samform.core.text.Language;
import se.samform.engine.draft.Attached;
import se.samform.engine.draft.DeleteExpiredDrafts;
import se.samform.engine.draft.Draft;
import se.samform.engine.draft.Saved;
import se.samform.engine.testing.House;

/** What was asked for again comes in on the same case, as a submission of its own. */
class SupplementTest {

  private static House house;

  @BeforeAll
  static void build() {
    house = new House();
  }

  @Test
  void begins_with_what_was_typed_and_asks_only_what_was_asked() {
    var opened = house.transportCase();
    var draft = begun(house.asked(opened, "grade"));
    assertEquals(transport().at("home.postalCode"), draft.answers().at("home.postalCode"));
    var supplement = draft.supplement().orElseThrow();
    assertTrue(supplement.isAsked("grade"));
    assertTrue(Set.of("child", "school", "reason", "applicant").stream().noneMatch(supplement::isAsked));
    assertTrue(supplement.isAsked("disability-description"), "what new answers bring");
    assertEquals(List.of(), house.drafts.list(GRANVIK, VERA).stream().filter(each -> each.id().equals(draft.id())).toList());
  }

  @Test
  void is_sealed_beside_what_came_first_and_goes_back_to_the_officer_with_a_receipt_of_its_own() {
    var asked = house.asked(house.transportCase(), "grade");
    var submitted = handedIn(answered(begun(asked), "grade", "5"));
    var head = assertInstanceOf(Submitted.Supplemented.class, submitted).head();
    assertEquals(StatusKind.SUPPLEMENTED, head.state().kind());
    assertEquals(List.of(), head.state().course().asked());
    var file = house.cases.find(GRANVIK, asked.id(), OFFICER).orElseThrow();
    assertEquals(List.of("4", "5"), file.submissions().stream().map(each -> ((Answer.Choice) each.submission().answers().get("grade")).option()).toList());
    assertEquals(file.submissions().getFirst().submission().answers().get("home"), file.submissions().getLast().submission().answers().get("home"));
    assertEquals(file.submissions().getLast().id().value(), file.receipt().orElseThrow().id().value());
    var kinds = house.outbox.ofStream(GRANVIK, asked.id().value()).stream().map(entry -> entry.kind()).toList();
    assertEquals(2, kinds.stream().filter("render"::equals).count(), kinds.toString());
    assertTrue(house.keeping.rebuildAndCompare(GRANVIK, asked.id()).orElseThrow().holds());
  }

  @Test
  void lists_say_of_the_case_what_is_answered_now() {
    var asked = house.asked(house.transportCase(), "child");
    assertEquals("Nils Exempel", house.inbox.listed(GRANVIK, List.of(asked)).subjects().get(asked.id()));
    handedIn(answered(begun(asked), "child.firstName", "Nova"));
    var listed = house.inbox.listed(GRANVIK, List.of(asked));
    assertEquals(List.of("Vera Exempel", "Nova Exempel"), List.of(listed.applicants().get(asked.id()), listed.subjects().get(asked.id())));
  }

  @Test
  void who_has_the_cases_key_and_nothing_else_answers_in_the_same_draft_as_who_handed_it_in() {
    var asked = house.asked(house.submitted(house.schoolTransport, SOMEBODY, transport()), "grade");
    var admissions = new Admissions(house.database, house.vault);
    var key = house.cases.followKey(asked);
    assertEquals(Optional.empty(), house.cases.supplement(GRANVIK, asked.id(), "K7DF-93MX-PQTR"));
    assertEquals(Optional.empty(), admissions.admit(GRANVIK, asked.id(), "K7DF-93MX-PQTR"));
    var id = house.cases.supplement(GRANVIK, asked.id(), key).orElseThrow();
    assertEquals(Optional.of(id), house.cases.supplement(GRANVIK, asked.id(), SOMEBODY), "there is one");
    var follower = admissions.admit(GRANVIK, admissions.supplemented(GRANVIK, id).orElseThrow(), key).orElseThrow();
    var draft = house.drafts.find(GRANVIK, id, follower).orElseThrow();
    var saved = (Saved.Done) house.drafts.save(draft, follower, draft.revision(), draft.answers().with("grade", "5"));
    assertInstanceOf(Submitted.Supplemented.class, house.cases.submit(GRANVIK, saved.draft().id(), follower));
    assertEquals(2, house.cases.find(GRANVIK, asked.id(), OFFICER).orElseThrow().submissions().size());
    assertEquals(Optional.empty(), admissions.admit(GRANVIK, house.transportCase().id(), key), "a case of somebody who logs in has no key");
  }

  @Test
  void however_often_and_from_however_many_tabs_it_is_handed_in_it_comes_in_once() throws Exception {
    var asked = house.asked(house.transportCase(), "grade");
    var draft = answered(begun(asked), "grade", "5");
    try (var threads = Executors.newFixedThreadPool(6)) {
      Callable<Submitted> post = () -> house.cases.submit(GRANVIK, draft.id(), VERA);
      for (Future<Submitted> done : threads.invokeAll(List.of(post, post, post, post, post, post))) {
        assertEquals(asked.id(), assertInstanceOf(Submitted.Supplemented.class, done.get()).head().id());
      }
    }
    assertEquals(2, house.cases.findForMachine(GRANVIK, asked.id()).orElseThrow().submissions().size());
    assertEquals(Optional.empty(), house.cases.supplement(GRANVIK, asked.id(), VERA), "nothing more is wanted");
  }

  @Test
  void going_on_another_day_finds_the_same_draft_asking_what_is_asked_by_then() {
    var asked = house.asked(house.transportCase(), "grade");
    var first = answered(begun(asked), "grade", "6");
    var seq = house.cases.findForMachine(GRANVIK, asked.id()).orElseThrow().head().lastSeq();
    var more = new SupplementCommand.AskForSupplement(List.of("school"), house.cases.newMessageId(), "Och skolan.", Optional.empty());
    assertInstanceOf(Commanded.Done.class, house.cases.command(GRANVIK, asked.id(), seq, more, OFFICER));
    var again = begun(asked);
    assertEquals(first.id(), again.id());
    assertEquals(List.of("6"), again.answers().at("grade"));
    assertTrue(again.supplement().orElseThrow().isAsked("school"));
  }

  @Test
  void what_was_asked_anew_meanwhile_is_not_passed_over() {
    var asked = house.asked(house.transportCase(), "grade");
    var draft = answered(begun(asked), "grade", "5");
    var seq = house.cases.findForMachine(GRANVIK, asked.id()).orElseThrow().head().lastSeq();
    var more = new SupplementCommand.AskForSupplement(List.of("school"), house.cases.newMessageId(), "Bara skolan.", Optional.empty());
    assertInstanceOf(Commanded.Done.class, house.cases.command(GRANVIK, asked.id(), seq, more, OFFICER));
    assertInstanceOf(Submitted.AskedAnew.class, handedIn(draft));
    assertEquals(1, house.cases.findForMachine(GRANVIK, asked.id()).orElseThrow().submissions().size());
    assertInstanceOf(Submitted.Supplemented.class, handedIn(begun(asked)));
  }

  @Test
  void is_not_handed_over_to_who_logs_in_meanwhile() {
    var draft = begun(house.asked(house.transportCase(), "grade"));
    var browser = house.drafts.start(GRANVIK, SOMEBODY, house.schoolTransport, Language.SWEDISH);
    assertTrue(house.drafts.handOver(GRANVIK, browser.id(), SOMEBODY, VERA));
    house.database.transaction(session -> session.change("update draft set owner_hash = ? where id = ?", SOMEBODY.hash(house.vault, GRANVIK).value(), draft.id()));
    assertFalse(house.drafts.handOver(GRANVIK, draft.id(), SOMEBODY, VERA));
  }

  @Test
  void what_lacks_an_answer_is_not_taken_and_what_was_right_then_is_not_asked_for_now() {
    var asked = house.asked(house.transportCase(), "grade");
    house.clock.forward(Duration.ofDays(90));
    var lacking = answered(begun(asked), "grade", "");
    var incomplete = assertInstanceOf(Submitted.Incomplete.class, handedIn(lacking));
    assertEquals(List.of("grade"), incomplete.problems().stream().map(problem -> problem.path()).toList(), "not the first day, which has passed");
    assertInstanceOf(Submitted.Supplemented.class, handedIn(answered(lacking, "grade", "3")));
    house.clock.forward(Duration.ofDays(-90));
  }

  @Test
  void a_file_that_came_first_stays_though_the_supplement_leaves_it_out_or_is_deleted() {
    var kase = house.draft(house.schoolTransport, VERA, transport().with("reason", "disability").with("disability-description", "Benet"));
    var first = (Attached.Done) house.drafts.attach(kase, VERA, "certificate", "a.pdf", "application/pdf", new ByteArrayInputStream(new byte[9]), 100);
    var opened = assertInstanceOf(Submitted.Opened.class, house.cases.submit(GRANVIK, kase.id(), VERA)).head();
    var asked = house.asked(opened, "certificate");
    assertTrue(house.drafts.delete(GRANVIK, begun(asked).id(), VERA));
    assertOpens(asked, first);
    var without = house.drafts.remove(begun(asked), VERA, new FileId(first.file().id())).orElseThrow();
    var second = (Attached.Done) house.drafts.attach(without, VERA, "certificate", "b.pdf", "application/pdf", new ByteArrayInputStream(new byte[8]), 100);
    assertInstanceOf(Submitted.Supplemented.class, handedIn(second.draft()));
    assertOpens(asked, first);
    assertOpens(asked, second);
  }

  @Test
  void one_that_nobody_finished_goes_and_the_case_stays() {
    var asked = house.asked(house.transportCase(), "grade");
    var draft = begun(asked);
    house.clock.forward(Duration.ofDays(400));
    while (new DeleteExpiredDrafts(house.database, house.files, house.clock).atMost(100) > 0) {
      // until all are gone
    }
    assertEquals(Optional.empty(), house.drafts.find(GRANVIK, draft.id(), VERA));
    assertEquals(1, house.cases.findForMachine(GRANVIK, asked.id()).orElseThrow().submissions().size());
    house.clock.forward(Duration.ofDays(-400));
  }

  @Test
  void what_was_not_asked_stays_as_it_was_whatever_is_sent() {
    var asked = house.asked(house.transportCase(), "grade");
    var draft = begun(asked);
    var forged = draft.answers().with("grade", "5").with("home.street", "En annan gata 2").with("relation", "foster");
    var saved = ((Saved.Done) house.drafts.save(draft, VERA, draft.revision(), forged)).draft();
    assertEquals(List.of("5"), saved.answers().at("grade"));
    assertEquals(draft.answers().at("home.street"), saved.answers().at("home.street"));
    assertEquals(draft.answers().at("relation"), saved.answers().at("relation"));
  }

  @Test
  void a_file_that_was_not_asked_for_cannot_be_taken_away() {
    var kase = house.draft(house.schoolTransport, VERA, transport().with("reason", "disability").with("disability-description", "Benet"));
    var first = (Attached.Done) house.drafts.attach(kase, VERA, "certificate", "a.pdf", "application/pdf", new ByteArrayInputStream(new byte[9]), 100);
    var file = new FileId(first.file().id());
    var draft = begun(house.asked(assertInstanceOf(Submitted.Opened.class, house.cases.submit(GRANVIK, kase.id(), VERA)).head(), "grade"));
    assertTrue(house.drafts.remove(draft, VERA, file).orElseThrow().content().hasFile(file));
    var forged = draft.content().withoutFile(file).with(draft.answers().with("grade", "6").with("certificate", List.of()));
    var saved = ((Saved.Done) house.drafts.save(draft, VERA, draft.revision(), forged)).draft();
    assertTrue(saved.content().hasFile(file));
    assertEquals(draft.answers().at("certificate"), saved.answers().at("certificate"));
  }

  @Test
  void is_nobody_elses_and_nothing_that_nobody_asked_for() {
    var opened = house.transportCase();
    assertEquals(Optional.empty(), house.cases.supplement(GRANVIK, opened.id(), VERA));
    var asked = house.asked(opened, "grade");
    assertEquals(Optional.empty(), house.cases.supplement(GRANVIK, asked.id(), JOHAN));
    assertInstanceOf(Submitted.NoSuchDraft.class, house.cases.submit(GRANVIK, begun(asked).id(), JOHAN));
  }

  @Test
  void comes_too_late_for_a_case_that_is_over_and_changes_nothing() {
    var asked = house.asked(house.transportCase(), "grade");
    var draft = answered(begun(asked), "grade", "5");
    house.cases.command(GRANVIK, asked.id(), asked.lastSeq(), new CaseCommand.Withdraw(), VERA);
    assertInstanceOf(Submitted.NotWanted.class, handedIn(draft));
    assertEquals(1, house.cases.findForMachine(GRANVIK, asked.id()).orElseThrow().submissions().size());
    assertTrue(house.drafts.find(GRANVIK, draft.id(), VERA).isPresent(), "what was typed stays");
  }

  @Test
  void what_the_answers_hide_is_asked_only_together_with_what_decides_that() {
    var opened = house.transportCase();
    var seq = assertInstanceOf(Commanded.Done.class, house.cases.command(GRANVIK, opened.id(), opened.lastSeq(), new CaseCommand.ChangeStatus("in-progress"), OFFICER)).head().lastSeq();
    assertEquals(List.of("reason"), house.cases.hidden(house.cases.find(GRANVIK, opened.id(), OFFICER).orElseThrow()).get("certificate"));
    assertEquals(new Commanded.Refused(Refusal.HIDDEN_ASKED), ask(opened, seq, "certificate", "days"));
    assertEquals(List.of(), house.cases.findForMachine(GRANVIK, opened.id()).orElseThrow().head().state().course().asked());
    assertInstanceOf(Commanded.Done.class, ask(opened, seq, "certificate", "reason"));
    var ill = answered(answered(begun(opened), "reason", "disability"), "disability-description", "Benet");
    var incomplete = assertInstanceOf(Submitted.Incomplete.class, handedIn(ill));
    assertEquals(List.of("certificate"), incomplete.problems().stream().map(problem -> problem.path()).toList());
  }

  private static Commanded ask(CaseHead head, int seq, String... questions) {
    var ask = new SupplementCommand.AskForSupplement(List.of(questions), house.cases.newMessageId(), "Något fattas.", Optional.empty());
    return house.cases.command(GRANVIK, head.id(), seq, ask, OFFICER);
  }

  private static Draft begun(CaseHead asked) {
    DraftId id = house.cases.supplement(GRANVIK, asked.id(), VERA).orElseThrow();
    return house.drafts.find(GRANVIK, id, VERA).orElseThrow();
  }

  private static Draft answered(Draft draft, String question, String answer) {
    return ((Saved.Done) house.drafts.save(draft, VERA, draft.revision(), draft.answers().with(question, answer))).draft();
  }

  private static Submitted handedIn(Draft draft) {
    return house.cases.submit(GRANVIK, draft.id(), VERA);
  }

  private static void assertOpens(CaseHead head, Attached.Done attached) {
    var file = house.cases.findForMachine(GRANVIK, head.id()).orElseThrow();
    assertTrue(house.cases.open(file, new FileId(attached.file().id())).isPresent());
  }
}
