package se.samform.portal.offer;

import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.publication.Offer;
import se.samform.core.publication.YearlyPeriod;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Times;

/** What is said of when an e-service is offered, in words: "från 1 mars 2027, varje år 1 november till 15 januari". */
public record OfferWords(Sentences texts, Times times) {
    public String of(Offer offer) {
        String said = Stream.of(
            offer.withdrawn() ? Stream.of(texts.of("offer.said.withdrawn")) : Stream.<String>empty(),
            offer.from().stream().map(day -> texts.of("offer.said.from", times.fullDate(day))),
            offer.until().stream().map(day -> texts.of("offer.said.until", times.fullDate(day))),
            offer.periods().stream().map(this::period)).flatMap(part -> part).collect(Collectors.joining(", "));
        return said.isEmpty() ? texts.of("offer.said.always") : said;
    }

    private String period(YearlyPeriod period) {
        return texts.of("offer.said.period", day(period.first()), day(period.last()));
    }

    private String day(MonthDay day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM", texts.language().locale()));
    }
}
