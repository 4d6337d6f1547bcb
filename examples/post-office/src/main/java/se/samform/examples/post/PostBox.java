package se.samform.examples.post;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** All that was handed in: on disk before it is told, and once however often it comes. */
final class PostBox {

    /** What became of something that was handed in. */
    enum Taken {
        NEW, BEFORE, ANOTHERS
    }

    private final Path folder;
    private final Clock clock;
    private final Map<UUID, Item> items = new ConcurrentHashMap<>();

    private PostBox(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    static PostBox open(Path folder, Clock clock) throws IOException {
        Files.createDirectories(folder);
        var box = new PostBox(folder, clock);
        try (var files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".json")).map(PostBox::read).forEach(item -> box.items.put(item.id(), item));
        }
        return box;
    }

    Taken take(String municipality, UUID id, JsonObject parcel) {
        var fresh = new AtomicBoolean();
        var item = items.computeIfAbsent(id, same -> {
            fresh.set(true);
            return written(new Item(municipality, id, parcel, clock.instant()));
        });
        if (fresh.get()) {
            return Taken.NEW;
        }
        return item.municipality().equals(municipality) && item.parcel().equals(parcel) ? Taken.BEFORE : Taken.ANOTHERS;
    }

    /** The newest first. */
    List<Item> all() {
        return items.values().stream().sorted(Comparator.comparing(Item::at).reversed()).toList();
    }

    private Item written(Item item) {
        try {
            var beside = folder.resolve(item.id() + ".new");
            Files.writeString(beside, item.json().toString());
            Files.move(beside, folder.resolve(item.id() + ".json"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return item;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Item read(Path file) {
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            return Item.read(reader.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
