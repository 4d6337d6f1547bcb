package se.samform.engine.notify;

import jakarta.mail.Session;
import jakarta.mail.util.StreamProvider;
import java.util.Properties;

/** The server that mail is handed to. @param startTls whether mail is refused to go in the open */
public record MailServer(String host, int port, boolean startTls) {

  private static final String PATIENCE = "10000";

  public static final MailServer NONE = new MailServer("localhost", 25, false);

  /** To be kept: making one searches all jars for its providers. */
  Session session() {
    rememberStreams();
    var properties = new Properties();
    properties.setProperty("mail.transport.protocol", "smtp");
    properties.setProperty("mail.smtp.host", host);
    properties.setProperty("mail.smtp.port", String.valueOf(port));
    properties.setProperty("mail.smtp.starttls.required", String.valueOf(startTls));
    properties.setProperty("mail.smtp.starttls.enable", String.valueOf(startTls));
    properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
    properties.setProperty("mail.smtp.timeout", PATIENCE);
    properties.setProperty("mail.smtp.writetimeout", PATIENCE);
    return Session.getInstance(properties);
  }

  /** Else all jars are searched once more for each mail. */
  private static void rememberStreams() {
    System.setProperty(StreamProvider.class.getName(), StreamProvider.provider().getClass().getName());
  }
}
