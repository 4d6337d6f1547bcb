package se.samform.core.document;

import java.util.List;

/**
 * Labels with their values under a heading, such as one step of a form.
 *
 * @param entries values that stand directly under the heading
 * @param groups  further values under headings of their own, such as one per child
 */
public record Section(String heading, List<Entry> entries, List<Group> groups) implements Part {

    public Section {
        entries = List.copyOf(entries);
        groups = List.copyOf(groups);
    }

    public Section(String heading, List<Entry> entries) {
        this(heading, entries, List.of());
    }

    /** Values that belong together inside a section. */
    public record Group(String heading, List<Entry> entries) {

        public Group {
            entries = List.copyOf(entries);
        }
    }
}
