package se.samform.examples.receiving;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of a command line, taken one option at a time until none is left. */
final class Words {

    private final List<String> left;

    Words(String... args) {
        left = new ArrayList<>(List.of(args));
    }

    boolean take(String option) {
        return left.remove(option);
    }

    Optional<String> after(String option) {
        var at = left.indexOf(option);
        if (at < 0) {
            return Optional.empty();
        }
        if (at + 1 == left.size()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        left.remove(at);
        return Optional.of(left.remove(at));
    }

    void refuseTheRest() {
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("unknown: " + String.join(" ", left));
        }
    }
}
