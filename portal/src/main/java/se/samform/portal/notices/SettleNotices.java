package se.samform.portal.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.samform.core.notice.Cell;
import se.samform.core.notice.QuietHours;
import se.samform.core.notice.UsualHours;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;

/** Settles who is told what, in all e-services or in one. */
@ApplicationScoped
public class SettleNotices implements Handler {
    @Inject Layers layers;
    @Inject NoticeMatrixPage page;

    @Override
    public Reply handle(Exchange exchange) {
        return layers.find(exchange.parameter("service")).map(layer -> settle(layer, exchange)).orElseGet(Reply::notFound);
    }

    private Reply settle(Layer layer, Exchange exchange) {
        var on = on(exchange);
        var hours = layer.service().isEmpty() ? hours(exchange::parameter) : layer.own().hours();
        var settings = layer.own().turning(layer.turned(on), hours);
        if (!layer.settled(settings).untold().isEmpty()) return again("notice.untold", on, hours, exchange);
        if (!layers.save(layer, settings, version(exchange))) return again("notice.overtaken", on, hours, exchange);
        return Reply.to("desk/notices/matrix?done=yes" + layer.service().map(each -> "&service=" + each.key().value()).orElse(""));
    }

    private Reply again(String problem, Set<Cell> on, UsualHours hours, Exchange exchange) {
        page.refuse(problem, on, hours, version(exchange));
        return new Reply.Again(NoticeMatrixPage.VIEW, NoticeMatrixPage.class);
    }

    private static Set<Cell> on(Exchange exchange) {
        var keys = Optional.ofNullable(exchange.request().getParameterValues("on")).orElse(new String[0]);
        return Arrays.stream(keys).flatMap(key -> Cell.of(key).stream()).collect(Collectors.toSet());
    }

    static int version(Exchange exchange) {
        try {
            return Integer.parseInt(exchange.parameter("version"));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** As they were posted. The hour of the daily mail is settled only where it is another than the platform's, which is followed else. */
    static UsualHours hours(UnaryOperator<String> said) {
        var quiet = time(said.apply("from")).flatMap(from -> time(said.apply("to")).map(to -> new QuietHours(from, to)));
        var digest = time(said.apply("digest")).filter(at -> !at.equals(UsualHours.NONE.digest()));
        return new UsualHours(quiet.filter(settled -> said.apply("quiet").equals("yes")), digest);
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
