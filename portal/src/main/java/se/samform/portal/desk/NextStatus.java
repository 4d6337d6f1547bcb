package se.samform.portal.desk;

import se.samform.portal.wording.StatusBadge;

/** A status that may follow. @param told what the citizen will read */
public record NextStatus(String id, StatusBadge badge, String told) {
}
