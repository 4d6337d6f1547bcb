package se.samform.portal.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.flow.RulingCommand;
import se.samform.core.flow.Signature;
import se.samform.portal.edge.Exchange;

/** What was typed of a decision. */
public record DecideForm(String ruling, String motivation, String from, String until, boolean signed) {
    static DecideForm read(Exchange exchange) {
        return new DecideForm(exchange.parameter("ruling"), exchange.parameter("motivation").strip(), exchange.parameter("from").strip(),
            exchange.parameter("until").strip(), exchange.parameter("sign").equals("yes"));
    }

    static DecideForm of(String ruling) {
        return new DecideForm(ruling, "", "", "", false);
    }

    boolean isReadable() {
        return isDay(from) && isDay(until);
    }

    RulingCommand.Decide command(Optional<Signature> signature) {
        return new RulingCommand.Decide(ruling, motivation, day(from), day(until), signature);
    }

    private static boolean isDay(String text) {
        return text.isEmpty() || day(text).isPresent();
    }

    static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 1900 && day.getYear() < 3000);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
