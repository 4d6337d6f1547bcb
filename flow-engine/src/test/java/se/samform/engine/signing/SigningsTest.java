package se.samform.engine.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.Fence.FIRST;
import static se.samform.engine.testing.Fence.OWNER;
import static se.samform.engine.testing.Fence.SECOND;
import static se.samform.engine.testing.Fence.answers;
import static se.samform.engine.testing.House.ELSEWHERE;
import static se.samform.engine.testing.House.GRANVIK;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.samform.core.id.CaseId;
import se.samform.core.publication.Offer;
import se.samform.core.signing.RoundDecision.Why;
import se.samform.core.signing.RoundState;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.LookUps;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.casefile.WaitsFor;
import se.samform.engine.testing.Fence;
import se.samform.engine.testing.House;

/** Two neighbours sign what a third hands in. */
class SigningsTest extends SigningNeighbours {

  private static final int NODES = 4;

  @RegisterExtension
  static final GreenMailExtension POST = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  SigningsTest() {
    super(POST);
  }

  @Test
  void nothing_is_handed_in_before_all_have_signed() {
    assertEquals(new Submitted.Waits(new WaitsFor.Signatures(2)), submit());
    begun();
    sign(FIRST);
    assertEquals(new Submitted.Waits(new WaitsFor.Signatures(2)), submit());
    assertTrue(house.drafts.find(GRANVIK, draft.id(), OWNER).isPresent());
  }

  @Test
  void who_signed_before_that_was_kept_sees_how_it_stands_too_once_the_case_is_made_searchable_anew_and_not_once_it_is_purged() throws IOException {
    begun();
    sign(FIRST);
    sign(SECOND);
    house.indexing.atMost(10);
    house.database.transaction(session -> session.change("delete from case_signer"));
    assertEquals(List.of(), house.cases.signed(GRANVIK, Fence.FIRST, 10));
    try (var file = SigningsTest.class.getResourceAsStream("/db/migration/V300__signers_of_older_cases.sql")) {
      var filling = new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("(?s).*?(?=insert)", "").replaceFirst(";\\s*$", "");
      assertEquals(1, (int) house.database.transaction(session -> session.change(filling)));
    }
    house.indexing.atMost(10);
    for (var signer : List.of(Fence.FIRST, Fence.SECOND)) {
      assertEquals(1, house.cases.signed(GRANVIK, signer, 10).size());
    }
    house.keeping.purge(GRANVIK, new CaseId(draft.id().value()));
    assertEquals(0, house.rows("case_signer"));
  }

  @Test
  void the_last_signature_hands_in_and_the_submission_says_who_signed_when() {
    begun();
    sign(FIRST);
    house.clock.forward(Duration.ofHours(2));
    var last = assertInstanceOf(Asked.Done.class, sign(SECOND));
    assertInstanceOf(Submitted.Opened.class, last.handedIn().orElseThrow());
    var kase = new CaseId(draft.id().value());
    for (var signer : List.of(Fence.FIRST, Fence.SECOND)) {
      assertEquals(List.of(kase), house.cases.signed(GRANVIK, signer, 10).stream().map(CaseHead::id).toList(), "how it stands is theirs to see");
      assertEquals(Optional.empty(), house.cases.find(GRANVIK, kase, signer), "and nothing more");
      assertEquals(Optional.empty(), house.cases.findSigned(GRANVIK, kase, signer), "a neighbour's is not theirs to read");
    }
    assertEquals(List.of(), house.cases.signed(GRANVIK, OWNER, 10));
    var lookUps = new LookUps(house.database, house.vault, house.services, house.municipalities, house.random);
    assertEquals(List.of(kase), lookUps.of(GRANVIK, House.STINA, "19121212-1212").cases().stream().map(CaseHead::id).toList());
    var file = house.cases.find(GRANVIK, new CaseId(draft.id().value()), OWNER).orElseThrow();
    var signed = file.submissions().getFirst().submission().signed();
    assertEquals(List.of("Johan Granne", "Siv Granne"), signed.stream().map(each -> each.name()).toList());
    assertEquals(Duration.ofHours(2), Duration.between(signed.get(0).at(), signed.get(1).at()));
    assertEquals(0, house.rows("signing_round"));
  }

  @Test
  void what_was_sent_for_signing_in_time_is_handed_in_though_the_last_signature_comes_when_it_is_closed() {
    begun();
    sign(FIRST);
    house.offers.save(GRANVIK, service.family(), Offer.ALWAYS.withdrawn(true), 0, House.ADA);
    assertInstanceOf(Submitted.Opened.class, assertInstanceOf(Asked.Done.class, sign(SECOND)).handedIn().orElseThrow());
  }

  @Test
  void a_changed_answer_makes_what_was_signed_void_and_it_can_be_sent_again() throws Exception {
    begun();
    sign(FIRST);
    sign(SECOND);
    draft = house.draft(service, OWNER, answers("Staket"));
    begun();
    sign(FIRST);
    change("Mur");
    assertEquals(RoundState.VOID, round().state());
    assertEquals(new Asked.Refused(Why.CHANGED), sign(SECOND));
    assertInstanceOf(Submitted.Waits.class, submit());
    post.purgeEmailFromAllMailboxes();
    begun();
    assertEquals(List.of("Du behöver inte skriva under", "Du behöver skriva under"), subjectsTo("johan@exempel.invalid"));
    sign(SECOND);
    assertInstanceOf(Asked.Done.class, sign(FIRST));
    assertTrue(house.cases.find(GRANVIK, new CaseId(draft.id().value()), OWNER).isPresent());
  }

  @Test
  void one_after_another_the_second_is_asked_when_the_first_has_signed() throws Exception {
    service = Fence.publish(house, "one-after-another");
    draft = house.draft(service, OWNER, answers("Staket"));
    begun();
    assertEquals(0, mailsTo("siv@exempel.invalid").size());
    assertEquals(new Asked.Refused(Why.NOT_INVITED), sign(SECOND));
    assertEquals(List.of(), signings.waitingFor(GRANVIK, SECOND));
    sign(FIRST);
    dispatch();
    assertEquals(1, mailsTo("siv@exempel.invalid").size());
    assertEquals(1, signings.waitingFor(GRANVIK, SECOND).size());
  }

  @Test
  void a_refusal_ends_it_tells_the_starter_why_and_the_draft_can_be_changed() throws Exception {
    begun();
    signings.refuse(GRANVIK, round().id(), FIRST, "Det blir för högt");
    dispatch();
    assertEquals(RoundState.REFUSED, round().state());
    assertEquals("Det blir för högt", round().reason());
    var mail = mailsTo("vera@exempel.invalid").getFirst().getContent().toString();
    assertTrue(mail.contains("/d/" + draft.id().text() + "/signing") && !mail.contains("för högt"), mail);
    assertEquals(new Asked.Refused(Why.OVER), sign(SECOND));
    change("Lågt staket");
    begun();
    assertEquals(RoundState.OPEN, round().state());
  }

  @Test
  void who_has_not_signed_is_reminded_by_the_tick_and_in_the_end_the_starter_is_told_that_time_is_over() throws Exception {
    begun();
    sign(FIRST);
    house.clock.forward(Duration.ofDays(5));
    signings.seeToDue(10);
    dispatch();
    assertEquals(1, mailsTo("johan@exempel.invalid").size());
    assertEquals(2, mailsTo("siv@exempel.invalid").size());
    house.clock.forward(Duration.ofDays(9));
    signings.seeToDue(10);
    dispatch();
    assertEquals(RoundState.EXPIRED, round().state());
    assertEquals(1, mailsTo("vera@exempel.invalid").size());
    assertEquals(0, signings.seeToDue(10));
  }

  @Test
  void withdrawn_it_waits_for_nobody_who_was_asked_is_told_and_a_deleted_draft_takes_its_round_away() throws Exception {
    begun();
    assertEquals(1, signings.waitingFor(GRANVIK, FIRST).size());
    assertEquals(new Asked.Refused(Why.TOLD_LATELY), signings.remind(GRANVIK, draft.id(), OWNER));
    assertEquals(Asked.Done.PLAIN, signings.withdraw(GRANVIK, draft.id(), OWNER));
    assertEquals(List.of(), signings.waitingFor(GRANVIK, FIRST));
    dispatch();
    assertEquals(List.of("Du behöver skriva under", "Du behöver inte skriva under"), subjectsTo("johan@exempel.invalid"));
    assertFalse(mailsTo("siv@exempel.invalid").getLast().getContent().toString().contains("/sign/"));
    house.drafts.delete(GRANVIK, draft.id(), OWNER);
    assertEquals(0, house.rows("signing_round"));
    assertEquals(0, house.rows("signing_invitation"));
  }

  @Test
  void a_node_that_died_after_the_last_signature_is_made_up_for_by_the_tick() {
    begun();
    sign(FIRST);
    var round = round();
    house.database.transaction(session -> session.change("update signing_signer set state = 'SIGNED', at = ? where number = 1", house.clock.instant()));
    house.database.transaction(session -> session.change("update signing_round set state = 'SIGNED', due_at = ?", house.clock.instant()));
    assertEquals(round.id(), round().id());
    signings.seeToDue(10);
    assertTrue(house.cases.find(GRANVIK, new CaseId(draft.id().value()), OWNER).isPresent());
  }

  @Test
  void who_began_it_is_told_once_that_all_have_signed_however_many_nodes_see_to_it() throws Exception {
    draft = house.draft(service, OWNER, answers("Staket").with("visit.hour", "2"));
    begun();
    sign(FIRST);
    house.database.transaction(session -> session.change("update signing_signer set state = 'SIGNED', at = ? where number = 1", house.clock.instant()));
    house.database.transaction(session -> session.change("update signing_round set state = 'SIGNED', due_at = ?", house.clock.instant()));
    Callable<Integer> tick = () -> signings.seeToDue(10);
    try (var nodes = Executors.newFixedThreadPool(NODES)) {
      for (var done : nodes.invokeAll(Collections.nCopies(NODES, tick))) {
        done.get();
      }
    }
    dispatch();
    assertEquals(1, mailsTo("vera@exempel.invalid").size());
  }

  @Test
  void what_is_not_complete_and_what_has_changed_since_it_was_shown_is_not_sent() {
    assertEquals(new Asked.Stale(), signings.begin(GRANVIK, draft.id(), new Starter(OWNER, "", ""), draft.revision() + 1));
    change("");
    assertEquals(new Asked.NotReady(), begin());
    assertEquals(new Asked.NothingThere(), signings.begin(ELSEWHERE, draft.id(), new Starter(OWNER, "", ""), 1));
    assertEquals(new Asked.NothingThere(), signings.begin(GRANVIK, draft.id(), new Starter(FIRST, "", ""), 1));
  }

  @Test
  void what_costs_is_paid_when_all_have_signed_and_the_starter_is_told() throws Exception {
    draft = house.draft(service, OWNER, answers("Staket").with("visit.hour", "2"));
    begun();
    assertEquals(new Submitted.Waits(new WaitsFor.Signatures(2)), submit());
    sign(FIRST);
    var last = assertInstanceOf(Asked.Done.class, sign(SECOND));
    var waits = assertInstanceOf(Submitted.Waits.class, last.handedIn().orElseThrow());
    assertInstanceOf(WaitsFor.Payment.class, waits.what());
    dispatch();
    assertEquals(1, mailsTo("vera@exempel.invalid").size());
    assertEquals(RoundState.SIGNED, round().state());
    assertEquals(0, signings.seeToDue(10));
  }

  @Test
  void two_who_sign_at_the_same_time_hand_in_once() throws Exception {
    for (int i = 0; i < 10; i++) {
      draft = house.draft(service, OWNER, answers("Staket"));
      begun();
      var round = round();
      try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
        var deeds = both.invokeAll(Stream.of(FIRST, SECOND)
            .<Callable<Asked>>map(who -> () -> signings.sign(GRANVIK, round.id(), who, round.sha256(), WORDS, "demo")).toList());
        for (var deed : deeds) {
          assertInstanceOf(Asked.Done.class, deed.get());
        }
      }
      assertTrue(house.cases.find(GRANVIK, new CaseId(draft.id().value()), OWNER).isPresent());
      assertEquals(i + 1, house.rows("submission"));
    }
  }
}
