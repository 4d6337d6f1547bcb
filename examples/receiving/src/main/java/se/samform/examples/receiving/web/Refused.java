package se.samform.examples.receiving.web;

/** A request that is answered with a problem (RFC 9457) and changes nothing. */
final class Refused extends Exception {

    private final int status;
    private final String code;

    /**
     * @param status the HTTP status
     * @param code the last word of the problem's type, for programs; see the table in {@code docs/delivery.md}
     * @param detail what is wrong, for the person who looks into it
     */
    Refused(int status, String code, String detail) {
        super(detail);
        this.status = status;
        this.code = code;
    }

    static Refused malformed(String detail) {
        return new Refused(400, "malformed", detail);
    }

    static Refused notFound() {
        return new Refused(404, "not-found", "There is nothing at this address.");
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }
}
