package se.samform.portal.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samform.portal.edge.Exchange;

/** What an officer asks for, as it was typed. @param dueOn as the browser writes a day; empty for none */
record AskForm(Set<String> questions, String text, String dueOn) {
    static final AskForm EMPTY = new AskForm(Set.of(), "", "");

    static AskForm read(Exchange exchange) {
        return of(exchange.request().getParameterValues("question"), exchange.parameter("text"), exchange.parameter("due"));
    }

    /** @param questions may be null, as a request says it */
    static AskForm of(String[] questions, String text, String dueOn) {
        return new AskForm(questions == null ? Set.of() : Set.copyOf(List.of(questions).stream().distinct().toList()), text, dueOn);
    }

    /** What tells it from another, but for its text; of one without questions nothing. */
    Stream<String> words() {
        return questions.isEmpty() ? Stream.empty() : Stream.concat(questions.stream().sorted(), Stream.of(dueOn));
    }

    boolean isReadable() {
        return dueOn.isBlank() || day().isPresent();
    }

    Optional<LocalDate> day() {
        try {
            return dueOn.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(dueOn.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
