package se.samform.portal.running;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samform.core.id.UnitId;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Consultee;

/** Something that an e-service depends on, by its name. */
public record Used(Kind kind, String name) implements Comparable<Used> {
    private static final Comparator<Used> ORDER = Comparator.comparing(Used::kind).thenComparing(Used::name);

    /** What it is. */
    public enum Kind {
        UNIT, RECEIVER, REGISTER, PAYMENTS, CONSULTEE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** All that a binding names, each once. @param unit its name */
    static List<Used> of(Binding binding, Function<UnitId, String> unit) {
        return Stream.of(
                binding.units().values().stream().map(id -> new Used(Kind.UNIT, unit.apply(id))),
                binding.receivers().values().stream().map(receiver -> new Used(Kind.RECEIVER, receiver.name())),
                binding.registers().values().stream().map(register -> new Used(Kind.REGISTER, register.name())),
                binding.payments().provider().stream().map(provider -> new Used(Kind.PAYMENTS, provider.name())),
                binding.consultees().values().stream().map(consultee -> consultee(consultee, unit)))
            .flatMap(each -> each).filter(used -> !used.name().isEmpty()).distinct().sorted().toList();
    }

    private static Used consultee(Consultee consultee, Function<UnitId, String> unit) {
        return switch (consultee) {
            case Consultee.Within(var id) -> new Used(Kind.UNIT, unit.apply(id));
            case Consultee.Outside(var name, var email) -> new Used(Kind.CONSULTEE, name);
        };
    }

    /** As an address says it: {@code receiver:Elit}. */
    public String getKey() {
        return kind.key() + ":" + name;
    }

    static Optional<Used> read(String key) {
        int colon = key.indexOf(':');
        return colon < 0 ? Optional.empty()
            : Arrays.stream(Kind.values()).filter(kind -> kind.key().equals(key.substring(0, colon))).findFirst().map(kind -> new Used(kind, key.substring(colon + 1)));
    }

    @Override
    public int compareTo(Used other) {
        return ORDER.compare(this, other);
    }
}
