package se.samform.examples.payments.web;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tells whoever asked for a payment what became of it, again until they have taken it, with longer and longer pauses. */
final class CallBack implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(CallBack.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long FIRST_PAUSE_MS = 500;
    private static final int MOST_TRIES = 10;

    private final String secret;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(3)).build();
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1, Thread.ofPlatform().daemon().factory());
    private final Map<UUID, AtomicInteger> taken = new ConcurrentHashMap<>();

    CallBack(String secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    void tell(UUID payment, URI to, JsonObject told, Duration delay) {
        later(payment, to, told.toString(), 1, delay.toMillis());
    }

    /** How many callbacks about it have been taken. */
    int taken(UUID payment) {
        return taken.containsKey(payment) ? taken.get(payment).get() : 0;
    }

    private void later(UUID payment, URI to, String body, int tries, long millis) {
        timer.schedule(() -> Thread.startVirtualThread(() -> tell(payment, to, body, tries)), millis, TimeUnit.MILLISECONDS);
    }

    private void tell(UUID payment, URI to, String body, int tries) {
        if (isTaken(to, body)) {
            taken.computeIfAbsent(payment, none -> new AtomicInteger()).incrementAndGet();
        } else if (tries < MOST_TRIES) {
            later(payment, to, body, tries + 1, FIRST_PAUSE_MS << tries);
        } else {
            LOG.log(Level.WARNING, "nobody takes the callback of " + payment);
        }
    }

    private boolean isTaken(URI to, String body) {
        var time = Long.toString(clock.instant().getEpochSecond());
        var request = HttpRequest.newBuilder(to).timeout(PATIENCE).header("Content-Type", "application/json")
                .header("Payment-Time", time).header("Payment-Signature", seal(time, body))
                .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        try {
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            return status >= 200 && status < 300;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String seal(String time, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((time + "." + body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
        client.shutdownNow();
    }
}
