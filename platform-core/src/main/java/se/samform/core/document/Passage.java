package se.samform.core.document;

import java.util.List;

/** Running text, such as the reasons of a decision. The heading may be empty: then the text just goes on. */
public record Passage(String heading, List<String> paragraphs) implements Part {

    public Passage {
        paragraphs = List.copyOf(paragraphs);
    }
}
