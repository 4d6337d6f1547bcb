package se.samform.portal.wording;

import java.util.List;

/** An answer that isn't as it was. @param before what it was; nothing for one that came @param after what it is; nothing for one that is gone */
public record AnswerChange(String label, List<String> before, List<String> after) {
    public AnswerChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** {@code added}, {@code removed} or {@code changed}. */
    public String getKind() {
        return before.isEmpty() ? "added" : after.isEmpty() ? "removed" : "changed";
    }
}
