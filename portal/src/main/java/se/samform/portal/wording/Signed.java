package se.samform.portal.wording;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.samform.core.answer.SignedBy;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.SupplementEvent;
import se.samform.engine.casefile.HandedIn;

/** Who signed what came in with an event. */
public final class Signed {
    private Signed() {}

    /** In the order in which they did; none where nobody had to, and once the content is purged. */
    public static List<SignedBy> before(CaseEvent event, List<HandedIn> submissions) {
        return switch (event) {
            case CaseEvent.Opened opened -> of(submissions.stream().filter(each -> each.id().equals(opened.submission())));
            case SupplementEvent.Supplemented supplemented -> of(submissions.stream().filter(each -> each.id().equals(supplemented.submission())));
            case CaseEvent other -> List.of();
        };
    }

    private static List<SignedBy> of(Stream<HandedIn> handedIn) {
        return handedIn.flatMap(each -> each.submission().signed().stream()).sorted(Comparator.comparing(SignedBy::at)).toList();
    }
}
