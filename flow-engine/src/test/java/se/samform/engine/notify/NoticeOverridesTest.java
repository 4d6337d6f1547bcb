package se.samform.engine.notify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.HANNA;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.VERA;
import static se.samform.engine.testing.House.transport;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.CaseCommand.AddNote;
import se.samform.core.flow.CaseCommand.Assign;
import se.samform.core.flow.CaseCommand.WriteToCitizen;
import se.samform.core.notice.Cell;
import se.samform.core.notice.NoticeSettings;
import se.samform.core.notice.OwnWords;
import se.samform.core.notice.QuietHours;
import se.samform.core.notice.UsualHours;
import se.samform.core.outbox.DispatchDueMessages;
import se.samform.core.outbox.RetrySchedule;
import se.samform.core.text.LocalText;
import se.samform.engine.absence.Absences;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.notice.OfficerWishes;
import se.samform.engine.testing.House;

/** Who is told what by an e-service's definition, beside what its municipality settled. */
class NoticeOverridesTest {

  @RegisterExtension
  static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  private static final Cell MESSAGE = Cell.of("new-message/applicant/mail").orElseThrow();
  private static final String REGISTRAR = "registrator@granvik.invalid";

  private final House house = new House();

  @BeforeEach
  void hannaHasAnAddress() {
    house.mailboxes.put(HANNA, "hanna@granvik.invalid");
  }

  @Test
  void a_definition_says_what_a_notice_says_and_the_municipality_says_it_otherwise_for_this_service_alone() throws Exception {
    settleForAll(saying("Kommunens ord"));
    var head = caseOf("""
        {"words": [{"of": "new-message/applicant/mail", "subject": {"sv": "Skolskjutsens ord om {reference}"}, "text": {"sv": "{link}"}}]}""");
    written(head);
    assertEquals("Skolskjutsens ord om " + head.reference(), last("vera@exempel.invalid").getSubject());
    settle(saying("Kommunens ord om skolskjuts"));
    written(head);
    assertEquals("Kommunens ord om skolskjuts", last("vera@exempel.invalid").getSubject());
  }

  @Test
  void where_a_definition_says_nothing_the_municipalitys_words_hold() throws Exception {
    settleForAll(saying("Kommunens ord om {service}"));
    written(caseOf("{}"));
    assertTrue(last("vera@exempel.invalid").getSubject().startsWith("Kommunens ord om Ansök om skolskjuts"), last("vera@exempel.invalid").getSubject());
  }

  @Test
  void words_for_all_e_services_that_would_tell_which_it_is_are_not_said_where_all_of_a_case_may_be_secret() throws Exception {
    settleForAll(saying("Kommunens ord om {service}"));
    var head = caseOf("{}", ", \"registration\": {\"mode\": \"ordered\", \"secrecy\": [{\"ground\": \"OSL 26:1\"}]}");
    written(head);
    assertEquals("Nytt meddelande i ditt ärende " + head.reference(), last("vera@exempel.invalid").getSubject());
  }

  @Test
  void a_definition_turns_a_notice_off_and_another_on() throws Exception {
    settleForAll(new NoticeSettings(Map.of(), Map.of(), Map.of(), List.of(REGISTRAR)));
    var head = caseOf("""
        {"off": ["new-note/global/mail"], "words": [{"of": "assigned/global/mail", "subject": {"sv": "{what}"}, "text": {"sv": "Här: {link}"}}]}""");
    head = done(head, new AddNote("Klart"));
    done(head, new Assign(HANNA));
    dispatch();
    assertEquals(Set.of("Nytt ärende " + head.reference(), "Ärende " + head.reference() + " har fått handläggare"), Set.copyOf(subjects(REGISTRAR)));
  }

  @Test
  void what_was_settled_of_messages_before_there_were_documents_holds_of_documents_after_an_upgrade() throws IOException {
    var before = new NoticeSettings(Map.of(MESSAGE, false, cell("new-message/applicant/print"), true), saying("Ord").words(), Map.of(), List.of());
    settleForAll(before);
    settle(before);
    try (var file = NoticeOverridesTest.class.getResourceAsStream("/db/migration/V362__documents_as_messages.sql")) {
      for (var statement : new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*", "").split(";")) {
        if (!statement.isBlank()) house.database.transaction(session -> session.change(statement));
      }
    }
    var family = house.bindings.find(GRANVIK, house.schoolTransport.family()).orElseThrow().binding().notices();
    for (var after : List.of(house.bindings.notices(GRANVIK).settings(), family)) {
      assertEquals(Optional.of(false), after.on(cell("new-documents/applicant/mail")));
      assertEquals(Optional.of(true), after.on(cell("new-documents/applicant/print")));
      assertEquals(Optional.empty(), after.on(cell("new-documents/applicant/sms")));
      assertEquals(Set.of(MESSAGE), after.words().keySet());
    }
  }

  private static Cell cell(String key) {
    return Cell.of(key).orElseThrow();
  }

  @Test
  void an_officer_who_settled_nothing_is_not_mailed_in_the_municipalitys_quiet_hours() throws Exception {
    var quiet = new UsualHours(Optional.of(new QuietHours(LocalTime.of(9, 0), LocalTime.of(12, 0))), Optional.empty());
    settleForAll(new NoticeSettings(Map.of(), Map.of(), Map.of(), List.of(), quiet));
    done(caseOf("{}"), new Assign(HANNA));
    dispatch();
    assertEquals(List.of(), subjects("hanna@granvik.invalid"));
    house.clock.forward(Duration.ofHours(2));
    dispatch();
    assertEquals(2, subjects("hanna@granvik.invalid").size());
  }

  private CaseHead caseOf(String notices) {
    return caseOf(notices, "");
  }

  /** It is a version of its own of the e-service whose notices are these. */
  private CaseHead caseOf(String notices, String more) {
    var definition = new String(House.definition("skolskjuts"), StandardCharsets.UTF_8).strip();
    var changed = definition.substring(0, definition.length() - 1) + more + ", \"notices\": " + notices + "}";
    var service = house.services.publish(GRANVIK, changed.getBytes(StandardCharsets.UTF_8));
    return house.submitted(service, VERA, transport());
  }

  private static NoticeSettings saying(String subject) {
    return new NoticeSettings(Map.of(), Map.of(MESSAGE, new OwnWords(LocalText.of(subject, subject), LocalText.of("{link}", "{link}"))), Map.of(), List.of());
  }

  private void written(CaseHead head) {
    var seq = house.cases.findForMachine(GRANVIK, head.id()).orElseThrow().head().lastSeq();
    house.cases.command(GRANVIK, head.id(), seq, new WriteToCitizen(house.cases.newMessageId(), "Hej"), OFFICER);
    dispatch();
  }

  private CaseHead done(CaseHead head, CaseCommand command) {
    return ((Commanded.Done) house.cases.command(GRANVIK, head.id(), head.lastSeq(), command, OFFICER)).head();
  }

  private void settleForAll(NoticeSettings notices) {
    assertTrue(house.bindings.saveNotices(GRANVIK, notices, house.bindings.notices(GRANVIK).version()));
  }

  private void settle(NoticeSettings notices) {
    var stored = house.bindings.find(GRANVIK, house.schoolTransport.family()).orElseThrow();
    assertTrue(house.bindings.save(GRANVIK, house.schoolTransport.family(), stored.binding().telling(notices), stored.version()));
  }

  private static MimeMessage last(String to) throws Exception {
    var mails = to(to);
    return mails.getLast();
  }

  private static List<String> subjects(String to) throws Exception {
    var subjects = new ArrayList<String>();
    for (var mail : to(to)) {
      subjects.add(mail.getSubject());
    }
    return subjects;
  }

  private static List<MimeMessage> to(String address) {
    return Arrays.stream(SERVER.getReceivedMessages()).filter(mail -> isTo(mail, address)).toList();
  }

  private static boolean isTo(MimeMessage mail, String address) {
    try {
      return mail.getAllRecipients()[0].toString().equals(address);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void dispatch() {
    var server = new MailServer("127.0.0.1", SERVER.getSmtp().getPort(), false);
    var dispatch = new DispatchDueMessages(
        house.database, house.clock, house.ids, new Random(1), RetrySchedule.USUAL, house.doorstep, List.of(
            new SendMail(house.cases, house.municipalities, new Composing(house.bindings), server, house.clock),
            new SendTelling(house.database, house.cases, house.bindings, house.municipalities, house.outbox, house.ids),
            new SendDeskMail(house.cases, house.bindings, house.municipalities, new OfficerWishes(house.database, house.clock),
                new Absences(house.database, house.municipalities, house.clock), server, house.clock)));
    while (dispatch.atMost(10) > 0) {
      // until nothing is due
    }
  }
}
