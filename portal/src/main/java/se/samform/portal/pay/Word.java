package se.samform.portal.pay;

import java.util.Set;

/** What an address says became of a payment; a key of texts. */
public final class Word {
    private static final Set<String> ALL = Set.of("paid", "cancelled", "failed", "expired", "down", "returned", "waiting");

    private Word() {}

    /** Empty for what is none. */
    public static String of(String parameter) {
        return ALL.contains(parameter) ? parameter : "";
    }
}
