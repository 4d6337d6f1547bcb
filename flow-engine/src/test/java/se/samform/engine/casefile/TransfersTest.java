package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.SCHOOL;
import static se.samform.engine.testing.House.SOMEBODY;
import static se.samform.engine.testing.House.VERA;
import static se.samform.engine.testing.House.transport;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.json.Json;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.samform.core.answer.Acting;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Represented;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.CaseOwner;
import se.samform.core.flow.Decision;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.Refusal;
import se.samform.core.form.PersonField;
import se.samform.core.outbox.DispatchDueMessages;
import se.samform.core.outbox.RetrySchedule;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Published;
import se.samform.core.text.Language;
import se.samform.engine.draft.Saved;
import se.samform.engine.notify.Composing;
import se.samform.engine.notify.MailServer;
import se.samform.engine.notify.SendMail;
import se.samform.engine.notify.SendOfTransfer;
import se.samform.engine.search.SearchQuery;
import se.samform.engine.testing.House;

/** A case gets another owner: all that goes by whose it is goes by them from that moment on. */
class TransfersTest {

  private static final Applicant.Person SARA = new Applicant.Person("198507099805");
  private static final CaseOwner TO_SARA = new CaseOwner(CaseOwner.Kind.PERSON, SARA.personalNumber(), "Sara Ny",
      new CaseOwner.Ways("", "sara@exempel.invalid", "070-1740608", "Nygatan 2", "123 45", "Granvik"));
  private static final CaseOwner TO_CLUB = new CaseOwner(CaseOwner.Kind.ORGANISATION, "5599900015", "Klubben",
      new CaseOwner.Ways("Sara Ny", "klubben@exempel.invalid", "", "", "", ""));

  @RegisterExtension
  static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  private final House house = new House();
  private Published service;

  @BeforeEach
  void publish() {
    service = house.services.publish(GRANVIK, definition());
    new ContactWall(house.database, house.clock).save(GRANVIK, new ContactWall.Said(Map.of(House.BOARD.value(), Sees.FULL)));
  }

  @Test
  void at_once_it_is_in_every_list_and_for_every_command_theirs_and_nothing_of_it_is_the_formers() {
    var opened = house.submitted(service, VERA, transport());
    var head = transferred(opened, TO_SARA);
    assertEquals(Optional.empty(), house.cases.find(GRANVIK, head.id(), VERA));
    assertEquals(List.of(), house.cases.mine(GRANVIK, VERA, Long.MAX_VALUE, 10));
    assertEquals(Optional.empty(), house.cases.supplement(GRANVIK, head.id(), VERA));
    var write = new CaseCommand.WriteToUnit(house.cases.newMessageId(), "Hej");
    for (var seq : List.of(head.lastSeq(), opened.lastSeq())) {
      assertEquals(new Commanded.Refused(Refusal.NO_SUCH_CASE), house.cases.command(GRANVIK, head.id(), seq, write, VERA), "also from the page that they had");
    }
    assertEquals(List.of(head.id()), house.cases.mine(GRANVIK, SARA, Long.MAX_VALUE, 10).stream().map(CaseHead::id).toList());
    assertInstanceOf(Commanded.Done.class, house.cases.command(GRANVIK, head.id(), head.lastSeq(), write, SARA));
    assertTrue(house.keeping.rebuildAndCompare(GRANVIK, head.id()).orElseThrow().holds());
    assertEquals("Sara Ny", house.inbox.applicants(GRANVIK, List.of(head)).get(head.id()));
  }

  @Test
  void what_was_handed_in_stays_as_it_was_and_why_it_was_transferred_is_the_officers_alone() {
    var opened = house.submitted(service, VERA, transport());
    var before = house.cases.find(GRANVIK, opened.id(), OFFICER).orElseThrow();
    var head = transferred(opened, TO_SARA);
    var officers = house.cases.find(GRANVIK, head.id(), OFFICER).orElseThrow();
    assertArrayEquals(before.submissions().getFirst().json(), officers.submissions().getFirst().json());
    assertEquals(new HandlingEvent.Transferred(TO_SARA, "Ny sökande"), officers.events().getLast().event());
    assertEquals(Optional.of(TO_SARA), officers.owner());
    var saras = house.cases.find(GRANVIK, head.id(), SARA).orElseThrow();
    assertEquals(new HandlingEvent.Transferred(TO_SARA.nameless(), ""), saras.events().getLast().event());
    var masked = officers.masked();
    assertEquals(List.of(Optional.empty(), Reach.NOWHERE), List.of(masked.owner(), masked.reach()));
    assertEquals(new HandlingEvent.Transferred(TO_SARA.nameless(), "Ny sökande"), masked.events().getLast().event());
  }

  @Test
  void both_are_told_and_what_is_written_later_goes_to_the_new_owner_alone() throws Exception {
    var opened = house.submitted(service, VERA, transport());
    send();
    SERVER.purgeEmailFromAllMailboxes();
    var head = transferred(opened, TO_SARA);
    send();
    var told = mails();
    assertEquals(Set.of("vera@exempel.invalid", "sara@exempel.invalid"), told.keySet());
    assertTrue(told.get("vera@exempel.invalid").contains("har lämnats över till någon annan"), told.toString());
    assertFalse(told.get("vera@exempel.invalid").contains("Sara"), told.toString());
    assertFalse(told.get("vera@exempel.invalid").contains(head.id().text()), "no way to what is not theirs");
    assertTrue(told.get("sara@exempel.invalid").contains("/my/" + head.id().text()), told.toString());
    SERVER.purgeEmailFromAllMailboxes();
    house.cases.command(GRANVIK, head.id(), head.lastSeq(), new CaseCommand.WriteToCitizen(house.cases.newMessageId(), "Hemligt"), OFFICER);
    send();
    assertEquals(Set.of("sara@exempel.invalid"), mails().keySet());
  }

  @Test
  void what_they_supplement_begins_with_what_was_answered_but_with_themselves_and_goes_on_by_what_they_say_then() {
    var head = transferred(house.submitted(service, VERA, transport()), TO_SARA);
    var draft = house.drafts.find(GRANVIK, house.cases.supplement(GRANVIK, head.id(), SARA).orElseThrow(), SARA).orElseThrow();
    assertEquals(transport().at("grade"), draft.answers().at("grade"));
    assertEquals(List.of("Sara", "Ny", SARA.personalNumber(), "sara@exempel.invalid", "070-1740608"),
        Stream.of("firstName", "lastName", "personalNumber", "email", "phone").flatMap(field -> draft.answers().at("applicant." + field).stream()).toList());
    var typed = draft.answers().with("applicant.email", "ny@exempel.invalid").with("grade", "5");
    var saved = assertInstanceOf(Saved.Done.class, house.drafts.save(draft, SARA, draft.revision(), typed)).draft();
    var supplemented = assertInstanceOf(Submitted.Supplemented.class, house.cases.submit(GRANVIK, saved.id(), SARA)).head();
    var file = house.cases.find(GRANVIK, head.id(), OFFICER).orElseThrow();
    assertEquals(Optional.of("ny@exempel.invalid"), file.reach().mail());
    assertEquals(Optional.of("070-1740608"), file.reach().phone());
    assertEquals("5", ((Answer.Choice) file.submissions().getLast().submission().answers().get("grade")).option());
    assertEquals(file.reach(), house.cases.findForMachine(GRANVIK, supplemented.id()).orElseThrow().reach(), "as it is read anew");
  }

  @Test
  void at_the_next_transfer_whoever_had_it_is_told_where_they_have_said_since_that_they_are_reached() throws Exception {
    var head = transferred(house.submitted(service, VERA, transport()), TO_SARA);
    var draft = house.drafts.find(GRANVIK, house.cases.supplement(GRANVIK, head.id(), SARA).orElseThrow(), SARA).orElseThrow();
    var saved = assertInstanceOf(Saved.Done.class, house.drafts.save(draft, SARA, draft.revision(), draft.answers().with("applicant.email", "ny@exempel.invalid"))).draft();
    var supplemented = assertInstanceOf(Submitted.Supplemented.class, house.cases.submit(GRANVIK, saved.id(), SARA)).head();
    send();
    SERVER.purgeEmailFromAllMailboxes();
    transferred(supplemented, TO_CLUB);
    send();
    assertEquals(Set.of("ny@exempel.invalid", "klubben@exempel.invalid"), mails().keySet());
  }

  @Test
  void each_is_told_in_the_language_of_what_they_handed_in_themselves_and_else_in_the_cases() throws Exception {
    var saras = house.drafts.start(GRANVIK, SARA, service, Language.ENGLISH);
    house.drafts.save(saras, SARA, saras.revision(), transport());
    assertInstanceOf(Submitted.Opened.class, house.cases.submit(GRANVIK, saras.id(), SARA));
    var opened = house.submitted(service, VERA, transport());
    send();
    SERVER.purgeEmailFromAllMailboxes();
    var head = transferred(opened, TO_SARA);
    send();
    assertTrue(mails().get("sara@exempel.invalid").contains("has been transferred to you"), mails().toString());
    assertTrue(mails().get("vera@exempel.invalid").contains("har lämnats över till någon annan"), mails().toString());
    SERVER.purgeEmailFromAllMailboxes();
    transferred(head, TO_CLUB);
    send();
    assertTrue(mails().get("sara@exempel.invalid").contains("has been transferred to somebody else"), mails().toString());
    assertTrue(mails().get("klubben@exempel.invalid").contains("har lämnats över till dig"), mails().toString());
  }

  @Test
  void a_name_keeps_the_parts_that_the_register_has_and_one_that_was_typed_ends_with_its_last_word() {
    var von = new CaseOwner(CaseOwner.Kind.PERSON, SARA.personalNumber(), "Sara Maria af Ny", "af Ny", CaseOwner.Ways.NONE);
    var head = transferred(house.submitted(service, VERA, transport()), von);
    var begun = house.cases.toBeginWith(house.cases.findForMachine(GRANVIK, head.id()).orElseThrow()).orElseThrow().answers();
    assertEquals(List.of("Sara Maria", "af Ny"), List.of(begun.at("applicant.firstName").getFirst(), begun.at("applicant.lastName").getFirst()));
    var typed = transferred(head, new CaseOwner(CaseOwner.Kind.PERSON, House.JOHAN.personalNumber(), "Johan Erik Ny", CaseOwner.Ways.NONE));
    var theirs = house.cases.toBeginWith(house.cases.findForMachine(GRANVIK, typed.id()).orElseThrow()).orElseThrow().answers();
    assertEquals(List.of("Johan Erik", "Ny"), List.of(theirs.at("applicant.firstName").getFirst(), theirs.at("applicant.lastName").getFirst()));
  }

  @Test
  void whoever_had_it_is_told_that_it_was_handed_over_and_nobody_else_is_and_not_once_it_is_theirs_again() {
    var opened = house.submitted(service, VERA, transport());
    assertEquals(Optional.empty(), house.cases.handedOver(GRANVIK, opened.id(), VERA), "it is hers");
    var head = transferred(opened, TO_SARA);
    assertEquals(Optional.of(head.id()), house.cases.handedOver(GRANVIK, head.id(), VERA).map(CaseHead::id));
    assertEquals(List.of(head.id()), house.cases.handedOver(GRANVIK, VERA, 10).stream().map(CaseHead::id).toList());
    for (var other : List.of(SARA, House.JOHAN)) {
      assertEquals(Optional.empty(), house.cases.handedOver(GRANVIK, head.id(), other));
      assertEquals(List.of(), house.cases.handedOver(GRANVIK, other, 10));
    }
    var back = transferred(head, new CaseOwner(CaseOwner.Kind.PERSON, VERA.personalNumber(), "Vera Exempel", CaseOwner.Ways.NONE));
    assertEquals(List.of(), house.cases.handedOver(GRANVIK, VERA, 10));
    assertEquals(Optional.empty(), house.cases.handedOver(GRANVIK, back.id(), VERA));
    house.keeping.purge(GRANVIK, back.id());
    assertEquals(List.of(), house.cases.handedOver(GRANVIK, SARA, 10), "nothing is known of a case that is purged");
  }

  @Test
  void a_correction_after_the_transfer_brings_nobody_back() {
    var head = transferred(house.submitted(service, VERA, transport()), TO_SARA);
    var corrected = house.cases.correct(GRANVIK, head.id(), new Correction(head.lastSeq(), Map.of("distance", "9"), house.cases.newMessageId(), "Fel.", OFFICER));
    assertInstanceOf(Corrected.Done.class, corrected);
    var file = house.cases.find(GRANVIK, head.id(), OFFICER).orElseThrow();
    assertEquals(2, file.submissions().size());
    assertEquals("Vera", ((Answer.Person) file.submissions().getLast().submission().answers().get("applicant")).fields().get(PersonField.FIRST_NAME), "as was answered");
    assertEquals(Optional.of("sara@exempel.invalid"), file.reach().mail());
    assertEquals(List.of("Sara"), house.cases.toBeginWith(file).orElseThrow().answers().at("applicant.firstName"));
  }

  @Test
  void lists_go_on_naming_whose_it_is_after_a_correction_and_after_a_supplement() {
    var head = transferred(house.submitted(service, VERA, transport()), TO_CLUB);
    var acts = new Applicant.Representative(new Acting(SARA.personalNumber(), "Sara Ny", new Represented.Organisation("5599900015", "Klubben")));
    house.cases.correct(GRANVIK, head.id(), new Correction(head.lastSeq(), Map.of("distance", "9"), house.cases.newMessageId(), "Fel.", OFFICER));
    assertEquals("Klubben", house.inbox.applicants(GRANVIK, List.of(head)).get(head.id()), "corrected, with what the former owner answered");
    var draft = house.drafts.find(GRANVIK, house.cases.supplement(GRANVIK, head.id(), acts).orElseThrow(), acts).orElseThrow();
    var saved = assertInstanceOf(Saved.Done.class, house.drafts.save(draft, acts, draft.revision(), draft.answers().with("applicant.personalNumber", SARA.personalNumber()).with("applicant.phone", "070-1740608"))).draft();
    assertInstanceOf(Submitted.Supplemented.class, house.cases.submit(GRANVIK, saved.id(), acts));
    assertEquals("Klubben", house.inbox.applicants(GRANVIK, List.of(head)).get(head.id()), "supplemented, by whom to reach there");
  }

  @Test
  void looked_up_by_another_case_of_the_former_owners_it_is_still_told_as_one_that_was_theirs() {
    var kept = house.submitted(service, VERA, transport());
    var head = transferred(house.submitted(service, VERA, transport()), TO_SARA);
    var lookUps = new LookUps(house.database, house.vault, house.services, house.municipalities, house.random);
    var found = lookUps.of(GRANVIK, House.HANNA, kept.reference());
    assertEquals(Set.of(kept.id(), head.id()), found.cases().stream().map(CaseHead::id).collect(Collectors.toSet()));
    assertEquals(Set.of(head.id()), found.transferred());
    assertEquals(Set.of(), lookUps.of(GRANVIK, House.HANNA, head.reference()).transferred(), "the owner's own");
  }

  @Test
  void what_was_begun_to_supplement_it_and_can_be_handed_in_no_longer_stops_nothing() {
    var opened = house.submitted(service, VERA, transport());
    var draft = house.drafts.find(GRANVIK, house.cases.supplement(GRANVIK, opened.id(), VERA).orElseThrow(), VERA).orElseThrow();
    house.clock.forward(Duration.between(house.clock.instant(), draft.expiresAt()).plusSeconds(1));
    transferred(opened, TO_SARA);
  }

  @Test
  void the_key_of_who_handed_it_in_unknown_opens_it_no_longer() {
    var opened = house.submitted(service, SOMEBODY, transport());
    var key = house.cases.followKey(opened);
    assertTrue(house.cases.follow(GRANVIK, opened.reference(), key).isPresent());
    var head = transferred(opened, TO_SARA);
    assertFalse(head.anonymous());
    assertEquals(Optional.empty(), house.cases.follow(GRANVIK, opened.reference(), key));
    assertEquals(Optional.empty(), house.cases.find(GRANVIK, head.id(), SOMEBODY));
    assertTrue(house.cases.find(GRANVIK, head.id(), SARA).isPresent());
  }

  @Test
  void officers_find_it_by_both_also_once_its_words_are_made_anew_and_the_contact_centre_sees_whose_it_was() {
    var head = transferred(house.submitted(service, VERA, transport()), TO_SARA);
    var index = new IndexCases(house.database, house.vault, house.services, house.random);
    for (int again = 0; again < 2; again++) {
      for (var text : List.of(VERA.personalNumber(), SARA.personalNumber(), "Sara")) {
        assertEquals(1, found(text), text);
      }
      assertTrue(index.again(GRANVIK, head.id()));
    }
    var lookUps = new LookUps(house.database, house.vault, house.services, house.municipalities, house.random);
    var formers = lookUps.of(GRANVIK, House.HANNA, VERA.personalNumber());
    assertEquals(List.of(List.of(head.id()), Set.of(head.id())), List.of(formers.cases().stream().map(CaseHead::id).toList(), formers.transferred()));
    var theirs = lookUps.of(GRANVIK, House.HANNA, SARA.personalNumber());
    assertEquals(List.of(List.of(head.id()), Set.of()), List.of(theirs.cases().stream().map(CaseHead::id).toList(), theirs.transferred()));
    transferred(head, new CaseOwner(CaseOwner.Kind.PERSON, VERA.personalNumber(), "Vera Exempel", CaseOwner.Ways.NONE));
    assertEquals(Set.of(), lookUps.of(GRANVIK, House.HANNA, VERA.personalNumber()).transferred(), "it is hers again");
    assertTrue(house.cases.find(GRANVIK, head.id(), VERA).isPresent());
  }

  @Test
  void of_an_organisation_it_is_theirs_who_act_for_it() {
    var head = transferred(house.submitted(service, VERA, transport()), TO_CLUB);
    var acts = new Applicant.Representative(new Acting(SARA.personalNumber(), "Sara Ny", new Represented.Organisation("5599900015", "Klubben")));
    assertTrue(house.cases.find(GRANVIK, head.id(), acts).isPresent());
    assertEquals(Optional.empty(), house.cases.find(GRANVIK, head.id(), SARA), "who is to be reached there has it as that alone");
    assertEquals(Optional.of("klubben@exempel.invalid"), house.cases.find(GRANVIK, head.id(), OFFICER).orElseThrow().reach().mail());
    assertEquals(List.of("Sara"), house.cases.toBeginWith(house.cases.find(GRANVIK, head.id(), acts).orElseThrow()).orElseThrow().answers().at("applicant.firstName"));
  }

  @Test
  void who_is_protected_makes_the_case_so_with_that() {
    new ProtectedPersons(house.database, house.vault, house.clock).note(GRANVIK, SARA.personalNumber(), true);
    var opened = house.submitted(service, VERA, transport());
    assertFalse(opened.filing().protectedIdentity());
    var head = transferred(opened, TO_SARA);
    assertTrue(head.filing().protectedIdentity());
    for (var text : List.of(VERA.personalNumber(), SARA.personalNumber(), "Sara")) {
      assertEquals(0, found(text), text);
    }
    assertTrue(house.keeping.rebuildAndCompare(GRANVIK, head.id()).orElseThrow().holds());
    assertInstanceOf(Commanded.Done.class, house.cases.command(GRANVIK, head.id(), head.lastSeq(), new CaseCommand.AddNote("Så"), OFFICER), "it goes on from there");
  }

  @Test
  void refused_to_whose_it_is_and_while_they_write_what_is_to_supplement_it() {
    var opened = house.submitted(service, VERA, transport());
    var same = new CaseOwner(CaseOwner.Kind.PERSON, VERA.personalNumber(), "Vera Exempel", CaseOwner.Ways.NONE);
    assertEquals(new Commanded.Refused(Refusal.SAME_OWNER), transfer(opened, same));
    assertEquals(new Decision.Refused(Refusal.SAME_OWNER), foreseen(opened, same), "known before anybody is asked who that is");
    house.cases.supplement(GRANVIK, opened.id(), VERA).orElseThrow();
    assertEquals(new Commanded.Refused(Refusal.SUPPLEMENT_BEGUN), transfer(opened, TO_SARA));
    assertEquals(new Decision.Refused(Refusal.SUPPLEMENT_BEGUN), foreseen(opened, TO_SARA));
    assertTrue(house.cases.find(GRANVIK, opened.id(), VERA).isPresent());
  }

  @Test
  void nobody_is_named_once_the_content_is_purged() {
    var head = transferred(house.submitted(service, VERA, transport()), TO_SARA);
    house.keeping.purge(GRANVIK, head.id());
    var file = house.cases.findForMachine(GRANVIK, head.id()).orElseThrow();
    assertEquals(new HandlingEvent.Transferred(TO_SARA.nameless(), ""), file.events().getLast().event());
    assertEquals(List.of(Optional.empty(), Reach.NOWHERE), List.of(file.owner(), file.reach()));
    assertEquals(0, house.rows("case_former_owner"));
    assertTrue(house.keeping.rebuildAndCompare(GRANVIK, head.id()).orElseThrow().holds());
  }

  private CaseHead transferred(CaseHead head, CaseOwner to) {
    return assertInstanceOf(Commanded.Done.class, transfer(head, to)).head();
  }

  private Commanded transfer(CaseHead head, CaseOwner to) {
    return house.cases.command(GRANVIK, head.id(), head.lastSeq(), new HandlingCommand.Transfer(to, "Ny sökande"), OFFICER);
  }

  private Decision foreseen(CaseHead head, CaseOwner to) {
    return house.cases.foresee(GRANVIK, head.id(), new HandlingCommand.Transfer(to, "Ny sökande"), OFFICER);
  }

  private int found(String text) {
    return house.search.find(GRANVIK, new SearchQuery(Set.of(SCHOOL), text, Optional.empty(), Optional.empty(), Long.MAX_VALUE, 10)).hits().size();
  }

  private void send() {
    var server = new MailServer("127.0.0.1", SERVER.getSmtp().getPort(), false);
    var senders = List.of(new SendMail(house.cases, house.municipalities, new Composing(house.bindings), server, house.clock),
        new SendOfTransfer(house.cases, house.municipalities, server, municipality -> Optional.empty(), house.clock));
    var dispatch = new DispatchDueMessages(house.database, house.clock, house.ids, new Random(1), RetrySchedule.USUAL, house.doorstep, senders);
    while (dispatch.atMost(10) > 0) {
      // until nothing is due
    }
  }

  private static Map<String, String> mails() throws Exception {
    var mails = new TreeMap<String, String>();
    for (MimeMessage mail : SERVER.getReceivedMessages()) {
      mails.merge(mail.getAllRecipients()[0].toString(), mail.getSubject() + "\n" + mail.getContent(), String::concat);
    }
    return mails;
  }

  private static byte[] definition() {
    var change = """
        [{"op": "add", "path": "/flow/statuses/0/mayTransfer", "value": true}, {"op": "add", "path": "/flow/statuses/0/mayAdd", "value": true},
         {"op": "add", "path": "/flow/statuses/0/mayCorrect", "value": true}, {"op": "add", "path": "/flow/statuses/3/mayTransfer", "value": true}]""";
    try (var reader = Json.createReader(new ByteArrayInputStream(House.definition("skolskjuts"))); var patch = Json.createReader(new StringReader(change))) {
      return Json.createPatch(patch.readArray()).apply(reader.readObject()).toString().getBytes(StandardCharsets.UTF_8);
    }
  }
}
