package se.samform.portal.statistics;

import java.util.List;
import java.util.Map;
import se.samform.core.id.FamilyId;
import se.samform.engine.feedback.Grade;
import se.samform.engine.statistics.Abandoned;
import se.samform.engine.statistics.Figures;
import se.samform.engine.statistics.Span;

/**
 * All that the page tells, as read.
 *
 * @param before the same days a year ago
 */
record Numbers(
    Span span, Figures now, Figures before, Drafts drafts, Map<FamilyId, Map<Grade, Long>> grades, long failedDeliveries) {

    /** Of e-services, whatever unit their cases come to. */
    record Drafts(List<Abandoned> abandoned, Map<FamilyId, Long> handedIn, Map<FamilyId, Long> begun) {}

    boolean isEmpty() {
        return now.isEmpty() && drafts.abandoned().isEmpty() && drafts.begun().isEmpty() && grades.isEmpty();
    }

    long answers() {
        return grades.values().stream().flatMap(each -> each.values().stream()).mapToLong(Long::longValue).sum();
    }

    long answers(Grade grade) {
        return grades.values().stream().mapToLong(each -> each.getOrDefault(grade, 0L)).sum();
    }

    /** From 1 to 5; 0 where nobody answered. */
    static double mean(Map<Grade, Long> grades) {
        long answers = grades.values().stream().mapToLong(Long::longValue).sum();
        long points = grades.entrySet().stream().mapToLong(each -> each.getKey().number() * each.getValue()).sum();
        return answers == 0 ? 0 : (double) points / answers;
    }
}
