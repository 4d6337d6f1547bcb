package se.samform.portal.export;

import java.time.LocalDate;

/** What stands in a line of a table. */
public sealed interface Cell {

    record Text(String text) implements Cell {}

    record Number(long value) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    record None() implements Cell {}

    static Cell of(String text) {
        return text.isEmpty() ? new None() : new Text(text);
    }

    static Cell of(long value) {
        return new Number(value);
    }
}
