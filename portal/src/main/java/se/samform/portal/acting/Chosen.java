package se.samform.portal.acting;

import java.util.Optional;
import se.samform.core.answer.Represented;

/** Whom somebody chose, as the page posts it and programs say it: registers say who that is. */
public final class Chosen {
    static final String SELF = "self";

    private Chosen() {}

    static String write(Represented whom) {
        return whom.as() + ":" + whom.number();
    }

    /** Empty for what is nobody. */
    public static Optional<Represented> read(String posted) {
        if (posted.matches("organisation:[0-9]{10}")) return Optional.of(new Represented.Organisation(number(posted), ""));
        return posted.matches("guardian:[0-9]{12}") ? Optional.of(new Represented.Child(number(posted), "", false)) : Optional.empty();
    }

    private static String number(String posted) {
        return posted.substring(posted.indexOf(':') + 1);
    }
}
