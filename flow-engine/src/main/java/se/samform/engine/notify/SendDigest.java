package se.samform.engine.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.LocalDate;
import se.samform.core.id.OfficerId;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.municipality.Officer;
import se.samform.core.outbox.ClaimedMessage;
import se.samform.core.outbox.Outcome;
import se.samform.core.outbox.Sender;
import se.samform.core.text.Language;
import se.samform.engine.notice.Digests;
import se.samform.engine.notice.OfficerChoice;
import se.samform.engine.notice.OfficerWishes;

/** Sends officers their daily mail. */
@ApplicationScoped
public class SendDigest implements Sender {

  private final Digests digests;
  private final OfficerWishes wishes;
  private final MunicipalityLookup municipalities;
  private final Postman postman;

  @Inject
  public SendDigest(Digests digests, OfficerWishes wishes, MunicipalityLookup municipalities, MailServer server, Clock clock) {
    this.digests = digests;
    this.wishes = wishes;
    this.municipalities = municipalities;
    this.postman = new Postman(server, clock);
  }

  /** For the container's proxy. */
  protected SendDigest() {
    this(null, null, null, MailServer.NONE, null);
  }

  @Override
  public String kind() {
    return Digests.KIND;
  }

  @Override
  public Outcome send(ClaimedMessage message) throws MessagingException {
    var officer = new OfficerId(message.stream());
    var address = municipalities.officer(message.municipality(), officer).flatMap(Officer::email);
    var lines = digests.lines(message.municipality(), officer, LocalDate.parse(message.ref()));
    if (address.isEmpty() || lines.isEmpty()) {
      return new Outcome.Sent("There is nobody to tell, or nothing");
    }
    var facts = municipalities.facts(message.municipality());
    var own = facts.name().texts().keySet().stream().findFirst().orElse(Language.SWEDISH);
    var language = wishes.of(message.municipality(), officer).map(OfficerChoice::language).orElse(own);
    return postman.send(message, DigestLetters.of(lines, facts, language), facts, address.get());
  }
}
