package se.samform.portal.map;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Logger;
import se.samform.engine.register.WholeBytes;

/** Asks a source for a tile: no redirects, the whole of it in time, no more than half a megabyte. */
final class FetchTile {
    static final int LARGEST = 500_000;
    private static final Logger LOG = Logger.getLogger(FetchTile.class.getName());
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int TOO_MANY = 429;

    private final HttpClient client;
    private final Duration whole;

    FetchTile(Duration whole) {
        this.whole = whole;
        this.client = HttpClient.newBuilder().connectTimeout(whole).followRedirects(HttpClient.Redirect.NEVER).build();
    }

    /** What is under way is broken off. */
    void end() {
        client.shutdownNow();
    }

    TileAnswer from(URI address) {
        var request = HttpRequest.newBuilder(address).header("Accept", "image/png,image/webp,image/jpeg").header("User-Agent", "Samform").build();
        var answer = client.sendAsync(request, WholeBytes.atMost(LARGEST));
        try {
            return read(address, answer.get(whole.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new TileAnswer.Missing();
        } catch (ExecutionException | TimeoutException e) {
            return missing(address, e.toString());
        } finally {
            answer.cancel(true);
        }
    }

    private static TileAnswer read(URI address, HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (status == NO_CONTENT || isRefusal(status)) return new TileAnswer.Nowhere();
        if (status != OK) return missing(address, "status " + status);
        return Tile.of(answer.body()).<TileAnswer>map(TileAnswer.Found::new).orElseGet(() -> missing(address, "no picture"));
    }

    /** Of this tile alone: whoever asks for one that there is not stops nobody else's map. */
    private static boolean isRefusal(int status) {
        return status >= 400 && status < 500 && status != TOO_MANY;
    }

    /** The rest of the address may hold the operator's key: it is not logged. */
    private static TileAnswer missing(URI address, String why) {
        LOG.warning("No tile from " + address.getHost() + ": " + why);
        return new TileAnswer.Missing();
    }
}
