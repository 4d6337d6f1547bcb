package se.samform.portal.wording;

import se.samform.core.party.Identity;

/** How somebody had logged in, in words: as whoever let them in says it, but for the page that lets anybody in. */
public final class LogInWords {
    private LogInWords() {}

    /** Empty where nothing is known of it. */
    public static String of(Sentences texts, String login) {
        return login.equals(Identity.Citizen.DEMO) ? texts.of("desk.signed.login.demo") : login;
    }
}
