package se.samform.examples.demo;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The mails that citizens got. */
final class Letters {

    private Letters() {
    }

    /** Waits for a mail to that address that names the case in its subject or text. */
    static MimeMessage about(String reference, String address) {
        return Eventually.get("a mail to " + address + " about " + reference, () -> received(reference, address),
                found -> !found.isEmpty()).getFirst();
    }

    private static List<MimeMessage> received(String reference, String address) {
        return SharedInstallation.get().mail().received().stream()
                .filter(mail -> isTo(mail, address) && names(mail, reference)).toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.toString(mail.getRecipients(RecipientType.TO)).contains(address);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean names(MimeMessage mail, String reference) {
        try {
            return mail.getSubject().contains(reference) || mail.getContent().toString().contains(reference);
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
