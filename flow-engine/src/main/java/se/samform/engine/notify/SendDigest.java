package se.samform.engine.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.samform.core.id.OfficerId;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.municipality.Officer;
import se.samform.core.outbox.ClaimedMessage;
import se.samform.engine.notice.Digests;
import se.samform.engine.notice.OfficerChoice;
import se.samform.engine.notice.OfficerWishes;

/** Sends officers their daily mail. */
@ApplicationScoped
public class SendDigest extends MailSender {

  private final Digests digests;
  private final OfficerWishes wishes;
  private final MunicipalityLookup municipalities;

  @Inject
  public SendDigest(Digests digests, OfficerWishes wishes, MunicipalityLookup municipalities, MailServer server, Clock clock) {
    super(municipalities, server, clock);
    this.digests = digests;
    this.wishes = wishes;
    this.municipalities = municipalities;
  }

  /** For the container's proxy. */
  protected SendDigest() {
    this(null, null, null, MailServer.NONE, null);
  }

  @Override
  public String kind() {
    return Digests.KIND;
  }

  /** What nobody could be told goes back, to be told once there is an address. */
  @Override
  protected Mail mail(ClaimedMessage message, MunicipalityFacts facts) {
    var officer = new OfficerId(message.stream());
    var day = LocalDate.parse(message.ref());
    var address = municipalities.officer(message.municipality(), officer).flatMap(Officer::email);
    if (address.isEmpty()) {
      digests.putBack(message.municipality(), officer, day);
      return Mail.nobody("There is no address; what was gathered waits for one");
    }
    var gathered = digests.gathered(message.municipality(), officer, day);
    var language = wishes.of(message.municipality(), officer).map(OfficerChoice::language).orElseGet(facts::language);
    return gathered.lines().isEmpty() ? Mail.nobody("There is nothing to tell") : new Mail.To(address.get(), DigestLetters.of(gathered, facts, language));
  }
}
