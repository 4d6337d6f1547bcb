package se.samform.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import se.samform.core.id.MunicipalityId;
import se.samform.core.store.Database;
import se.samform.core.store.Session;
import se.samform.portal.edge.Nonce;

/**
 * Posts whose log-in had ended when they came, until their author has logged in again: a row per post, found by the hash
 * of a secret that only the browser has and sealed with a key made from it. Kept for an hour, at most
 * {@value #LARGEST} bytes each and {@value #MOST_OF_ONE_LOG_IN} for each log-in that ended; what was told kept never gives
 * way to what comes later.
 */
@ApplicationScoped
public class ParkedPosts {
    public static final Duration KEPT = Duration.ofHours(1);
    static final int LARGEST = 256 * 1024;
    static final int MOST_OF_ONE_LOG_IN = 10;

    @Inject Database database;
    @Inject Clock clock;

    /** Parks a post and gives the secret that opens it; empty when it is too large or one too many. @param logIn the token of the one that ended */
    public Optional<String> park(MunicipalityId municipality, String logIn, ParkedPost post) {
        String text = ParkedPostCodec.write(post);
        if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST) return Optional.empty();
        String secret = Nonce.secret();
        boolean isKept = database.transaction(session -> {
            if (count(session, TokenSeal.hash(logIn)) >= MOST_OF_ONE_LOG_IN) return false;
            return session.change("insert into parked_post (secret_hash, municipality_id, login_hash, content, expires_at) values (?, ?, ?, ?, ?)",
                TokenSeal.hash(secret), municipality, TokenSeal.hash(logIn), TokenSeal.seal(secret, text), clock.instant().plus(KEPT)) == 1;
        });
        return isKept ? Optional.of(secret) : Optional.empty();
    }

    /** The post that the secret opens in this municipality. */
    public Optional<ParkedPost> find(MunicipalityId municipality, String secret) {
        return database.read(session -> session.one(
            "select content from parked_post where secret_hash = ? and municipality_id = ? and expires_at > ?",
            row -> ParkedPostCodec.read(TokenSeal.open(secret, row.bytes("content"))), TokenSeal.hash(secret), municipality, clock.instant()));
    }

    public void remove(MunicipalityId municipality, String secret) {
        database.transaction(session -> session.change("delete from parked_post where secret_hash = ? and municipality_id = ?",
            TokenSeal.hash(secret), municipality));
    }

    public int removeExpired(int atMost) {
        return database.transaction(session -> session.change("delete from parked_post where expires_at < ? limit ?", clock.instant(), atMost));
    }

    private int count(Session session, byte[] logIn) throws SQLException {
        return session.one("select count(*) n from parked_post where login_hash = ? and expires_at > ?", row -> row.count("n"), logIn, clock.instant())
            .orElse(0);
    }
}
