package se.samform.portal.notices;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.samform.core.id.UnitId;
import se.samform.core.notice.MailAddress;
import se.samform.core.notice.NoticeSettings;

/** Addresses as somebody typed them. @param mailboxes of the units that were asked about; empty for none */
record TypedAddresses(List<String> global, List<String> subscribers, Map<UnitId, String> mailboxes) {
    static final String GLOBAL = "global";
    static final String SUBSCRIBERS = "subscribers";
    /** A line that is wrong is told whole, so that whoever typed it knows it again. */
    private static final String BETWEEN = "[\\r\\n,;]+";
    private static final String SPACES = "\\s+";

    /** @param said by the name of the field */
    static TypedAddresses of(List<UnitId> units, UnaryOperator<String> said) {
        var mailboxes = new HashMap<UnitId, String>();
        units.forEach(unit -> mailboxes.put(unit, said.apply(field(unit)).strip()));
        return new TypedAddresses(list(said.apply(GLOBAL)), list(said.apply(SUBSCRIBERS)), mailboxes);
    }

    /** What is settled of these units. */
    static TypedAddresses of(List<UnitId> units, NoticeSettings settled) {
        var mailboxes = new HashMap<UnitId, String>();
        units.forEach(unit -> mailboxes.put(unit, settled.mailbox(unit).orElse("")));
        return new TypedAddresses(settled.global(), settled.subscribers(), mailboxes);
    }

    /** The name of the field of a unit's mailbox. */
    static String field(UnitId unit) {
        return "mailbox-" + unit.text();
    }

    private static List<String> list(String typed) {
        return Arrays.stream(typed.split(BETWEEN)).map(String::strip).flatMap(TypedAddresses::words).filter(word -> !word.isEmpty()).distinct().toList();
    }

    /** Addresses with spaces between them, or the line as it is. */
    private static Stream<String> words(String line) {
        var words = line.split(SPACES);
        return Arrays.stream(words).allMatch(MailAddress::isOne) ? Arrays.stream(words) : Stream.of(line);
    }

    /** The first of all that is no address. */
    Optional<String> wrong() {
        var boxes = mailboxes.values().stream().filter(typed -> !typed.isEmpty()).sorted();
        return Stream.of(global.stream(), subscribers.stream(), boxes).flatMap(each -> each).filter(typed -> !MailAddress.isOne(typed)).findFirst();
    }

    /** Whether it stands in the field. */
    boolean isIn(String field, String address) {
        return switch (field) {
            case GLOBAL -> global.contains(address);
            case SUBSCRIBERS -> subscribers.contains(address);
            default -> mailboxes.entrySet().stream().anyMatch(each -> field(each.getKey()).equals(field) && each.getValue().equals(address));
        };
    }

    /** The settings with these; mailboxes of units that weren't asked about stay. */
    NoticeSettings in(NoticeSettings before) {
        var boxes = new HashMap<>(before.mailboxes());
        mailboxes.forEach((unit, address) -> {
            if (address.isEmpty()) boxes.remove(unit);
            else boxes.put(unit, address);
        });
        return before.reaching(boxes, global, subscribers);
    }
}
