package se.samform.portal.desk;

import se.samform.portal.wording.Due;
import se.samform.portal.wording.StatusBadge;

/**
 * A case in the inbox.
 *
 * @param applicant a word for it where no name may stand
 * @param officer empty while nobody has it
 */
public record InboxLine(
    String path, String title, String reference, String applicant, String unit, StatusBadge badge, String ball, String officer, Due due, String changed) {

    public String getPath() {
        return path;
    }

    public String getTitle() {
        return title;
    }

    public String getReference() {
        return reference;
    }

    public String getApplicant() {
        return applicant;
    }

    public String getUnit() {
        return unit;
    }

    public StatusBadge getBadge() {
        return badge;
    }

    public String getBall() {
        return ball;
    }

    public String getOfficer() {
        return officer;
    }

    public String getInitials() {
        return Initials.of(officer);
    }

    public Due getDue() {
        return due;
    }

    public String getChanged() {
        return changed;
    }
}
