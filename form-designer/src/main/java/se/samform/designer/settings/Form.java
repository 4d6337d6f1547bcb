package se.samform.designer.settings;

/**
 * What may stand on a line.
 *
 * @param least of a whole number
 * @param most of a whole number; the longest text otherwise
 */
public record Form(Kind kind, long least, long most) {
    private static final int LONGEST_PATTERN = 200;
    private static final int LONGEST_WORD = 1000;

    /** What kind of thing it is. */
    public enum Kind {
        WHOLE,
        /** A number of bytes, typed in millions of them. */
        MEGABYTES,
        /** Perhaps with decimals. */
        DECIMAL,
        /** At most two decimals. */
        AMOUNT,
        /** An amount that is 0 or more. */
        PRICE,
        /** In per cent. */
        RATE,
        DAY,
        TIME,
        /** Of a step, a question, a role or a file. */
        ID,
        /** Of an option, a row, a node or an item. */
        OPTION_ID,
        /** Of an e-service, and what a source or a calendar is called. */
        SLUG,
        EXPORT_NAME,
        PREFIX,
        PATTERN,
        SERIES,
        SUBJECT,
        FACET,
        GROUND,
        WORD,
        /** What a field is answered with beforehand. */
        ANSWER
    }

    static Form whole(long least, long most) {
        return new Form(Kind.WHOLE, least, most);
    }

    static Form of(Kind kind) {
        return new Form(kind, 0, kind == Kind.PATTERN ? LONGEST_PATTERN : LONGEST_WORD);
    }

    /** Whether people type digits in it. */
    public boolean isNumeric() {
        return switch (kind) {
            case WHOLE, MEGABYTES, DECIMAL, AMOUNT, PRICE, RATE -> true;
            case DAY, TIME, ID, OPTION_ID, SLUG, EXPORT_NAME, PREFIX, PATTERN, SERIES, SUBJECT, FACET, GROUND, WORD, ANSWER -> false;
        };
    }
}
