package se.samform.examples.receiving;

/**
 * One field of a system's own record, as people see it.
 *
 * @param label the Swedish label
 * @param text the value; empty if the submission did not tell
 * @param listed whether it is a column of the list, or only on the delivery's own page
 */
public record Field(String label, String text, boolean listed) {

    public static Field listed(String label, String text) {
        return new Field(label, text, true);
    }

    public static Field detail(String label, String text) {
        return new Field(label, text, false);
    }
}
