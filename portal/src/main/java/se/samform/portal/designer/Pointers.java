package se.samform.portal.designer;

import java.util.Comparator;

/** Places in the order in which a document has them: an element before what is in it, numbers as numbers. */
final class Pointers {
    static final Comparator<String> IN_ORDER = Pointers::compare;

    private Pointers() {}

    private static int compare(String one, String other) {
        String[] mine = one.split("/");
        String[] theirs = other.split("/");
        for (int i = 0; i < Math.min(mine.length, theirs.length); i++) {
            int order = part(mine[i], theirs[i]);
            if (order != 0) return order;
        }
        return Integer.compare(mine.length, theirs.length);
    }

    private static int part(String one, String other) {
        boolean areNumbers = one.matches("\\d{1,6}") && other.matches("\\d{1,6}");
        return areNumbers ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other)) : one.compareTo(other);
    }
}
