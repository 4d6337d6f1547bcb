package se.samform.core.document;

/**
 * A file that travels inside the PDF, byte for byte. It is never opened: what a citizen uploaded may be anything.
 *
 * @param name        what it is called; any text, cleaned of what a file name can't hold when embedded
 * @param mime        its media type, such as {@code application/json}
 * @param description what it is, for people; may be empty
 */
public record Attachment(String name, String mime, byte[] bytes, Relationship relationship, String description) {

    /** What the file is to the document, in the words of PDF/A-3 (AFRelationship). */
    public enum Relationship {
        /** The document was made from it. */
        SOURCE,
        /** The same content, for machines. */
        DATA,
        /** Something sent along, such as an upload. */
        SUPPLEMENT
    }
}
