package se.samform.portal.statistics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samform.engine.feedback.Grade;
import se.samform.engine.statistics.Channel;
import se.samform.engine.statistics.Measure;

/** The figures above the pictures. */
final class Facts {
    private static final String NONE = "–";

    private final Names names;
    private final Numbers numbers;

    Facts(Names names, Numbers numbers) {
        this.names = names;
        this.numbers = numbers;
    }

    List<Fact> all() {
        var facts = new ArrayList<>(List.of(opened(), ended(), inTime(), firstReply(), digital(), satisfaction()));
        if (numbers.failedDeliveries() > 0) facts.add(new Fact(names.of("fact.failed"), names.number(numbers.failedDeliveries()), names.of("fact.failed.about")));
        return facts;
    }

    private Fact opened() {
        long now = numbers.now().of(Measure.OPENED);
        long before = numbers.before().of(Measure.OPENED);
        String about = before == 0 ? names.of("fact.opened.first") : names.of("fact.opened.about", signed(Math.round(100.0 * (now - before) / before)));
        return new Fact(names.of("opened"), names.number(now), about);
    }

    private Fact ended() {
        long more = numbers.now().moreOpen();
        String about = more == 0 ? names.of("fact.ended.same") : names.of(more > 0 ? "fact.ended.more" : "fact.ended.fewer", names.number(Math.abs(more)));
        return new Fact(names.of("ended"), names.number(numbers.now().ended()), about);
    }

    private Fact inTime() {
        return new Fact(names.of("fact.in-time"), HandlingBlock.inTime(numbers.now()).map(this::percent).orElse(NONE),
            names.of("fact.in-time.about", names.number(numbers.now().sum(Measure.HANDLED))));
    }

    private Fact firstReply() {
        var median = numbers.now().in(Measure.FIRST_REPLY).median();
        return new Fact(names.of("fact.first-reply"), median.isPresent() ? names.days(median.getAsInt()) : NONE, names.of("fact.first-reply.about"));
    }

    private Fact digital() {
        long all = numbers.now().of(Measure.OPENED);
        long digital = Stream.of(Channel.values()).filter(Channel::isDigital).mapToLong(numbers.now()::opened).sum();
        return new Fact(names.of("fact.digital"), all == 0 ? NONE : percent(Names.percent(digital, all)),
            names.of("fact.digital.about", names.number(numbers.now().opened(Channel.ANONYMOUS))));
    }

    private Fact satisfaction() {
        Map<Grade, Long> all = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values()) all.put(grade, numbers.answers(grade));
        long answers = numbers.answers();
        return new Fact(names.of("fact.satisfaction"), answers == 0 ? NONE : names.of("fact.satisfaction.of", names.mean(Numbers.mean(all))),
            names.texts().count("statistics.answers", answers));
    }

    private String percent(long value) {
        return names.of("percent", value);
    }

    private String signed(long percent) {
        return (percent < 0 ? "−" : "+") + percent(Math.abs(percent));
    }
}
