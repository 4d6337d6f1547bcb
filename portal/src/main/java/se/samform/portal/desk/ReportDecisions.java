package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.municipality.Authority;
import se.samform.engine.casefile.BoardReports;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** Notes that a meeting of the board is told of the decisions that were chosen, or takes that back. */
@ApplicationScoped
public class ReportDecisions implements Handler {
    /** A decision, and the report that it bears if it bears one. */
    private static final Pattern CHOICE = Pattern.compile("([0-9]{1,18})(?:-([0-9]{1,18}))?");

    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Decisions decisions;
    @Inject DecisionsPage page;
    @Inject BoardReports reports;

    @Override
    public Reply handle(Exchange exchange) {
        return decisions.authority().map(authority -> handle(exchange, authority, chosen(exchange))).orElseGet(Reply::notFound);
    }

    private static Set<String> chosen(Exchange exchange) {
        return Stream.ofNullable(exchange.request().getParameterValues("decision")).flatMap(Arrays::stream)
            .filter(choice -> CHOICE.matcher(choice).matches()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Reply handle(Exchange exchange, Authority authority, Set<String> chosen) {
        if (chosen.isEmpty()) return again(List.of(new DecisionsPage.Lack("desk.decisions.none-chosen", "")), chosen);
        return exchange.parameter("do").equals("take-back") ? takeBack(authority, chosen) : report(exchange, authority, chosen);
    }

    private Reply report(Exchange exchange, Authority authority, Set<String> chosen) {
        String meeting = exchange.parameter("meeting").strip();
        Optional<LocalDate> on = DecideForm.day(exchange.parameter("meeting-on").strip());
        var lacks = lacks(meeting, on);
        if (!lacks.isEmpty()) return again(lacks, chosen);
        var numbers = chosen.stream().map(choice -> number(choice, 1)).collect(Collectors.toSet());
        var reported = reports.report(visit.getMunicipality().id(), desk.officer(), authority.id(), on.orElseThrow(), meeting, numbers);
        return reported.map(told -> done("told", told.told(), numbers.size(), "_" + told.report())).orElseGet(() -> done("told", 0, numbers.size(), ""));
    }

    /** Each field that lacks something. */
    static List<DecisionsPage.Lack> lacks(String meeting, Optional<LocalDate> on) {
        var name = meeting.isEmpty() || meeting.length() > BoardReports.LONGEST ? Stream.of(new DecisionsPage.Lack("desk.decisions.meeting.wrong", "meeting")) : Stream.<DecisionsPage.Lack>empty();
        var day = on.isEmpty() ? Stream.of(new DecisionsPage.Lack("desk.decisions.meeting.on.wrong", "meeting-on")) : Stream.<DecisionsPage.Lack>empty();
        return Stream.concat(name, day).toList();
    }

    private Reply takeBack(Authority authority, Set<String> chosen) {
        var those = chosen.stream().filter(choice -> choice.contains("-")).map(choice -> new BoardReports.Told(number(choice, 1), number(choice, 2))).collect(Collectors.toSet());
        return done("taken-back", reports.takeBack(visit.getMunicipality().id(), desk.officer(), authority.id(), those), those.size(), "");
    }

    private static long number(String choice, int group) {
        var matcher = CHOICE.matcher(choice);
        matcher.matches();
        return Long.parseLong(matcher.group(group));
    }

    /** At the beginning of the list: what was done is in it no more. */
    private Reply done(String what, int count, int of, String report) {
        return Reply.to(Done.told(decisions.address().at(Optional.empty()).path(), what + "_" + count + "_" + of + report));
    }

    private Reply again(List<DecisionsPage.Lack> lacks, Set<String> chosen) {
        page.refuse(lacks, chosen);
        return new Reply.Again(DecisionsPage.VIEW, DecisionsPage.class);
    }
}
