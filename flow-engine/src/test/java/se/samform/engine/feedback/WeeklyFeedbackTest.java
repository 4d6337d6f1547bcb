package se.samform.engine.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.VERA;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.samform.core.notice.NoticeSettings;
import se.samform.core.outbox.DispatchDueMessages;
import se.samform.core.outbox.RetrySchedule;
import se.samform.engine.notify.MailServer;
import se.samform.engine.testing.House;

/** It is a Sunday when the house is built: 22 November 2026. */
class WeeklyFeedbackTest {

  @RegisterExtension
  static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  private final House house = new House();
  private final WeeklyFeedback weekly =
      new WeeklyFeedback(house.database, house.bindings, house.municipalities, house.outbox, house.ids, house.clock);

  @BeforeEach
  void own() {
    settle(new NoticeSettings(Map.of(), Map.of(), Map.of(), List.of("agare@granvik.invalid")));
  }

  @Test
  void the_owners_are_mailed_on_monday_how_many_said_what_and_nothing_that_anybody_wrote() throws Exception {
    give(Grade.SATISFIED, "Hemligt beröm");
    give(Grade.VERY_DISSATISFIED, "");
    assertEquals(0, weekly.write(GRANVIK));
    at("2026-11-23T07:59");
    assertEquals(0, weekly.write(GRANVIK));
    at("2026-11-23T08:00");
    assertEquals(1, weekly.write(GRANVIK));
    assertEquals(0, weekly.write(GRANVIK));
    dispatch();
    assertEquals(1, SERVER.getReceivedMessages().length);
    var mail = SERVER.getReceivedMessages()[0];
    var text = ((String) mail.getContent()).replace("\r\n", "\n");
    assertEquals("agare@granvik.invalid", mail.getAllRecipients()[0].toString());
    assertTrue(text.contains(": 2.\n\nMycket missnöjd: 1\nMissnöjd: 0\nVarken nöjd eller missnöjd: 0\nNöjd: 1\nMycket nöjd: 0\n\n1 skrev en kommentar."), text);
    assertTrue(text.contains("https://e.exempel.invalid/granvik/desk/statistics"), text);
    assertFalse(text.contains("Hemligt"), text);
  }

  @Test
  void where_nobody_said_anything_or_nobody_wants_to_know_nothing_is_sent() {
    at("2026-11-23T09:00");
    assertEquals(0, weekly.write(GRANVIK));
    give(Grade.NEITHER, "");
    settle(NoticeSettings.NONE);
    at("2026-11-30T09:00");
    assertEquals(0, weekly.write(GRANVIK));
  }

  private void settle(NoticeSettings settings) {
    var stored = house.bindings.find(GRANVIK, house.schoolTransport.family()).orElseThrow();
    assertTrue(house.bindings.save(GRANVIK, house.schoolTransport.family(), stored.binding().telling(settings), stored.version()));
  }

  private void give(Grade grade, String comment) {
    var head = house.transportCase();
    assertEquals(Given.DONE, house.feedbacks.give(GRANVIK, house.cases.find(GRANVIK, head.id(), VERA).orElseThrow(), grade, comment));
  }

  private void at(String local) {
    house.clock.forward(Duration.between(house.clock.instant(), LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Stockholm")).toInstant()));
  }

  private void dispatch() {
    var server = new MailServer("127.0.0.1", SERVER.getSmtp().getPort(), false);
    var dispatch = new DispatchDueMessages(house.database, house.clock, house.ids, new Random(1), RetrySchedule.USUAL, house.doorstep,
        List.of(new SendFeedback(weekly, house.services, house.municipalities, server, house.clock)));
    while (dispatch.atMost(10) > 0) {
      // until nothing is due
    }
  }
}
