package se.samform.engine.notify;

import jakarta.mail.MessagingException;
import java.time.Clock;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.outbox.ClaimedMessage;
import se.samform.core.outbox.Outcome;
import se.samform.core.outbox.Sender;

/** Sends mail of one kind: whoever extends it says to whom, and what. */
public abstract class MailSender implements Sender {

  private final MunicipalityLookup municipalities;
  private final Postman postman;

  protected MailSender(MunicipalityLookup municipalities, MailServer server, Clock clock) {
    this.municipalities = municipalities;
    this.postman = new Postman(server, clock);
  }

  @Override
  public Outcome send(ClaimedMessage message) throws MessagingException {
    var facts = municipalities.facts(message.municipality());
    return switch (mail(message, facts)) {
      case Mail.To(var address, var letter) -> postman.send(message, letter, facts, address);
      case Mail.Nobody(var outcome) -> outcome;
    };
  }

  /** @param facts of the message's municipality */
  protected abstract Mail mail(ClaimedMessage message, MunicipalityFacts facts);
}
