package se.samform.examples.receiving.store;

/**
 * One file of a delivery.
 *
 * @param name our name of it, unique in its delivery and safe in a path: {@code submission}, {@code receipt}, {@code attachment-1}, {@code paper-1}
 * @param stated what the sender says of it
 * @param size in bytes
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
public record Part(String name, Stated stated, long size, String sha256) {

    /**
     * What the sender says of a part.
     *
     * @param kind {@code submission}, {@code receipt}, {@code attachment} or {@code paper}
     * @param file the sender's id of an attachment; empty for the others
     * @param fileName any text; empty if none was given
     * @param type the media type, as sent
     */
    public record Stated(String kind, String file, String fileName, String type) {
    }

    /** Two parts with the same content differ at most in our name of them. */
    Part content() {
        return new Part("", stated, size, sha256);
    }
}
