package se.samform.portal.api;

/** The revision in an {@code If-Match} header, as the ETag of a draft gave it. */
final class Revision {
    private Revision() {}

    static int of(String header) {
        if (header == null) throw ProblemDocument.of(428, "revision-needed", "Which revision did you see?", "Send If-Match with its ETag, as you read it.");
        try {
            return Integer.parseInt(header.replace("W/", "").replace("\"", "").strip());
        } catch (NumberFormatException e) {
            throw ProblemDocument.of(400, "malformed", "If-Match is not a revision", "Send its ETag as it came.");
        }
    }
}
