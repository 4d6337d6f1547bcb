package se.samform.examples.receiving.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Everything received, newest first. One program at a time holds the folder. */
public final class Deliveries implements Closeable {

    private final DeliveryFolder folder;
    private final String series;
    private final Map<UUID, Delivery> byId = new ConcurrentHashMap<>();
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private int lastNumber;

    private Deliveries(DeliveryFolder folder, String series) {
        this.folder = folder;
        this.series = series;
    }

    /** @throws IOException if the folder is in use, or holds something that is no delivery */
    public static Deliveries open(Path data, String series) throws IOException {
        var deliveries = new Deliveries(DeliveryFolder.open(data), series);
        for (var delivery : deliveries.folder.readAll()) {
            deliveries.byId.put(delivery.id(), delivery);
            deliveries.lastNumber = Math.max(deliveries.lastNumber, number(delivery));
        }
        return deliveries;
    }

    public Arrival begin() throws IOException {
        return new Arrival(folder.incoming());
    }

    /** Decides what an arrival is, and returns when that is on the disk. Of two with one id at once, one is first. */
    public Outcome accept(Envelope envelope, Arrival arrival) throws IOException {
        oneAtATime.lock();
        try {
            var earlier = byId.get(envelope.id());
            if (earlier == null) {
                return new Outcome.Stored(store(envelope, arrival));
            }
            if (earlier.hasTheContentOf(envelope, arrival.parts())) {
                return new Outcome.Duplicate(repeat(earlier));
            }
            return new Outcome.Conflict(earlier);
        } finally {
            oneAtATime.unlock();
        }
    }

    public List<Delivery> all() {
        return byId.values().stream().sorted(Comparator.comparing(Delivery::received).thenComparing(Delivery::receipt).reversed()).toList();
    }

    public Optional<Delivery> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Path file(Delivery delivery, Part part) {
        return folder.of(delivery.id()).resolve(part.name());
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }

    private Delivery store(Envelope envelope, Arrival arrival) throws IOException {
        var receipt = "%s-%06d".formatted(series, lastNumber + 1);
        var delivery = new Delivery(envelope, receipt, Instant.now().truncatedTo(ChronoUnit.MILLIS), arrival.parts(), 0);
        folder.keep(delivery, arrival);
        lastNumber++;
        byId.put(delivery.id(), delivery);
        return delivery;
    }

    private Delivery repeat(Delivery earlier) throws IOException {
        folder.noteDuplicate(earlier.id());
        var repeated = earlier.repeated();
        byId.put(repeated.id(), repeated);
        return repeated;
    }

    private static int number(Delivery delivery) {
        return Integer.parseInt(delivery.receipt().substring(delivery.receipt().lastIndexOf('-') + 1));
    }
}
