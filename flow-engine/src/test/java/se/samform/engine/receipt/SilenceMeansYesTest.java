package se.samform.engine.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.VERA;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.samform.core.answer.RawAnswers;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.Scenario;
import se.samform.core.outbox.DispatchDueMessages;
import se.samform.core.outbox.RetrySchedule;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Published;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.casefile.DecisionList;
import se.samform.engine.casefile.DecisionQuery;
import se.samform.engine.casefile.MadeDecision;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.deadline.FireDueTimers;
import se.samform.engine.document.Documents;
import se.samform.engine.document.RenderDocument;
import se.samform.engine.draft.Attached;
import se.samform.engine.notify.Composing;
import se.samform.engine.notify.MailServer;
import se.samform.engine.notify.SendMail;
import se.samform.engine.testing.House;

/** The example e-service for public places: where nobody objects in ten working days it is granted, by the timers, the renderer and the mail that run in an installation. */
class SilenceMeansYesTest {

  @RegisterExtension
  static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  /** The tenth working day after the Sunday on which it came in is the fourth of December, which begins an hour before it does in London. */
  private static final Instant LAST_HOUR = Instant.parse("2026-12-03T22:30:00Z");

  private final House house = new House();
  private final FireDueTimers timers = new FireDueTimers(house.cases, house.municipalities, house.clock);
  private final Documents documents = new Documents(house.database, house.files, new ReceiptRenderer(house.municipalities, house.clock), house.clock);
  private DispatchDueMessages dispatch;
  private CaseHead head;

  @BeforeEach
  void hand_in_a_table_with_books() {
    dispatch = new DispatchDueMessages(
        house.database, house.clock, house.ids, new Random(1), RetrySchedule.USUAL, house.doorstep, List.of(new RenderDocument(house.cases, documents),
        new SendMail(house.cases, house.municipalities, new Composing(house.bindings), new MailServer("127.0.0.1", MAIL.getSmtp().getPort(), false), house.clock)));
    var service = house.services.publish(GRANVIK, House.definition("markupplatelse"));
    house.bindings.save(GRANVIK, service.family(), new Binding(
        House.BOARD, Map.of("land-unit", House.STREETS, "police", House.PARKS, "rescue", House.PARKS, "environment", House.PARKS), Map.of(), List.of(), Map.of(),
        Map.of("land-delegate", Set.of(House.NILS))), 0);
    var draft = house.draft(service, VERA, answers(service));
    var attached = assertInstanceOf(Attached.Done.class, house.drafts.attach(
        draft, VERA, "sketch", "skiss.pdf", "application/pdf", new ByteArrayInputStream("%PDF-1.7".getBytes(StandardCharsets.UTF_8)), 1_000));
    head = assertInstanceOf(Submitted.Opened.class, house.cases.submit(GRANVIK, attached.draft().id(), VERA)).head();
    dispatchAll();
  }

  @Test
  void nobody_answers_for_ten_working_days_and_the_citizen_has_a_decision_that_nobody_made() throws Exception {
    until(LAST_HOUR);
    assertEquals("received", now().head().state().status(), "the tenth day has not begun");
    var before = MAIL.getReceivedMessages().length;
    until(LAST_HOUR.plus(Duration.ofHours(1)));
    assertEquals("silently-granted", now().head().state().status());
    assertEquals(Optional.of("silent-yes"), now().head().state().course().ruling().map(ruling -> ruling.id()));
    var letter = now().letters().getFirst();
    assertTrue(letter.file().isPresent(), "rendered");
    assertEquals("%PDF", new String(documents.pdf(now(), letter.id()).orElseThrow(), 0, 4, StandardCharsets.ISO_8859_1));
    var mails = MAIL.getReceivedMessages();
    assertEquals(before + 1, mails.length, "one mail, and no other that the status has changed");
    assertTrue(((String) mails[before].getContent()).contains("/granvik/my/" + head.id().text()), mails[before].getSubject());
    assertEquals("machine/APPROVAL", listed());
    until(LAST_HOUR.plus(Duration.ofDays(20)));
    assertEquals(before + 1, MAIL.getReceivedMessages().length);
    assertEquals(1, now().letters().size(), "once");
  }

  @Test
  void once_somebody_has_objected_time_grants_nothing() {
    house.clock.forward(Duration.ofDays(5));
    assertInstanceOf(Commanded.Done.class, house.cases.command(GRANVIK, head.id(), head.lastSeq(), new CaseCommand.ChangeStatus("hearing"), OFFICER));
    until(LAST_HOUR.plus(Duration.ofDays(5)));
    assertEquals("hearing", now().head().state().status());
    assertEquals(List.of(), made());
  }

  /** As the e-service's own story of a small use has it, some weeks ahead. */
  private static RawAnswers answers(Published service) {
    var story = service.definition().flow().scenarios().stream().filter(each -> each.id().equals("small")).findFirst().map(Scenario::answers).orElseThrow();
    var answers = new HashMap<>(story);
    answers.remove("sketch");
    answers.replaceAll((path, values) -> values.stream().map(value -> value.equals("2027-06-05") ? "2026-12-28" : value).toList());
    return new RawAnswers(answers);
  }

  private void until(Instant moment) {
    house.clock.forward(Duration.between(house.clock.instant(), moment));
    timers.of(GRANVIK);
    dispatchAll();
  }

  private void dispatchAll() {
    while (dispatch.atMost(10) > 0) {
      // until nothing is due
    }
  }

  private CaseFile now() {
    return house.cases.findForMachine(GRANVIK, head.id()).orElseThrow();
  }

  /** As the board reads it: who made it, and what it is. */
  private String listed() {
    return String.join(", ", made().stream().map(each -> each.actor() + "/" + each.outcome()).toList());
  }

  private List<MadeDecision> made() {
    return new DecisionList(house.database).of(
        GRANVIK, OFFICER, new DecisionQuery(head.state().authority(), house.clock.instant().minus(Duration.ofDays(30)), house.clock.instant().plusSeconds(1), 10));
  }
}
