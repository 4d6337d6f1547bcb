package se.samform.engine.notify;

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
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.outbox.ClaimedMessage;
import se.samform.core.outbox.Outcome;

/** Hands letters to the mail server. */
public final class Postman {

  private final Session session;
  private final Clock clock;

  public Postman(MailServer server, Clock clock) {
    this.session = server.session();
    this.clock = clock;
  }

  /** @param address as people write it */
  public Outcome send(ClaimedMessage message, Letter letter, MunicipalityFacts facts, String address) throws MessagingException {
    try {
      Transport.send(mail(message, letter, facts, address));
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
