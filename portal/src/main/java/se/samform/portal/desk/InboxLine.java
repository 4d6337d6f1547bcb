package se.samform.portal.desk;

import se.samform.core.id.CaseId;
import se.samform.portal.wording.Due;
import se.samform.portal.wording.StatusBadge;

/**
 * A case in the inbox.
 *
 * @param diaryNumber empty while it stands in no diary
 * @param applicant a word for it where no name may stand
 * @param choice as a form says that this one is chosen
 * @param about what tells it from others of its e-service; empty if nothing does
 * @param officer empty while nobody has it
 * @param deputy that the reader stands in for them; empty if not
 */
public record InboxLine(
    String path, String choice, String title, String about, String reference, String diaryNumber, String applicant, String unit, StatusBadge badge, String ball, String officer, String deputy, Due due, String received,
    String changed) {

    /** Where the line is on the page of the list, as addresses end. */
    static String anchor(CaseId id) {
        return "#" + anchorName(id.text());
    }

    private static String anchorName(String id) {
        return "case-" + id;
    }

    public String getAnchor() {
        return anchorName(choice.substring(0, choice.indexOf('_')));
    }

    public String getInitials() {
        return Initials.of(officer);
    }
}
