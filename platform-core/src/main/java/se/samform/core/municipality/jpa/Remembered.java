package se.samform.core.municipality.jpa;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Lists that are read often and change seldom, each kept for a while. */
final class Remembered {
    private record Entry(List<?> list, long until) {}

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final long nanos;

    Remembered(Duration fresh) {
        nanos = fresh.toNanos();
    }

    @SuppressWarnings("unchecked")
    <T> List<T> get(String key, Supplier<List<T>> read) {
        Entry entry = entries.get(key);
        if (entry == null || System.nanoTime() - entry.until() > 0) {
            entry = new Entry(read.get(), System.nanoTime() + nanos);
            entries.put(key, entry);
        }
        return (List<T>) entry.list();
    }

    void forget() {
        entries.clear();
    }
}
