package se.samform.examples.demo;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** The mails that citizens got. */
final class Letters {

    private Letters() {
    }

    /** Waits for a mail to that address that names the case in its subject or text. */
    static MimeMessage about(String reference, String address) throws Exception {
        return Soon.there("mail to " + address + " about " + reference, () -> {
            for (var mail : SharedInstallation.get().mail().received()) {
                if (isTo(mail, address) && names(mail, reference)) {
                    return Optional.of(mail);
                }
            }
            return Optional.empty();
        });
    }

    private static boolean isTo(MimeMessage mail, String address) throws MessagingException {
        return Arrays.toString(mail.getRecipients(RecipientType.TO)).contains(address);
    }

    private static boolean names(MimeMessage mail, String reference) throws MessagingException, IOException {
        return mail.getSubject().contains(reference) || mail.getContent().toString().contains(reference);
    }
}
