package se.samform.portal.desk;

import java.util.Arrays;
import java.util.Locale;
import se.samform.engine.casefile.InboxOrder;

/** What a list is sorted by, as its address says it: {@code changed}, or {@code -changed} for the other way round. */
record Sorting(By by, boolean descending) {
    static final Sorting BY_DUE = new Sorting(By.DUE, false);
    static final Sorting BY_RECEIVED = new Sorting(By.RECEIVED, false);

    /** A column of the list. */
    enum By {
        DUE(InboxOrder.By.DUE), RECEIVED(InboxOrder.By.RECEIVED), CHANGED(InboxOrder.By.CHANGED),
        APPLICANT(InboxOrder.By.DUE), SERVICE(InboxOrder.By.DUE), STATUS(InboxOrder.By.DUE);

        /** What the database reads it by. */
        private final InboxOrder.By read;

        By(InboxOrder.By read) {
            this.read = read;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it is a word that the database doesn't sort by: one that is sealed, or differs by language. */
        boolean isWord() {
            return this == APPLICANT || this == SERVICE || this == STATUS;
        }
    }

    /** What is no sorting is by due day. */
    static Sorting read(String said) {
        boolean descending = said.startsWith("-");
        String key = descending ? said.substring(1) : said;
        return Arrays.stream(By.values()).filter(by -> by.key().equals(key)).findFirst().map(by -> new Sorting(by, descending)).orElse(BY_DUE);
    }

    String key() {
        return (descending ? "-" : "") + by.key();
    }

    /** What the heading of a column leads to: the other way round if it is sorted by already; what happened last first. */
    Sorting then(By other) {
        return new Sorting(other, other == by ? !descending : other == By.CHANGED);
    }

    /** The order that cases are read in. */
    InboxOrder order() {
        return by.isWord() ? InboxOrder.BY_DUE : new InboxOrder(by.read, descending);
    }

    /** For {@code aria-sort} of a column; null for the others. */
    String aria(By column) {
        if (column != by) return null;
        return descending ? "descending" : "ascending";
    }
}
