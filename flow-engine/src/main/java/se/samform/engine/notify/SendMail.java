package se.samform.engine.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import se.samform.core.id.CaseId;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.notice.Channel;
import se.samform.core.outbox.ClaimedMessage;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.CitizenErrand;

/** Tells the citizen by mail, if they gave an address. */
@ApplicationScoped
public class SendMail extends MailSender {

  private final Cases cases;
  private final Composing composing;

  @Inject
  public SendMail(Cases cases, MunicipalityLookup municipalities, Composing composing, MailServer server, Clock clock) {
    super(municipalities, server, clock);
    this.cases = cases;
    this.composing = composing;
  }

  /** For the container's proxy. */
  protected SendMail() {
    this(null, null, null, MailServer.NONE, null);
  }

  @Override
  public String kind() {
    return Channel.MAIL.key();
  }

  @Override
  protected Mail mail(ClaimedMessage message, MunicipalityFacts facts) {
    var file = cases.findForMachine(message.municipality(), new CaseId(message.stream()), message.writtenAt());
    var address = file.flatMap(found -> found.reach().mail());
    return address.isPresent()
        ? new Mail.To(address.get(), composing.letter(CitizenErrand.of(message.ref()), Channel.MAIL, file.orElseThrow(), facts))
        : Mail.nobody("No mail address was given");
  }
}
