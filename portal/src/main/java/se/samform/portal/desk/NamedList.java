package se.samform.portal.desk;

/**
 * A list that somebody gave a name, in the side bar.
 *
 * @param number of one's own, to take it away; empty for another's
 * @param unit that it is shared with; may be empty
 */
public record NamedList(String path, String name, String unit, String number, boolean current) {
    /** For {@code aria-current}. */
    public String getCurrent() {
        return current ? "true" : null;
    }
}
