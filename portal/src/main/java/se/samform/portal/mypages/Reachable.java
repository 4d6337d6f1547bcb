package se.samform.portal.mypages;

/** How whoever handed a case in learns what becomes of it, as the keys of the sentences say it. */
enum Reachable {
    /** They are written to. */
    TOLD(""),
    /** They see it with the number and the key, and nowhere else. */
    WITH_KEY(".here"),
    /** They said nothing of themselves, and see it where they log in. */
    LOGGED_IN(".mine");

    private final String end;

    Reachable(String end) {
        this.end = end;
    }

    String key(String key) {
        return key + end;
    }
}
