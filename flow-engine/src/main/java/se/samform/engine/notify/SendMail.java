package se.samform.engine.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import se.samform.core.id.CaseId;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.notice.Channel;
import se.samform.core.outbox.ClaimedMessage;
import se.samform.core.outbox.Outcome;
import se.samform.core.outbox.Sender;
import se.samform.engine.casefile.AboutApplicant;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.CitizenErrand;

/** Tells the citizen by mail, if they gave an address. */
@ApplicationScoped
public class SendMail implements Sender {

  private final Cases cases;
  private final MunicipalityLookup municipalities;
  private final Composing composing;
  private final Postman postman;

  @Inject
  public SendMail(Cases cases, MunicipalityLookup municipalities, Composing composing, MailServer server, Clock clock) {
    this.cases = cases;
    this.municipalities = municipalities;
    this.composing = composing;
    this.postman = new Postman(server, clock);
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
  public Outcome send(ClaimedMessage message) throws MessagingException {
    var file = cases.findForMachine(message.municipality(), new CaseId(message.stream()), message.writtenAt());
    var address = file.flatMap(found -> AboutApplicant.mailAddress(found.service().definition(), found.submissions()));
    return address.isPresent()
        ? send(message, file.orElseThrow(), address.get())
        : new Outcome.Sent("No mail address was given");
  }

  private Outcome send(ClaimedMessage message, CaseFile file, String address) throws MessagingException {
    var facts = municipalities.facts(message.municipality());
    return postman.send(message, composing.letter(CitizenErrand.of(message.ref()), Channel.MAIL, file, facts), facts, address);
  }
}
