package se.samform.portal.desk;

import se.samform.core.flow.StatusKind;
import se.samform.portal.wording.StatusBadge;

/** A status that may follow. @param told what the citizen will read */
public record NextStatus(String id, StatusKind kind, StatusBadge badge, String told) {
    /** Whether it decides or ends the case: what the applicant is then told can't be taken back, so it is asked about once more. */
    boolean isFinal() {
        return kind == StatusKind.DECIDED || kind.isEnd();
    }
}
