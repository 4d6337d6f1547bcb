package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samform.core.id.MunicipalityId;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Inbox;
import se.samform.engine.casefile.InboxPage;
import se.samform.engine.casefile.InboxPosition;
import se.samform.engine.casefile.InboxQuery.Place;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/**
 * The inbox in the order that its address asks for. By a time it is read along an index; by a word, and what is overdue, the
 * first {@link #MOST} are read by due day and sorted here, so that it costs the same however many there are. What came in
 * on certain days is read by when it came in. What words stand in is few cases, whatever it is sorted by.
 */
@RequestScoped
public class SortedInbox {
    /** How many are sorted at most; of a longer list those that are to be done first. */
    static final int MOST = 600;
    private static final int READ = 200;

    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Inbox inbox;
    @Inject Cases cases;
    @Inject Told told;

    InboxPage page(ListAddress list, int limit) {
        if (isRead(list)) return inbox.page(municipality(), desk.query(list, limit));
        var sorted = sorted(list);
        int from = list.after().map(place -> sorted.after(place.number(), this::elsewhere)).orElse(0);
        int to = Math.min(from + limit, sorted.cases().size());
        var shown = sorted.cases().subList(from, to);
        return new InboxPage(shown, to < sorted.cases().size() ? Optional.of(Place.of(shown.getLast(), list.sorting().order())) : Optional.empty());
    }

    /** The case that stands before this one, if it is one of the list or once was. */
    Optional<CaseHead> before(ListAddress list, CaseHead head) {
        if (isRead(list)) return inbox.before(municipality(), desk.query(list, 1), Place.of(head, desk.query(list, 1).order()));
        return sorted(list).before(head);
    }

    Optional<CaseHead> after(ListAddress list, CaseHead head) {
        return page(list.from(Place.of(head, desk.query(list, 1).order())), 1).cases().stream().findFirst();
    }

    InboxPosition position(ListAddress list, CaseHead head) {
        if (isRead(list)) return inbox.position(municipality(), desk.query(list, 1), head.number());
        var sorted = sorted(list).cases().stream().limit(InboxPosition.MOST).map(CaseHead::number).toList();
        return new InboxPosition(sorted.indexOf(head.number()) + 1, sorted.size());
    }

    /** That there are more than were sorted, or than words were looked for in, in words; empty where there aren't. */
    String cut(ListAddress list) {
        if (list.more().hasWords() && desk.found(list).cut()) return told.texts().of("desk.sorted.cut.words", ListWords.MOST);
        if (isRead(list) || !sorted(list).cut()) return "";
        return told.texts().of(list.more().hasDays() ? "desk.sorted.cut.days" : "desk.sorted.cut", MOST);
    }

    /** Whether the database reads it in order. Of what is overdue, or came in on certain days, it would have to read all that isn't or didn't. */
    static boolean isRead(ListAddress list) {
        if (list.sorting().by().isWord()) return false;
        return list.more().hasWords() || list.sorting().equals(readBy(list)) || !list.view().isByDay() && !list.more().hasDays();
    }

    /** The list as it is read, whatever it is sorted by. */
    static ListAddress asRead(ListAddress list) {
        return isRead(list) ? list : list.sorted(readBy(list));
    }

    private static Sorting readBy(ListAddress list) {
        return list.more().hasDays() ? Sorting.BY_RECEIVED : Sorting.BY_DUE;
    }

    private ListAddress sortedFor;
    private SortedCases sorted;

    /** Once per request, since a page asks several times. */
    private SortedCases sorted(ListAddress list) {
        if (!list.beginning().equals(sortedFor)) {
            sortedFor = list.beginning();
            sorted = sort(list);
        }
        return sorted;
    }

    private SortedCases sort(ListAddress list) {
        var read = asRead(list);
        var found = new ArrayList<CaseHead>();
        var next = Optional.<Place>empty();
        do {
            var page = inbox.page(municipality(), desk.query(read.at(next), READ));
            found.addAll(page.cases());
            next = page.next();
        } while (next.isPresent() && found.size() < MOST);
        return SortedCases.of(found, list, view(list, found), told.texts().language(), next.isPresent());
    }

    /** Names are opened only where they are sorted by. */
    private InboxView view(ListAddress list, List<CaseHead> found) {
        boolean isNamed = list.sorting().by() == Sorting.By.APPLICANT;
        var names = inbox.applicants(municipality(), isNamed ? found : List.of());
        return new InboxView(told.texts(), told.times(), told.people(), desk.officer(), desk::service, names);
    }

    /** A case that is no more in the list, and yet says where one was. */
    private Optional<CaseHead> elsewhere(long number) {
        return cases.withNumber(municipality(), number)
            .flatMap(id -> inbox.these(municipality(), desk.officer(), Set.of(id)).stream().findFirst());
    }

    private MunicipalityId municipality() {
        return visit.getMunicipality().id();
    }
}
