package se.samform.portal.desk;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import se.samform.core.flow.NextDay;
import se.samform.core.text.Language;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.InboxQuery.Place;

/** Cases sorted in memory. @param order that they are in, total @param cut whether there are more */
record SortedCases(List<CaseHead> cases, Comparator<CaseHead> order, boolean cut) {

    /** Among equals, what is to be done first comes first, whichever way round the others are. */
    static SortedCases of(List<CaseHead> cases, ListAddress list, InboxView view, Language language, boolean cut) {
        var by = by(list, view, language);
        var order = (list.sorting().descending() ? by.reversed() : by)
            .thenComparing(head -> day(list, head)).thenComparing(CaseHead::number);
        return new SortedCases(cases.stream().sorted(order).toList(), order, cut);
    }

    private static Comparator<CaseHead> by(ListAddress list, InboxView view, Language language) {
        return switch (list.sorting().by()) {
            case DUE -> Comparator.comparing(head -> day(list, head));
            case RECEIVED -> Comparator.comparing(head -> head.state().openedAt());
            case CHANGED -> Comparator.comparing(head -> head.state().changedAt());
            case APPLICANT -> byWord(view::applicant, language);
            case SERVICE -> byWord(view::title, language);
            case STATUS -> byWord(head -> view.badge(head).text(), language);
        };
    }

    private static LocalDate day(ListAddress list, CaseHead head) {
        return list.next(head.state()).map(NextDay::day).orElse(Place.NO_DATE);
    }

    private static Comparator<CaseHead> byWord(Function<CaseHead, String> word, Language language) {
        return Comparator.comparing(word, Collator.getInstance(language.locale()));
    }

    /** The index of what comes after the case with this number. @param elsewhere finds a case that isn't in the list any more */
    int after(long number, LongFunction<Optional<CaseHead>> elsewhere) {
        for (int i = 0; i < cases.size(); i++) {
            if (cases.get(i).number() == number) return i + 1;
        }
        return elsewhere.apply(number).map(this::passed).orElse(0);
    }

    Optional<CaseHead> before(CaseHead head) {
        int passed = passed(head);
        int at = passed > 0 && cases.get(passed - 1).number() == head.number() ? passed - 1 : passed;
        return at == 0 ? Optional.empty() : Optional.of(cases.get(at - 1));
    }

    /** How many stand there up to and with this one. */
    private int passed(CaseHead head) {
        return (int) cases.stream().filter(each -> order.compare(each, head) <= 0).count();
    }
}
