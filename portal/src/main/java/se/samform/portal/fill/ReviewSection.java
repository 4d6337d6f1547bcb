package se.samform.portal.fill;

import java.util.List;
import se.samform.core.ui.Phrase;

/** The answers of one step. */
public record ReviewSection(String id, Phrase title, List<ReviewLine> lines) {
    public ReviewSection {
        lines = List.copyOf(lines);
    }
}
