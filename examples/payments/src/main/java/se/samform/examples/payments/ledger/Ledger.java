package se.samform.examples.payments.ledger;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All payments. Each change is on disk before it is told; whoever listens hears of every change of a state. */
public final class Ledger {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final Path folder;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<UUID, Entry> entries = new ConcurrentHashMap<>();
    private final Consumer<Entry> listener;

    private Ledger(Path folder, Clock clock, Consumer<Entry> listener) {
        this.folder = folder;
        this.clock = clock;
        this.listener = listener;
    }

    /** @throws IOException if the folder can't be used */
    public static Ledger open(Path folder, Clock clock, Consumer<Entry> listener) throws IOException {
        Files.createDirectories(folder);
        var ledger = new Ledger(folder, clock, listener);
        try (var files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".json")).map(Ledger::read).forEach(entry -> ledger.entries.put(entry.id(), entry));
        }
        return ledger;
    }

    /** Made, or as it was made before: asking again with the same id makes no second one. Empty if the id is somebody else's. */
    public Optional<Entry> create(String merchant, UUID id, JsonObject order) {
        var entry = entries.computeIfAbsent(id, fresh -> written(
                new Entry(merchant, fresh, "SP-" + word(8), State.OPEN, order, clock.instant(), Optional.empty(), Optional.empty(), List.of())));
        return find(entry.merchant(), entry.id()).filter(found -> found.merchant().equals(merchant));
    }

    /** As it stands now: one whose time is over has expired, one that took its time may be paid. */
    public Optional<Entry> find(String merchant, UUID id) {
        return Optional.ofNullable(entries.get(id)).filter(entry -> entry.merchant().equals(merchant)).map(entry -> change(id, this::grown));
    }

    public Entry pay(Entry entry) {
        return change(entry.id(), now -> now.state() == State.OPEN ? now.paid(clock.instant()) : now);
    }

    /** Paid, but nobody hears of it for a while. */
    public Entry paySlowly(Entry entry, Duration pause) {
        return change(entry.id(), now -> now.state() == State.OPEN ? now.slow(clock.instant().plus(pause)) : now);
    }

    public Entry cancel(Entry entry) {
        return change(entry.id(), now -> now.state() == State.OPEN && now.slowUntil().isEmpty() ? now.in(State.CANCELLED) : now);
    }

    public Entry refuse(Entry entry) {
        return change(entry.id(), now -> now.state() == State.OPEN && now.slowUntil().isEmpty() ? now.in(State.FAILED) : now);
    }

    public Entry refund(Entry entry) {
        return change(entry.id(), now -> now.state() == State.PAID && now.refunds().isEmpty() ? now.in(State.REFUNDED) : now);
    }

    /**
     * Some of it, or all; by the same id once. Nobody hears at once what becomes of it.
     *
     * @return empty if there is not so much left
     */
    public Optional<Entry> refund(Entry entry, UUID id, String amount, Duration pause, boolean isRefused) {
        var refund = new Refund(id, amount, Refund.State.PENDING, clock.instant().plus(pause), isRefused);
        var after = change(entry.id(), now -> isKnown(now, id) || !isThere(now, amount) ? now
                : now.with(Stream.concat(now.refunds().stream(), Stream.of(refund)).toList()));
        return Optional.of(after).filter(now -> isKnown(now, id));
    }

    private static boolean isKnown(Entry entry, UUID id) {
        return entry.refunds().stream().anyMatch(refund -> refund.id().equals(id));
    }

    private static boolean isThere(Entry entry, String amount) {
        return entry.state() == State.PAID && new BigDecimal(amount).signum() > 0 && new BigDecimal(amount).compareTo(entry.left()) <= 0;
    }

    /** The newest first. */
    public List<Entry> all() {
        return entries.values().stream().sorted(Comparator.comparing(Entry::createdAt).reversed()).toList();
    }

    /** What time alone has changed is told to whoever listens. */
    public void grow() {
        entries.keySet().forEach(id -> change(id, this::grown));
    }

    private Entry grown(Entry entry) {
        var now = clock.instant();
        if (entry.refunds().stream().anyMatch(refund -> !refund.grown(now).equals(refund))) {
            return entry.with(entry.refunds().stream().map(refund -> refund.grown(now)).toList());
        }
        if (entry.state() == State.OPEN && entry.slowUntil().filter(until -> !now.isBefore(until)).isPresent()) {
            return entry.paid(now);
        }
        boolean isOver = entry.state() == State.OPEN && entry.slowUntil().isEmpty() && now.isAfter(entry.expiresAt());
        return isOver ? entry.in(State.EXPIRED) : entry;
    }

    private Entry change(UUID id, UnaryOperator<Entry> change) {
        var before = new Entry[1];
        var after = entries.computeIfPresent(id, (same, entry) -> {
            before[0] = entry;
            var changed = change.apply(entry);
            return changed.equals(entry) ? entry : written(changed);
        });
        if (before[0].state() != after.state() || isRefundOver(before[0], after)) {
            listener.accept(after);
        }
        return after;
    }

    private static boolean isRefundOver(Entry before, Entry after) {
        return before.refunds().size() == after.refunds().size() && !before.refunds().equals(after.refunds());
    }

    private Entry written(Entry entry) {
        try {
            var file = folder.resolve(entry.id() + ".json");
            var beside = folder.resolve(entry.id() + ".new");
            Files.writeString(beside, entry.stored().toString());
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return entry;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry read(Path file) {
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            return Entry.read(reader.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String word(int letters) {
        var word = new StringBuilder();
        random.ints(letters, 0, LETTERS.length()).forEach(at -> word.append(LETTERS.charAt(at)));
        return word.toString();
    }
}
