package se.samform.portal.mypages;

/** A draft in the list. @param path of the draft, inside the municipality */
public record DraftLine(String path, String deletePath, String title, String about) {
    public String getPath() {
        return path;
    }

    public String getDeletePath() {
        return deletePath;
    }

    public String getTitle() {
        return title;
    }

    public String getAbout() {
        return about;
    }
}
