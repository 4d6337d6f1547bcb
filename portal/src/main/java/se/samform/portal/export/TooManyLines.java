package se.samform.portal.export;

/** A list has more than {@link Table#MOST_LINES}: it is refused rather than cut, so that nobody takes a part for all of it. */
public final class TooManyLines extends RuntimeException {
    private static final long serialVersionUID = 1;

    public TooManyLines() {
        super("More than " + Table.MOST_LINES + " lines");
    }
}
