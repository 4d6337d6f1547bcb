package se.samform.portal.fill;

import java.util.List;
import se.samform.core.ui.FileView;
import se.samform.core.ui.Phrase;

/**
 * An answer on the review.
 *
 * @param row the row of a group that it stands in; empty outside groups
 * @param text several lines, parted by line breaks; empty when files stand for it or nothing was answered
 * @param change where to change it, inside the municipality; empty for what is calculated
 * @param wrong whether it is missing or must be mended
 */
public record ReviewLine(String row, Phrase name, String text, List<FileView> files, String change, boolean wrong) {
    public ReviewLine {
        files = List.copyOf(files);
    }

    public boolean isEmpty() {
        return text.isEmpty() && files.isEmpty();
    }

    public boolean isCalculated() {
        return change.isEmpty();
    }
}
