package se.samform.portal.desk;

import java.util.List;
import se.samform.portal.wording.Sentences;

/** The headings of a list's columns that sort it. */
public record SortHeads(SortHead service, SortHead applicant, SortHead status, SortHead due, SortHead received, SortHead changed) {
    /** All of them, where there is no room for columns. */
    public List<SortHead> getAll() {
        return List.of(due, received, changed, applicant, service, status);
    }

    /** The one that it is sorted by. */
    public SortHead getChosen() {
        return getAll().stream().filter(head -> head.sort() != null).findFirst().orElseThrow();
    }

    /** A heading. @param path of the list sorted by it @param sort for {@code aria-sort}; null where it isn't sorted by this */
    public record SortHead(String text, String path, String sort) {
        /** For {@code aria-current}. */
        public String getCurrent() {
            return sort == null ? null : "true";
        }

        /** Seen, not heard. */
        public String getArrow() {
            if (sort == null) return "";
            return sort.equals("ascending") ? "↑" : "↓";
        }
    }

    static SortHeads of(ListAddress list, Sentences texts) {
        return new SortHeads(head("desk.case", Sorting.By.SERVICE, list, texts), head("desk.applicant", Sorting.By.APPLICANT, list, texts),
            head("desk.status", Sorting.By.STATUS, list, texts), head("desk.due", Sorting.By.DUE, list, texts),
            head("desk.received", Sorting.By.RECEIVED, list, texts), head("desk.changed", Sorting.By.CHANGED, list, texts));
    }

    private static SortHead head(String text, Sorting.By by, ListAddress list, Sentences texts) {
        return new SortHead(texts.of(text), list.sorted(list.sorting().then(by)).path(), list.sorting().aria(by));
    }
}
