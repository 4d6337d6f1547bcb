package se.samform.portal.signing;

import java.util.List;
import java.util.Locale;
import se.samform.core.signing.RoundState;
import se.samform.engine.signing.RoundView;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Times;

/** A round in words. */
public final class SigningView {
    private final RoundView round;
    private final List<Line> lines;
    private final String until;

    /** Of one who signs. @param kind of the badge */
    public record Line(String name, String kind, String text) {}

    public SigningView(RoundView round, Sentences texts, Times times) {
        this.round = round;
        this.lines = round.signers().stream().map(person -> line(person, texts, times)).toList();
        this.until = times.day(round.expiresAt());
    }

    private static Line line(RoundView.Person person, Sentences texts, Times times) {
        String said = texts.of("signing.is." + word(person.state()));
        return new Line(person.name(), kind(person), person.at().map(at -> said + " " + times.moment(at)).orElse(said));
    }

    private static String kind(RoundView.Person person) {
        return switch (person.state()) {
            case WAITING -> "draft";
            case INVITED -> "awaiting-signature";
            case SIGNED -> "decided";
            case REFUSED -> "void";
        };
    }

    static String word(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getUntil() {
        return until;
    }

    /** As a word of the text bundle: {@code open}. */
    public String getState() {
        return word(round.state());
    }

    public boolean isOpen() {
        return round.state() == RoundState.OPEN;
    }

    public boolean isSigned() {
        return round.state() == RoundState.SIGNED;
    }

    /** Of who refused. */
    public String getReason() {
        return round.reason();
    }
}
