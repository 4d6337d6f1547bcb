package se.samform.examples.demo;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that takes everything, sends nothing on, and keeps each message as a file in its folder, its owner's alone: mails name citizens. */
public final class Mail implements AutoCloseable {

    private final GreenMail server;
    private final Path folder;
    private final AtomicInteger count = new AtomicInteger();

    private Mail(GreenMail server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    static Mail start(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        var mail = new Mail(new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP)), folder);
        mail.server.getUserManager().setMessageDeliveryHandler(mail::take);
        mail.server.start();
        return mail;
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    Path folder() {
        return folder;
    }

    /** In the order in which they came, since this start. */
    public List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    @Override
    public void close() {
        server.stop();
    }

    private GreenMailUser take(MovingMessage message, MailAddress recipient) throws MessagingException, UserException {
        var users = server.getUserManager();
        var user = users.getUserByEmail(recipient.getEmail());
        if (user == null) {
            user = users.createUser(recipient.getEmail(), recipient.getEmail(), "");
        }
        user.deliver(message);
        write(message.getMessage());
        return user;
    }

    private void write(MimeMessage message) throws MessagingException {
        var file = folder.resolve("%d-%03d.eml".formatted(System.currentTimeMillis(), count.incrementAndGet()));
        try (var out = Files.newOutputStream(file)) {
            message.writeTo(out);
        } catch (IOException e) {
            throw new MessagingException("cannot keep a mail", e);
        }
    }
}
