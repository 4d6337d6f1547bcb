package se.samform.portal.wording;

import java.util.List;

/** The answers of one step. */
public record AnswerSection(String title, List<AnswerEntry> entries) {
    public AnswerSection {
        entries = List.copyOf(entries);
    }
}
