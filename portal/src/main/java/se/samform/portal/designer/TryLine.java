package se.samform.portal.designer;

import java.util.List;

/**
 * Something that happened to a case that is tried, as the page tells it.
 *
 * @param who whose doing it was, by its key
 * @param refused why it was not done; empty for what was
 */
public record TryLine(String on, String who, String what, List<String> came, String refused, List<Mail> mails, List<Handed> deliveries) {

    public TryLine {
        came = List.copyOf(came);
        mails = List.copyOf(mails);
        deliveries = List.copyOf(deliveries);
    }

    /** A mail or text message that would go, or a line at the desk. */
    public record Mail(String channel, String to, String address, String subject, String text) {}

    /** A delivery that would be sent. @param withheld how many answers stay here, in words; empty for none */
    public record Handed(String to, String why, String parts, List<Answer> answers, String withheld, String payload) {
        public Handed {
            answers = List.copyOf(answers);
        }
    }

    /** An answer of it. @param name what it is called there */
    public record Answer(String name, String label, String text) {}
}
