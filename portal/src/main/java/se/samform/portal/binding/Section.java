package se.samform.portal.binding;

import java.util.List;

/** Fields that belong together. @param about a sentence; may be empty */
public record Section(String id, String title, String about, List<Field> fields) {
    public Section {
        fields = List.copyOf(fields);
    }

    /** Something to choose. */
    public record Option(String value, String name, boolean chosen) {}

    /**
     * A field.
     *
     * @param kind {@code select}, {@code checks}, {@code line} or {@code day}
     * @param hint a sentence; may be empty
     * @param wrong what is wrong with it, in words; empty for nothing
     */
    public record Field(String name, String label, String hint, String kind, String value, List<Option> options, String wrong) {
        public Field {
            options = List.copyOf(options);
        }

        /** What tells about it, for {@code aria-describedby}; null for nothing. */
        public String getDescribed() {
            String said = ((hint.isEmpty() ? "" : name + "-hint ") + (wrong.isEmpty() ? "" : name + "-error")).strip();
            return said.isEmpty() ? null : said;
        }
    }
}
