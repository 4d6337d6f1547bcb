package se.samform.portal.wording;

import java.util.regex.Pattern;

/** A provision in the words of the law: what is marked as {@code OSL 26:1} is OSL 26 kap. 1 §, whatever the language. */
public final class Provision {
    private static final Pattern SHORT = Pattern.compile("(\\p{L}+) (\\d+):(\\d+(?: ?[a-z])?)(?![\\p{L}\\d])");

    private Provision() {}

    /** As it was written, where that isn't short for anything. */
    public static String inWords(String ground) {
        return SHORT.matcher(ground).replaceAll("$1 $2 kap. $3 §");
    }
}
