package se.samform.portal.mypages;

import se.samform.portal.wording.StatusBadge;

/** A case in the list. */
public record CaseLine(String path, String title, StatusBadge badge, String reference, String about) {
    public String getPath() {
        return path;
    }

    public String getTitle() {
        return title;
    }

    public StatusBadge getBadge() {
        return badge;
    }

    public String getReference() {
        return reference;
    }

    public String getAbout() {
        return about;
    }
}
