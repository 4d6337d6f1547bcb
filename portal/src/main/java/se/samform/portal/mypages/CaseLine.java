package se.samform.portal.mypages;

import se.samform.portal.wording.StatusBadge;

/** A case in the list. @param news what the citizen hasn't read, in words; empty if nothing */
public record CaseLine(String path, String title, StatusBadge badge, String reference, String about, String news) {
}
