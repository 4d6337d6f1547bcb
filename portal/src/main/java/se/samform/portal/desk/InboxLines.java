package se.samform.portal.desk;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.InboxPage;
import se.samform.engine.casefile.InboxQuery.Place;
import se.samform.portal.export.Cell;
import se.samform.portal.export.Table;
import se.samform.portal.export.TooManyLines;

/** All cases of a list as lines of a table, read a page at a time along the index. */
final class InboxLines implements Iterator<List<Cell>> {
    private final Function<Optional<Place>, InboxPage> pages;
    private final Function<List<CaseHead>, List<List<Cell>>> lines;
    private final Queue<List<Cell>> read = new ArrayDeque<>();
    private Optional<Place> after = Optional.empty();
    private boolean ended;
    private int given;

    /** @param pages the page after a place; @param lines of the cases of one page */
    InboxLines(Function<Optional<Place>, InboxPage> pages, Function<List<CaseHead>, List<List<Cell>>> lines) {
        this.pages = pages;
        this.lines = lines;
    }

    @Override
    public boolean hasNext() {
        while (read.isEmpty() && !ended) readOn();
        return !read.isEmpty();
    }

    /** @throws TooManyLines after as many as a table may have */
    @Override
    public List<Cell> next() {
        if (!hasNext()) throw new NoSuchElementException();
        if (++given > Table.MOST_LINES) throw new TooManyLines();
        return read.remove();
    }

    private void readOn() {
        InboxPage page = pages.apply(after);
        read.addAll(lines.apply(page.cases()));
        after = page.next();
        ended = after.isEmpty();
    }
}
