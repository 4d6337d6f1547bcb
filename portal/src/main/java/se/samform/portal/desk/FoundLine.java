package se.samform.portal.desk;

import java.util.List;

/** A case that was found, with the words that were looked for marked. @param where in it they stand */
public record FoundLine(InboxLine line, List<Marked> title, List<Marked> reference, List<Marked> applicant, String where) {

    static FoundLine of(InboxLine line, List<String> typed, String where) {
        return new FoundLine(line, Marked.in(line.title(), typed), Marked.in(line.reference(), typed), Marked.in(line.applicant(), typed), where);
    }
}
