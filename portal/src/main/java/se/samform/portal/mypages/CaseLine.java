package se.samform.portal.mypages;

import se.samform.portal.wording.StatusBadge;

/** A case in the list. @param news what the citizen hasn't read, in words; empty if nothing @param place on its page, of what waits for them */
public record CaseLine(String path, String title, StatusBadge badge, String reference, String about, String news, String place) {

    /** Without a page to go to. */
    CaseLine unlinked() {
        return new CaseLine("", title, badge, reference, about, news, place);
    }
}
