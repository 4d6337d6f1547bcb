package se.samform.portal.desk;

/** A list, or a unit to show alone, in the side bar. @param count in words; empty where counting would cost */
public record ViewLink(String path, String text, String icon, boolean current, String count) {
    /** For {@code aria-current}. */
    public String getCurrent() {
        return current ? "page" : null;
    }
}
