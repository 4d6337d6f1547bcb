package se.samform.engine.notify;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** A mail with the same id on every attempt: a server that got it twice can tell. */
final class IdentifiedMail extends MimeMessage {

  private final String id;

  IdentifiedMail(Session session, String id) {
    super(session);
    this.id = id;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }
}
