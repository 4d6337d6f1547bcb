package se.samform.portal.mypages;

import se.samform.portal.wording.StatusBadge;

/**
 * A case in the list.
 *
 * @param news what the citizen hasn't read, in words; empty if nothing
 * @param decided whether there is a decision that they haven't read
 * @param action what they do, if it waits for them or there is something to read
 */
public record CaseLine(String path, String title, StatusBadge badge, String reference, String about, String news, boolean decided, Action action) {

    /** @param words of the button @param place on the case's page */
    public record Action(String words, String place) {}

    /** Without a page to go to. */
    CaseLine unlinked() {
        return new CaseLine("", title, badge, reference, about, news, decided, action);
    }
}
