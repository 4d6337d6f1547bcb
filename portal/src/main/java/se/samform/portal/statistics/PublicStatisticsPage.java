package se.samform.portal.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.id.FamilyId;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.Unit;
import se.samform.engine.feedback.Feedbacks;
import se.samform.engine.feedback.Grade;
import se.samform.engine.statistics.Figures;
import se.samform.engine.statistics.PublicFigures;
import se.samform.engine.statistics.Scope;
import se.samform.engine.statistics.Shown;
import se.samform.engine.statistics.Span;
import se.samform.engine.statistics.Statistics;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** What anybody may know of how the e-services fare: of the twelve whole months before this one, and no number that is of a few. */
@Named
@RequestScoped
public class PublicStatisticsPage implements Page {
    private static final int MONTHS = 12;

    @Inject Visit visit;
    @Inject Told told;
    @Inject Asking asking;
    @Inject Municipalities municipalities;
    @Inject Statistics statistics;
    @Inject Feedbacks feedbacks;
    private Span span;
    private List<Line> lines;

    /** One e-service, in words. */
    public record Line(String service, String opened, String days, String promise, String inTime, String satisfied) {}

    @Override
    public Reply open() {
        var month = told.times().today().withDayOfMonth(1);
        span = new Span(month.minusMonths(MONTHS), month.minusDays(1));
        var municipality = visit.getMunicipality().id();
        var all = new Scope(municipalities.units(municipality).stream().map(Unit::id).collect(Collectors.toSet()), Optional.empty());
        var figures = statistics.figures(municipality, all, span);
        var grades = feedbacks.grades(municipality, all, span);
        var names = asking.names();
        lines = names.sorted(names.services().keySet()).stream().filter(figures.services()::contains).map(family -> line(names, family, figures, grades)).toList();
        return Reply.show();
    }

    private static Line line(Names names, FamilyId family, Figures figures, Map<FamilyId, Map<Grade, Long>> grades) {
        var shown = PublicFigures.of(figures.ofService(family));
        var given = grades.getOrDefault(family, Map.of());
        long answers = given.values().stream().mapToLong(Long::longValue).sum();
        long satisfied = given.getOrDefault(Grade.SATISFIED, 0L) + given.getOrDefault(Grade.VERY_SATISFIED, 0L);
        String promise = names.promise(family) == 0 ? "–" : names.number(names.promise(family));
        return new Line(names.service(family), word(names, shown.opened()), word(names, shown.medianDays()), promise,
            word(names, shown.percentInTime()), word(names, Shown.percent(satisfied, answers)));
    }

    private static String word(Names names, Shown shown) {
        return switch (shown) {
            case Shown.Value(var value) -> names.number(value);
            case Shown.TooFew() -> names.of("too-few");
            case Shown.Nothing() -> "–";
        };
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getDays() {
        return told.texts().of("statistics.span", told.times().fullDate(span.from()), told.times().fullDate(span.to()));
    }
}
