package se.samform.portal.desk;

/** A list, or a unit to show alone, in the side bar. @param count in words; empty where counting would cost */
public record ViewLink(String path, String text, String icon, boolean current, String count) {
    public String getPath() {
        return path;
    }

    public String getText() {
        return text;
    }

    public String getIcon() {
        return icon;
    }

    /** For {@code aria-current}. */
    public String getCurrent() {
        return current ? "page" : null;
    }

    public String getCount() {
        return count;
    }
}
