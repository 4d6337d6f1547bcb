package se.samform.core.document;

import java.util.List;

/** Something that must not be overlooked, such as how to appeal; set apart from the rest. */
public record Notice(String heading, List<String> paragraphs) implements Part {

    public Notice {
        paragraphs = List.copyOf(paragraphs);
    }
}
