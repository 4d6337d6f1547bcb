package se.samform.core.document;

import java.util.List;

/**
 * A label and what was answered.
 *
 * @param value paragraphs, as typed; line breaks inside one are kept. No paragraph at all shows as a dash
 */
public record Entry(String label, List<String> value) {

    public Entry {
        value = List.copyOf(value);
    }

    public static Entry of(String label, String value) {
        return new Entry(label, value.isBlank() ? List.of() : List.of(value));
    }
}
