package se.samform.portal.api;

/** What a command says of itself beside what is to be done. */
record Headers(int seqSeen, String key) {
    private static final String KEY_PATTERN = "[\\x21-\\x7e]{1,100}";

    /** @param match the ETag that was seen @param key {@code Idempotency-Key}; null where it may be done as often as it comes */
    static Headers of(String match, String key) {
        if (key != null && !key.matches(KEY_PATTERN)) {
            throw ProblemDocument.of(400, "malformed", "Idempotency-Key is none", "Send 1 to 100 visible characters without spaces, new for each command.");
        }
        return new Headers(Revision.of(match), key == null ? "" : key);
    }
}
