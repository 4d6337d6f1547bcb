package se.samform.examples.receiving.store;

import jakarta.json.Json;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The folder on the disk: {@code lock}, {@code incoming/}, and {@code deliveries/<id>/} with its parts and {@code delivery.json}. */
final class DeliveryFolder implements Closeable {

    private static final String DESCRIPTION = "delivery.json";
    private static final String DUPLICATES = "duplicates.log";

    private final Path kept;
    private final Path incoming;
    private final FileChannel lock;

    private DeliveryFolder(Path data, FileChannel lock) throws IOException {
        this.lock = lock;
        this.kept = Disk.folder(data.resolve("deliveries"));
        this.incoming = data.resolve("incoming");
        Disk.delete(incoming);
        Disk.folder(incoming);
    }

    static DeliveryFolder open(Path data) throws IOException {
        Disk.folder(data);
        var lock = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            take(lock, data);
            return new DeliveryFolder(data, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    Path incoming() {
        return incoming;
    }

    Path of(UUID id) {
        return kept.resolve(id.toString());
    }

    List<Delivery> readAll() throws IOException {
        var all = new ArrayList<Delivery>();
        try (var folders = Files.newDirectoryStream(kept)) {
            for (var folder : folders) {
                all.add(read(folder));
            }
        }
        return all;
    }

    /** All of it or nothing: the rename is the moment from which the delivery exists. */
    void keep(Delivery delivery, Arrival arrival) throws IOException {
        var json = DeliveryJson.write(delivery).toString().getBytes(StandardCharsets.UTF_8);
        Disk.write(arrival.folder().resolve(DESCRIPTION), json, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Disk.forceNames(arrival.folder());
        Files.move(arrival.folder(), of(delivery.id()), StandardCopyOption.ATOMIC_MOVE);
        Disk.forceNames(kept);
    }

    void noteDuplicate(UUID id) throws IOException {
        var line = (Instant.now() + "\n").getBytes(StandardCharsets.UTF_8);
        Disk.write(of(id).resolve(DUPLICATES), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static Delivery read(Path folder) throws IOException {
        try (var reader = Json.createReader(Files.newInputStream(folder.resolve(DESCRIPTION)))) {
            var delivery = DeliveryJson.read(reader.readObject());
            return new Delivery(delivery.envelope(), delivery.receipt(), delivery.received(), delivery.parts(), duplicates(folder));
        } catch (RuntimeException e) {
            throw new IOException("not a delivery: " + folder, e);
        }
    }

    private static int duplicates(Path folder) throws IOException {
        var log = folder.resolve(DUPLICATES);
        return Files.exists(log) ? (int) Files.readString(log).chars().filter(c -> c == '\n').count() : 0;
    }

    private static void take(FileChannel lock, Path data) throws IOException {
        try {
            if (lock.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            // held by this very program: told below, in the same words
        }
        throw new IOException("another program uses " + data);
    }
}
