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

    public String getId() {
        return grid.id();
    }
}
