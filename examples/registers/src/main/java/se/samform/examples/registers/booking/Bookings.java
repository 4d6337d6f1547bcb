package se.samform.examples.registers.booking;

import jakarta.json.Json;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who has which time. Each change is a line in {@code bookings.log}, on the disk before it is answered. */
public final class Bookings implements Closeable {

    private static final Duration HELD = Duration.ofMinutes(10);
    private static final int LONGEST = 92;
    private static final String CANCELLED = "cancelled";

    private final Map<UUID, Booking> all = new HashMap<>();
    private final Clock clock;
    private final FileChannel log;

    private Bookings(Clock clock, FileChannel log) {
        this.clock = clock;
        this.log = log;
    }

    public static Bookings open(Path folder, Clock clock) throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve("bookings.log");
        var bookings = new Bookings(clock, FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND));
        Files.readAllLines(file).forEach(bookings::remember);
        return bookings;
    }

    /** The times that nobody has and that have not begun. */
    public synchronized List<Slot> free(String calendar, LocalDate from, LocalDate to) {
        var last = to.isAfter(from.plusDays(LONGEST)) ? from.plusDays(LONGEST) : to;
        return last.isBefore(from) ? List.of() : from.datesUntil(last.plusDays(1)).flatMap(day -> Slot.of(day).stream())
                .filter(slot -> slot.start().isAfter(clock.instant()) && holder(calendar, slot.id()).isEmpty()).toList();
    }

    /** Empty if somebody else has it, it is over, or there is no such time. A booking that stands is not turned into a held one. */
    public synchronized Optional<Booking> want(UUID id, String calendar, String slot, boolean forGood) {
        var had = Optional.ofNullable(all.get(id)).filter(booking -> booking.isOf(calendar, slot) && booking.until().isEmpty());
        if (had.isPresent()) {
            return had;
        }
        boolean isThere = Slot.of(slot).filter(found -> found.start().isAfter(clock.instant())).isPresent();
        boolean isFree = holder(calendar, slot).map(holder -> holder.id().equals(id)).orElse(true);
        return isThere && isFree ? Optional.of(keep(new Booking(id, calendar, slot, forGood ? Optional.empty() : Optional.of(clock.instant().plus(HELD)))))
                : Optional.empty();
    }

    public synchronized void cancel(UUID id) {
        if (all.remove(id) != null) {
            write(Json.createObjectBuilder().add("id", id.toString()).add(CANCELLED, true).build().toString());
        }
    }

    @Override
    public void close() throws IOException {
        log.close();
    }

    private Optional<Booking> holder(String calendar, String slot) {
        return all.values().stream().filter(booking -> booking.isOf(calendar, slot) && !booking.isOver(clock.instant())).findFirst();
    }

    private Booking keep(Booking booking) {
        write(booking.json().toString());
        all.put(booking.id(), booking);
        return booking;
    }

    private void write(String line) {
        try {
            log.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
            log.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remember(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            var json = reader.readObject();
            if (json.containsKey(CANCELLED)) {
                all.remove(UUID.fromString(json.getString("id")));
            } else {
                all.put(UUID.fromString(json.getString("id")), Booking.read(json));
            }
        }
    }
}
