package se.samform.portal.statistics;

import java.util.List;

/**
 * A picture with its table.
 *
 * @param heading what the figures say, in a sentence
 * @param note what must be known to read them; may be empty
 * @param path of its table as a file
 */
public record Block(String heading, String note, List<Chart> charts, Grid grid, String path) {

    /** More columns than have room beside a picture. */
    private static final int MOST_BESIDE = 5;

    public String getId() {
        return grid.id();
    }

    /** Whether the table stands below the picture. */
    public boolean isWide() {
        return grid.headings().size() > MOST_BESIDE;
    }
}
