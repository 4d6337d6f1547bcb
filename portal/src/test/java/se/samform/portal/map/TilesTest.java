package se.samform.portal.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a small real server of tiles. */
class TilesTest {
    private static final TileAddress TILE = new TileAddress(3, 4, 2);
    private static final TileAddress OTHER = new TileAddress(3, 4, 3);

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final AtomicLong now = new AtomicLong();
    private final Tiles tiles = new Tiles(Duration.ofMillis(500), now::get);
    private final CountDownLatch ended = new CountDownLatch(1);
    private HttpServer server;
    private TileSource source;
    private volatile Behaviour behaviour = Behaviour.DRAW;

    private enum Behaviour { DRAW, BREAK, TURN_AWAY, SEND_TEXT, SEND_TOO_MUCH, HANG, HAVE_NOTHING, REFUSE }

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            answer(exchange);
        });
        server.start();
        source = TileSource.of("http://127.0.0.1:" + server.getAddress().getPort() + "/tiles/{z}/{x}/{y}.png?key=secret").orElseThrow();
    }

    @AfterEach
    void end() {
        ended.countDown();
        tiles.end();
        server.stop(0);
    }

    @Test
    void a_tile_is_fetched_once_a_day() {
        var first = assertInstanceOf(TileAnswer.Found.class, tiles.find(source, TILE));
        assertEquals("image/png", first.tile().mime());
        assertArrayEquals(picture(), first.tile().bytes());
        now.addAndGet(Duration.ofHours(23).toNanos());
        tiles.find(source, TILE);
        assertEquals(List.of("/tiles/3/4/2.png"), asked);
        now.addAndGet(Duration.ofHours(2).toNanos());
        tiles.find(source, TILE);
        assertEquals(2, asked.size());
    }

    @Test
    void tiles_are_found_by_the_clock_that_goes() {
        var real = new Tiles();
        assertInstanceOf(TileAnswer.Found.class, real.find(source, TILE));
        assertInstanceOf(TileAnswer.Found.class, real.find(source, OTHER));
        real.end();
    }

    @Test
    void many_tiles_at_once_wait_for_their_turn() throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var found = new ArrayList<Future<TileAnswer>>();
            for (int x = 0; x < 60; x++) {
                var tile = new TileAddress(6, x, 1);
                found.add(threads.submit(() -> tiles.find(source, tile)));
            }
            for (var each : found) assertInstanceOf(TileAnswer.Found.class, each.get());
        }
    }

    @Test
    void what_was_found_is_shown_while_the_source_is_down() {
        tiles.find(source, TILE);
        behaviour = Behaviour.BREAK;
        now.addAndGet(Duration.ofDays(2).toNanos());
        assertInstanceOf(TileAnswer.Found.class, tiles.find(source, TILE));
        assertEquals(2, asked.size(), "it was asked again");
    }

    @Test
    void a_source_that_failed_is_left_alone_for_a_while_and_comes_back() {
        behaviour = Behaviour.BREAK;
        assertInstanceOf(TileAnswer.Missing.class, tiles.find(source, TILE));
        behaviour = Behaviour.DRAW;
        assertInstanceOf(TileAnswer.Missing.class, tiles.find(source, OTHER));
        assertEquals(1, asked.size());
        now.addAndGet(Duration.ofSeconds(11).toNanos());
        assertInstanceOf(TileAnswer.Found.class, tiles.find(source, TILE));
    }

    @Test
    void where_the_map_ends_is_remembered_and_is_no_failure() {
        behaviour = Behaviour.HAVE_NOTHING;
        assertInstanceOf(TileAnswer.Nowhere.class, tiles.find(source, TILE));
        behaviour = Behaviour.DRAW;
        assertInstanceOf(TileAnswer.Nowhere.class, tiles.find(source, TILE));
        assertInstanceOf(TileAnswer.Found.class, tiles.find(source, OTHER));
    }

    @Test
    void a_tile_that_is_refused_stops_nobody_elses_map() {
        behaviour = Behaviour.REFUSE;
        assertInstanceOf(TileAnswer.Nowhere.class, tiles.find(source, TILE));
        behaviour = Behaviour.DRAW;
        assertInstanceOf(TileAnswer.Found.class, tiles.find(source, OTHER));
    }

    @Test
    void what_is_no_picture_is_not_given_on() {
        behaviour = Behaviour.SEND_TEXT;
        assertInstanceOf(TileAnswer.Missing.class, tiles.find(source, TILE));
    }

    @Test
    void a_picture_beyond_half_a_megabyte_is_cut_off() {
        behaviour = Behaviour.SEND_TOO_MUCH;
        assertInstanceOf(TileAnswer.Missing.class, tiles.find(source, TILE));
    }

    @Test
    void nobody_is_followed_elsewhere() {
        behaviour = Behaviour.TURN_AWAY;
        assertInstanceOf(TileAnswer.Missing.class, tiles.find(source, TILE));
        assertEquals(1, asked.size());
    }

    @Test
    void a_source_that_hangs_is_waited_for_half_a_second() {
        behaviour = Behaviour.HANG;
        long begun = System.nanoTime();
        assertInstanceOf(TileAnswer.Missing.class, tiles.find(source, TILE));
        assertTrue(System.nanoTime() - begun < Duration.ofSeconds(5).toNanos());
    }

    @Test
    void a_source_that_is_not_there_is_missing() {
        server.stop(0);
        assertInstanceOf(TileAnswer.Missing.class, tiles.find(source, TILE));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (behaviour) {
                case DRAW -> send(exchange, 200, picture());
                case BREAK -> send(exchange, 500, new byte[0]);
                case HAVE_NOTHING -> send(exchange, 404, new byte[0]);
                case REFUSE -> send(exchange, 400, new byte[0]);
                case SEND_TEXT -> send(exchange, 200, "<script>alert(1)</script>".getBytes());
                case SEND_TOO_MUCH -> send(exchange, 200, Arrays.copyOf(picture(), FetchTile.LARGEST + 1));
                case TURN_AWAY -> {
                    exchange.getResponseHeaders().set("Location", "/elsewhere");
                    send(exchange, 302, new byte[0]);
                }
                case HANG -> hang(exchange);
            }
        }
    }

    /** Begins an answer and never ends it. */
    private void hang(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 100);
        exchange.getResponseBody().write(1);
        exchange.getResponseBody().flush();
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) exchange.getResponseBody().write(body);
    }

    private static byte[] picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
