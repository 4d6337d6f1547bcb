package se.samform.engine.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.OFFICER;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.samform.core.answer.RawAnswers;
import se.samform.core.answer.SignedAs;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.CaseOwner;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.id.CaseId;
import se.samform.core.outbox.DispatchDueMessages;
import se.samform.core.outbox.RetrySchedule;
import se.samform.core.party.Applicant;
import se.samform.core.signing.RoundDecision.Why;
import se.samform.core.signing.RoundState;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.draft.Draft;
import se.samform.engine.notify.Composing;
import se.samform.engine.notify.MailServer;
import se.samform.engine.notify.SendToSigners;
import se.samform.engine.notify.TextMessages;
import se.samform.engine.testing.House;

/** A child's other guardian signs, if the population register says that they are one; against the stand-in registers, over HTTP. */
class GuardiansSignTest extends SigningByRegister {

  private static final Applicant.Person HIDDEN = new Applicant.Person("198501012390");
  private static final String NILS = "201701012393";
  /** Of the mother and of somebody whose identity is protected. */
  private static final String TIM = "201401012388";
  /** A child that the register tells of to nobody. */
  private static final String PROTECTED = "201701012385";

  @RegisterExtension
  static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  @Override
  String definition() {
    return """
        {"format": "samform-e-service", "formatVersion": 1, "id": "val", "languages": ["sv"], "title": {"sv": "Val"},
         "summary": {"sv": "s"}, "subject": {"sv": "s"}, "audiences": ["resident"], "login": "required", "minutes": 5, "referencePrefix": "VAL",
         "roles": [{"id": "unit", "kind": "unit", "title": {"sv": "Enhet"}}],
         "steps": [{"id": "one", "title": {"sv": "Ett"}, "questions": [
           {"type": "child", "id": "child", "label": {"sv": "Barn"}},
           {"type": "person", "id": "guardian", "parts": ["name", "personal-number", "email"], "signs": true, "label": {"sv": "Vårdnadshavare"}}]}],
         "signing": {"order": "together", "days": 14, "remindAfter": 5, "guardians": {"of": "child"}},
         "flow": {"statuses": [
           {"id": "in", "kind": "submitted", "title": {"sv": "In"}, "next": ["closed"], "mayTransfer": true}, {"id": "closed", "kind": "closed", "title": {"sv": "Avslutat"}}],
          "initial": "in", "routes": [{"to": "unit"}]}}""";
  }

  private Draft draft(String child, Applicant.Person guardian) {
    return house.draft(service, VERA, RawAnswers.NONE
        .with("child.firstName", "Barn").with("child.lastName", "Exempel").with("child.personalNumber", child)
        .with("child.custody", "joint").with("child.guardianName", "Någon")
        .with("guardian.firstName", "Den").with("guardian.lastName", "Andra")
        .with("guardian.personalNumber", guardian.personalNumber()).with("guardian.email", "den.andra@exempel.invalid"));
  }

  @Test
  void the_registers_guardian_signs_and_the_case_says_that_they_are_one() {
    var draft = draft(NILS, JOHAN);
    assertEquals(Asked.Done.PLAIN, begin(draft));
    assertInstanceOf(Asked.Done.class, sign(draft, JOHAN));
    assertEquals(Optional.of(SignedAs.GUARDIAN), signedAs(draft));
  }

  @Test
  void the_case_is_a_guardians_to_read_who_signed_it_and_not_to_change() {
    var draft = draft(NILS, JOHAN);
    begin(draft);
    sign(draft, JOHAN);
    var id = new CaseId(draft.id().value());
    assertEquals(Set.of(id), house.cases.shared(GRANVIK, JOHAN));
    assertTrue(house.cases.findSigned(GRANVIK, id, JOHAN).isPresent());
    assertEquals(Optional.empty(), house.cases.find(GRANVIK, id, JOHAN), "only who handed it in acts in it");
    assertEquals(Optional.empty(), house.cases.findSigned(GRANVIK, id, STRANGER));
    assertEquals(Optional.empty(), house.cases.findSigned(House.ELSEWHERE, id, JOHAN));
    house.database.transaction(session -> session.change("update case_file set protected = 1"));
    assertEquals(Optional.empty(), house.cases.findSigned(GRANVIK, id, JOHAN), "somebody in it is protected");
  }

  @Test
  void a_guardian_who_signed_is_mailed_that_it_is_handed_in_and_of_what_is_written_and_decided_and_nobody_who_could_not_be_checked() throws Exception {
    var checked = draft(NILS, JOHAN);
    begin(checked);
    sign(checked, JOHAN);
    var unchecked = draft(PROTECTED, JOHAN);
    begin(unchecked);
    sign(unchecked, JOHAN);
    for (var draft : List.of(checked, unchecked)) {
      var head = house.cases.findForMachine(GRANVIK, new CaseId(draft.id().value())).orElseThrow().head();
      house.cases.command(GRANVIK, head.id(), head.lastSeq(), new CaseCommand.WriteToCitizen(house.cases.newMessageId(), "Hemligt"), OFFICER);
      var later = house.cases.findForMachine(GRANVIK, head.id()).orElseThrow().head();
      assertInstanceOf(Commanded.Done.class, house.cases.command(GRANVIK, head.id(), later.lastSeq(), new CaseCommand.ChangeStatus("closed"), OFFICER));
    }
    var sender = new SendToSigners(house.cases, house.municipalities, new Composing(house.bindings), new MailServer("127.0.0.1", SERVER.getSmtp().getPort(), false),
        new TextMessages(municipality -> Optional.empty()), house.clock);
    var dispatch = new DispatchDueMessages(house.database, house.clock, house.ids, new Random(1), RetrySchedule.USUAL, house.doorstep, List.of(sender));
    while (dispatch.atMost(10) > 0) {
      // until nothing is due
    }
    var mails = Stream.of(SERVER.getReceivedMessages()).map(GuardiansSignTest::text).toList();
    assertEquals(3, mails.size(), mails.toString());
    assertTrue(mails.getFirst().contains("Vi har tagit emot ärende"), mails.getFirst());
    assertTrue(mails.stream().allMatch(text -> text.contains("som du har skrivit under") && !text.contains("svarar:")), "they read, and answer nothing");
    assertTrue(mails.stream().allMatch(text -> text.contains("/my/" + checked.id().text()) && !text.contains("Hemligt")), mails.toString());
  }

  @Test
  void who_signed_and_had_the_case_for_a_while_reads_nothing_of_it_any_more_and_is_told_nothing() {
    var draft = draft(NILS, JOHAN);
    begin(draft);
    sign(draft, JOHAN);
    var id = new CaseId(draft.id().value());
    assertEquals(List.of(id), house.cases.signed(GRANVIK, JOHAN, 10).stream().map(CaseHead::id).toList());
    var theirs = transferred(id, JOHAN, "Den Andra");
    assertTrue(house.cases.find(GRANVIK, id, JOHAN).isPresent());
    assertEquals(List.of(), house.cases.signed(GRANVIK, JOHAN, 10), "it stands among their own");
    assertFalse(house.cases.isShared(theirs));
    var strangers = transferred(id, STRANGER, "Främmande Person");
    for (int again = 0; again < 2; again++) {
      assertEquals(Set.of(), house.cases.shared(GRANVIK, JOHAN));
      assertEquals(List.of(), house.cases.signed(GRANVIK, JOHAN, 10));
      assertEquals(Optional.empty(), house.cases.findSigned(GRANVIK, id, JOHAN));
      assertFalse(house.cases.isShared(strangers));
      house.database.transaction(session -> session.change("delete from case_signer"));
      assertTrue(house.indexing.again(GRANVIK, id), "as it is made anew from what was handed in");
    }
    var before = house.rows("outbox");
    house.cases.command(GRANVIK, id, strangers.head().lastSeq(), new CaseCommand.WriteToCitizen(house.cases.newMessageId(), "Hemligt"), OFFICER);
    assertEquals(before, house.rows("outbox"), "the one who has it has no address, and who signed is told no more");
  }

  private CaseFile transferred(CaseId id, Applicant.Person to, String name) {
    var head = house.cases.findForMachine(GRANVIK, id).orElseThrow().head();
    var owner = new CaseOwner(CaseOwner.Kind.PERSON, to.personalNumber(), name, CaseOwner.Ways.NONE);
    assertInstanceOf(Commanded.Done.class, house.cases.command(GRANVIK, id, head.lastSeq(), new HandlingCommand.Transfer(owner, "Ny ägare"), OFFICER));
    return house.cases.findForMachine(GRANVIK, id).orElseThrow();
  }

  private static String text(MimeMessage mail) {
    try {
      assertEquals("den.andra@exempel.invalid", mail.getAllRecipients()[0].toString());
      return mail.getContent().toString();
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_stranger_is_not_even_asked_and_nothing_is_written() {
    var draft = draft(NILS, STRANGER);
    assertEquals(new Asked.Refused(Why.NOT_GUARDIAN), begin(draft));
    assertEquals(Optional.empty(), signings.of(GRANVIK, draft.id(), VERA));
  }

  @Test
  void who_was_asked_while_the_register_was_down_and_is_no_guardian_cannot_sign_when_it_is_up() {
    var draft = draft(NILS, STRANGER);
    down();
    assertEquals(Asked.Done.PLAIN, begin(draft));
    up();
    assertEquals(new Asked.Refused(Why.NOT_GUARDIAN), sign(draft, STRANGER));
    assertEquals(RoundState.OPEN, round(draft).state());
    assertTrue(house.drafts.find(GRANVIK, draft.id(), VERA).isPresent());
  }

  @Test
  void with_the_register_down_the_signature_counts_who_signed_is_told_and_the_case_says_that_it_was_not_checked() {
    var draft = draft(NILS, JOHAN);
    begin(draft);
    down();
    assertTrue(assertInstanceOf(Asked.Done.class, sign(draft, JOHAN)).isUnchecked());
    assertEquals(Set.of(), house.cases.shared(GRANVIK, JOHAN), "nobody knows whether it is theirs to read");
    assertEquals(Optional.of(SignedAs.UNCHECKED), signedAs(draft));
  }

  @Test
  void a_guardian_whom_the_register_hides_signs_and_a_stranger_in_their_place_does_not_though_sending_tells_neither_apart() {
    var strangers = draft(TIM, STRANGER);
    var theirs = draft(TIM, HIDDEN);
    assertEquals(List.of(Asked.Done.PLAIN, Asked.Done.PLAIN), List.of(begin(strangers), begin(theirs)));
    assertEquals(new Asked.Refused(Why.NOT_GUARDIAN), sign(strangers, STRANGER));
    assertInstanceOf(Asked.Done.class, sign(theirs, HIDDEN));
  }

  @Test
  void a_stranger_who_was_named_reads_nothing_of_the_child_and_neither_fetches_files_nor_finds_it_signable() {
    var strangers = draft(TIM, STRANGER);
    var theirs = draft(TIM, HIDDEN);
    begin(strangers);
    begin(theirs);
    var shown = signings.find(GRANVIK, round(strangers).id(), STRANGER).orElseThrow();
    assertEquals(Optional.of(Why.NOT_GUARDIAN), shown.barred());
    assertFalse(shown.isReadable() || shown.isSignable());
    assertTrue(signings.find(GRANVIK, round(theirs).id(), HIDDEN).orElseThrow().isReadable());
    down();
    assertTrue(signings.find(GRANVIK, round(theirs).id(), HIDDEN).orElseThrow().isReadable(), "a register that is silent stops nobody");
  }

  @Test
  void of_a_child_that_the_register_tells_of_to_nobody_it_says_nothing_of_guardians_either() {
    var draft = draft(PROTECTED, JOHAN);
    assertEquals(Asked.Done.PLAIN, begin(draft));
    sign(draft, JOHAN);
    assertEquals(Optional.of(SignedAs.UNCHECKED), signedAs(draft));
  }
}
