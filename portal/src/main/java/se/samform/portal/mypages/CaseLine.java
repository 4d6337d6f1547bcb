package se.samform.portal.mypages;

import se.samform.portal.wording.StatusBadge;

/** A case in the list. @param news what the citizen hasn't read, in words; empty if nothing */
public record CaseLine(String path, String title, StatusBadge badge, String reference, String about, String news) {
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

    public String getNews() {
        return news;
    }
}
