package se.samform.portal.export;

import java.util.List;

/**
 * A table to be written, line by line.
 *
 * @param name of a sheet, if it becomes one
 * @param lines each as long as the headings; asked for once
 */
public record Table(String name, List<String> headings, Iterable<List<Cell>> lines) {

    /** More lines than anybody reads, and few enough for memory. */
    public static final int MOST_LINES = 50_000;

    public Table {
        headings = List.copyOf(headings);
    }
}
