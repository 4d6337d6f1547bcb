package se.samform.portal.running;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.samform.portal.edge.Urls;

/**
 * Which e-services the list shows, and in which order, as its address says.
 *
 * @param words that are all in the title, the key or an owner; may be empty
 * @param state as a line says it; empty for any
 * @param owner of either kind; empty for any
 * @param uses what they depend on; empty for anything
 */
public record Narrowing(String words, String state, String owner, Optional<Used> uses, Sort sort, boolean descending) {
    private static final List<String> STATES = List.of("open", "closed", "withdrawn", "unpublished");
    private static final int LONGEST = 200;

    /** What the list may stand by. */
    public enum Sort {
        TITLE, STATE, OWNER, REVIEWED, OPEN, YEAR, GRADE, FINDINGS;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Sort of(String key) {
            return Arrays.stream(values()).filter(sort -> sort.key().equals(key)).findFirst().orElse(TITLE);
        }
    }

    static Narrowing read(UnaryOperator<String> query) {
        String state = query.apply("state");
        return new Narrowing(shortened(query.apply("q")), STATES.contains(state) ? state : "", shortened(query.apply("owner")), Used.read(shortened(query.apply("uses"))),
            Sort.of(query.apply("sort")), !query.apply("desc").isEmpty());
    }

    private static String shortened(String text) {
        return text.strip().substring(0, Math.min(LONGEST, text.strip().length()));
    }

    public static List<String> states() {
        return STATES;
    }

    List<ServiceLine> of(List<ServiceLine> lines, Locale locale) {
        var order = order(locale);
        return lines.stream().filter(line -> isWanted(line, locale)).sorted(descending ? order.reversed() : order).toList();
    }

    private boolean isWanted(ServiceLine line, Locale locale) {
        String all = String.join(" ", line.title(), line.key(), line.owner(), line.informationOwner()).toLowerCase(locale);
        boolean hasWords = Arrays.stream(words.toLowerCase(locale).split("\\s+")).allMatch(all::contains);
        boolean isOwned = owner.isEmpty() || line.owner().equals(owner) || line.informationOwner().equals(owner);
        return hasWords && isOwned && (state.isEmpty() || line.state().equals(state)) && uses.stream().allMatch(line.uses()::contains);
    }

    private Comparator<ServiceLine> order(Locale locale) {
        var collator = Collator.getInstance(locale);
        Comparator<ServiceLine> byTitle = Comparator.comparing(ServiceLine::title, collator);
        return (switch (sort) {
            case TITLE -> byTitle;
            case STATE -> Comparator.comparing((ServiceLine line) -> STATES.indexOf(line.state()));
            case OWNER -> Comparator.comparing(ServiceLine::owner, collator);
            case REVIEWED -> Comparator.comparing((ServiceLine line) -> line.reviewedOn().orElse(LocalDate.MIN));
            case OPEN -> Comparator.comparingInt(ServiceLine::open);
            case YEAR -> Comparator.comparingLong(ServiceLine::lastYear);
            case GRADE -> Comparator.comparingInt(ServiceLine::grade);
            case FINDINGS -> Comparator.comparing((ServiceLine line) -> line.findings().orElse(-1));
        }).thenComparing(byTitle);
    }

    /** The same, by this; the other way round if it is that already. */
    Narrowing by(Sort other) {
        return new Narrowing(words, state, owner, uses, other, sort == other && !descending);
    }

    /** Whether all are shown. */
    boolean isAll() {
        return words.isEmpty() && state.isEmpty() && owner.isEmpty() && uses.isEmpty();
    }

    /** Its address, inside the municipality, below {@code page}. */
    String path(String page) {
        var said = new ArrayList<String>();
        add(said, "q", words);
        add(said, "state", state);
        add(said, "owner", owner);
        add(said, "uses", uses.map(Used::getKey).orElse(""));
        add(said, "sort", sort == Sort.TITLE ? "" : sort.key());
        add(said, "desc", descending ? "1" : "");
        return said.isEmpty() ? page : page + "?" + String.join("&", said);
    }

    private static void add(List<String> said, String name, String value) {
        if (!value.isEmpty()) said.add(name + "=" + Urls.encode(value));
    }
}
