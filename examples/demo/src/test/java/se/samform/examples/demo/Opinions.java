package se.samform.examples.demo;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The links that parties outside got by mail. */
final class Opinions {

    private static final Pattern LINK = Pattern.compile("opinions/[A-Za-z0-9_-]+");

    private Opinions() {
    }

    /** Waits for a mail to that address whose link leads to the case with this text on its page, and leads there. */
    static void follow(Visitor visitor, String address, String text) {
        var link = Eventually.get("a link for " + address + " to " + text, () -> link(address, text), Optional::isPresent).orElseThrow();
        visitor.goTo(link);
    }

    private static Optional<String> link(String address, String text) {
        return links(address).reversed().stream()
                .filter(link -> HttpVisitor.at(SharedInstallation.get()).get("/granvik/" + link).text().contains(text)).findFirst();
    }

    private static List<String> links(String address) {
        return SharedInstallation.get().mail().received().stream().filter(mail -> isTo(mail, address))
                .flatMap(mail -> LINK.matcher(text(mail)).results().map(found -> found.group())).toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.toString(mail.getRecipients(RecipientType.TO)).contains(address);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            return mail.getContent().toString();
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
