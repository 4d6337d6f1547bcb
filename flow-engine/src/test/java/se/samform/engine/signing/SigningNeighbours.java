package se.samform.engine.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samform.engine.testing.Fence.OWNER;
import static se.samform.engine.testing.Fence.answers;
import static se.samform.engine.testing.House.GRANVIK;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import se.samform.core.outbox.DispatchDueMessages;
import se.samform.core.outbox.RetrySchedule;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Published;
import se.samform.core.register.Mandates;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.draft.Draft;
import se.samform.engine.draft.Saved;
import se.samform.engine.notify.Composing;
import se.samform.engine.notify.MailServer;
import se.samform.engine.notify.PostOffices;
import se.samform.engine.notify.TextMessages;
import se.samform.engine.testing.Fence;
import se.samform.engine.testing.House;
import se.samform.engine.testing.Signing;

/** A house in which two neighbours sign what a third hands in, and where the mails of it end. */
abstract class SigningNeighbours {

  static final Pattern LINK = Pattern.compile("/sign/(\\S+)");

  final GreenMailExtension post;
  final House house = new House();
  Published service;
  static final String WORDS = "Du skriver under svaren.";
  Signings signings;
  PostOffices offices = municipality -> Optional.empty();
  Draft draft;

  /** @param post each class has its own: they run side by side */
  SigningNeighbours(GreenMailExtension post) {
    this.post = post;
  }

  @BeforeEach
  void build() throws Exception {
    post.purgeEmailFromAllMailboxes();
    service = Fence.publish(house, "together");
    signings = acting(Signing.NOBODY);
    draft = house.draft(service, OWNER, answers("Staket"));
  }

  Signings acting(Mandates mandates) {
    return Signing.of(house, (municipality, family) -> null, mandates);
  }

  Asked begin() {
    return signings.begin(GRANVIK, draft.id(), new Starter(OWNER, "Vera Exempel", "vera@exempel.invalid"), draft.revision());
  }

  void begun() {
    assertEquals(Asked.Done.PLAIN, begin());
    dispatch();
  }

  RoundView round() {
    return signings.of(GRANVIK, draft.id(), OWNER).orElseThrow();
  }

  Asked sign(Applicant.Person who) {
    return signings.sign(GRANVIK, round().id(), who, round().sha256(), WORDS, "demo");
  }

  void change(String what) {
    draft = ((Saved.Done) house.drafts.save(draft, OWNER, draft.revision(), answers(what))).draft();
  }

  Submitted submit() {
    return house.cases.submit(GRANVIK, draft.id(), OWNER);
  }

  void dispatch() {
    var server = new MailServer("127.0.0.1", post.getSmtp().getPort(), false);
    var mail = new SendInvitations(
        house.database, house.drafts, house.services, new Composing(house.bindings), house.municipalities, server, new TextMessages(offices), house.random, house.clock);
    var dispatch = new DispatchDueMessages(
        house.database, house.clock, house.ids, new Random(1), RetrySchedule.USUAL, house.doorstep, List.of(mail));
    while (dispatch.atMost(10) > 0) {
      // until nothing is due
    }
  }

  List<String> subjectsTo(String address) throws Exception {
    var subjects = new ArrayList<String>();
    for (var mail : mailsTo(address)) {
      subjects.add(mail.getSubject());
    }
    return subjects;
  }

  List<MimeMessage> mailsTo(String address) throws Exception {
    var mails = new ArrayList<MimeMessage>();
    for (var mail : post.getReceivedMessages()) {
      if (mail.getAllRecipients()[0].toString().equals(address)) {
        mails.add(mail);
      }
    }
    return mails;
  }
}
