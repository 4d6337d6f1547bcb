package se.samform.engine.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import se.samform.core.id.CaseId;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.municipality.MunicipalityFacts;
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
  private final Session session;
  private final Clock clock;

  @Inject
  public SendMail(Cases cases, MunicipalityLookup municipalities, Composing composing, MailServer server, Clock clock) {
    this.cases = cases;
    this.municipalities = municipalities;
    this.composing = composing;
    this.session = server.session();
    this.clock = clock;
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
    try {
      var facts = municipalities.facts(message.municipality());
      Transport.send(mail(message, composing.letter(CitizenErrand.of(message.ref()), Channel.MAIL, file, facts), facts, address));
      return new Outcome.Sent("Handed to the mail server");
    } catch (AddressException e) {
      return new Outcome.Hopeless("The address can't be written to");
    }
  }

  private MimeMessage mail(ClaimedMessage message, Letter letter, MunicipalityFacts facts, String address)
      throws MessagingException {
    var mail = new IdentifiedMail(session, "<" + message.id().text() + "@" + domain(facts) + ">");
    mail.setFrom(new InternetAddress(facts.mailFrom()));
    mail.setRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
    mail.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    mail.setText(letter.text(), StandardCharsets.UTF_8.name());
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.setSentDate(Date.from(clock.instant()));
    return mail;
  }

  private static String domain(MunicipalityFacts facts) {
    return facts.mailFrom().substring(facts.mailFrom().indexOf('@') + 1);
  }
}
