package se.samform.portal.map;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Tiles, remembered: for a day as they are, and for a week where their source is down, 32 MB of them at most. A source that
 * has just failed is not asked for ten seconds, and never for more than twelve tiles at once: who comes then waits up to two
 * seconds for a turn.
 */
@ApplicationScoped
public class Tiles {
    private static final long MOST_BYTES = 32_000_000;
    private static final int ENTRY_BYTES = 200;
    private static final Duration FRESH = Duration.ofDays(1);
    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration IN_TIME = Duration.ofSeconds(5);
    private static final Duration TURN = Duration.ofSeconds(2);
    private static final int AT_ONCE = 12;

    private record Wanted(TileSource source, TileAddress tile) {}

    private final FetchTile fetch;
    private final Ticker ticker;
    private final Semaphore room = new Semaphore(AT_ONCE);
    private final Map<TileSource, Long> downUntil = new ConcurrentHashMap<>();
    private final LoadingCache<Wanted, TileAnswer> remembered;

    public Tiles() {
        this(IN_TIME, Ticker.systemTicker());
    }

    Tiles(Duration inTime, Ticker ticker) {
        this.fetch = new FetchTile(inTime);
        this.ticker = ticker;
        this.remembered = Caffeine.newBuilder().ticker(ticker).executor(Runnable::run).maximumWeight(MOST_BYTES).weigher(Tiles::weight)
            .refreshAfterWrite(FRESH).expireAfterWrite(KEPT).build(loader());
    }

    @PreDestroy
    void end() {
        fetch.end();
    }

    TileAnswer find(TileSource source, TileAddress tile) {
        TileAnswer answer = remembered.get(new Wanted(source, tile));
        return answer == null ? new TileAnswer.Missing() : answer;
    }

    /** What is missing is not remembered, and does not take the place of what was found before. */
    private CacheLoader<Wanted, TileAnswer> loader() {
        return new CacheLoader<>() {
            @Override
            public TileAnswer load(Wanted wanted) {
                TileAnswer answer = ask(wanted);
                return answer instanceof TileAnswer.Missing ? null : answer;
            }

            @Override
            public TileAnswer reload(Wanted wanted, TileAnswer before) {
                TileAnswer answer = ask(wanted);
                return answer instanceof TileAnswer.Missing ? before : answer;
            }
        };
    }

    private TileAnswer ask(Wanted wanted) {
        if (isDown(wanted.source()) || !isMyTurn()) return new TileAnswer.Missing();
        try {
            TileAnswer answer = fetch.from(wanted.source().address(wanted.tile()));
            if (answer instanceof TileAnswer.Missing) downUntil.put(wanted.source(), ticker.read() + PAUSE.toNanos());
            return answer;
        } finally {
            room.release();
        }
    }

    private boolean isDown(TileSource source) {
        Long until = downUntil.get(source);
        return until != null && ticker.read() - until < 0;
    }

    private boolean isMyTurn() {
        try {
            return room.tryAcquire(TURN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int weight(Wanted wanted, TileAnswer answer) {
        return answer instanceof TileAnswer.Found(Tile tile) ? ENTRY_BYTES + tile.bytes().length : ENTRY_BYTES;
    }
}
