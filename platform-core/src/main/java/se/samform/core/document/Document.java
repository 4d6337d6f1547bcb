package se.samform.core.document;

import java.util.List;

/**
 * What a PDF says, from top to bottom: its heading texts, the facts that identify it, and its parts.
 *
 * @param text  title, language and whom it is from
 * @param facts what identifies the document (reference, dates, parties), shown together under the title
 * @param parts the body, in reading order
 * @param look  the municipality's own colour, or {@link Look#PLAIN}
 */
public record Document(DocumentText text, List<Entry> facts, List<Part> parts, Look look) {

    public Document {
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
    }
}
