package se.samform.engine.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.id.CaseId;
import se.samform.core.outbox.MessageState;
import se.samform.core.outbox.OutboxEntry;

/** What had to leave the house when all is done, beside what came. */
record SentOnce(PermitTown town, Map<CaseId, ModelCase> cases, GreenMailExtension mail) {

  /** What an outbox says of a mail that left. */
  private static final String HANDED_OVER = "Handed to the mail server";

  /** Whatever went wrong on the way: everything that was due came, and nothing twice that a receiver can tell by its key. */
  void check() throws Exception {
    sendWhatIsLeft();
    var deliveries = 0;
    var mails = 0;
    for (var id : cases.keySet()) {
      var model = cases.get(id);
      var sent = town.house.outbox.ofStream(GRANVIK, id.value());
      assertTrue(sent.stream().allMatch(entry -> entry.state() == MessageState.DONE || isKeptFrom(model, entry)), sent::toString);
      assertEquals(1 + model.supplements + model.corrections, town.house.cases.findForMachine(GRANVIK, id).orElseThrow().submissions().size(), id::text);
      assertEquals(1 + model.supplements + model.corrections + model.decisions, count(sent, "render"), id::text);
      assertEquals(model.mails, count(sent, "mail"), id::text);
      assertEquals(model.deliveries, count(sent, "delivery"), id::text);
      assertEquals(model.toldHead, noticesToHead(id), id::text);
      assertEquals(2 * model.transfers, count(sent, "transfer"), id::text);
      mails += count(sent, "transfer") + count(sent, "mail") + sent.stream().filter(entry -> entry.kind().equals("desk-mail") && !isKeptFrom(model, entry)).count();
      mails += sent.stream().filter(entry -> isKeptFrom(model, entry) && entry.lastReason().equals(Optional.of(HANDED_OVER))).count();
      deliveries += model.deliveries;
    }
    assertEquals(mails, Stream.of(mail.getReceivedMessages()).filter(each -> !isToOutsiders(each)).map(SentOnce::key).distinct().count());
    assertOutsidersGotTheirs();
    assertEquals(deliveries, town.received());
    assertEquals(cases.values().stream().mapToLong(model -> model.linked.size()).sum(), town.house.rows("case_link"));
  }

  /** What was mailed to them, and then sent again as if it were not, may have found that nothing is asked any more. */
  private void assertOutsidersGotTheirs() {
    var referrals = cases.keySet().stream().flatMap(id -> town.house.outbox.ofStream(GRANVIK, id.value()).stream()).filter(entry -> entry.kind().equals("referral")).toList();
    var received = Stream.of(mail.getReceivedMessages()).filter(SentOnce::isToOutsiders).map(SentOnce::key).distinct().count();
    assertTrue(received <= referrals.size(), () -> received + " of " + referrals.size());
    assertTrue(referrals.stream().filter(entry -> entry.lastReason().equals(Optional.of(HANDED_OVER))).count() <= received, () -> "only " + received);
  }

  private static boolean isToOutsiders(MimeMessage mail) {
    try {
      return mail.getAllRecipients()[0].toString().equals(Outsiders.CHURCH.mail());
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Who has declared a conflict since is not written to. */
  private static boolean isKeptFrom(ModelCase model, OutboxEntry entry) {
    return entry.kind().equals("desk-mail") && model.barred.stream().anyMatch(name -> entry.ref().contains(PermitTown.OFFICERS.get(name).id().text()));
  }

  private static long count(List<OutboxEntry> sent, String kind) {
    return sent.stream().filter(entry -> entry.kind().equals(kind) && entry.state() == MessageState.DONE).count();
  }

  private long noticesToHead(CaseId id) {
    return town.house.database.read(session -> session.one("select count(*) as n from desk_notice where case_id = ? and officer_id = ? and kind = 'assigned'",
        row -> row.number("n"), id, PermitTown.OFFICERS.get("head").id())).orElseThrow();
  }

  private static String key(MimeMessage mail) {
    try {
      return mail.getMessageID();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What failed is tried again hours later; what a killed node held, when its lease has run out. */
  private void sendWhatIsLeft() {
    var dispatch = town.dispatcher(mail.getSmtp().getPort());
    for (int i = 0; i < 50 && town.house.rows("outbox where state in ('WAITING', 'LEASED')") > 0; i++) {
      while (dispatch.atMost(50) > 0) {
        // until nothing is due
      }
      town.house.clock.forward(Duration.ofHours(6));
    }
  }
}
