package se.samform.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.samform.core.id.MunicipalityId;
import se.samform.core.party.Identity;
import se.samform.core.store.Database;
import se.samform.portal.edge.Nonce;

/**
 * Who is logged in: a row per log-in, found by the hash of an opaque cookie. A node remembers what it read for half a
 * minute, so a log-out at another node takes that long to be known here.
 */
@ApplicationScoped
public class Logins {
    /** How long a log-in lasts, used or not. */
    public static final Duration LIFETIME = Duration.ofHours(8);
    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int MOST_REMEMBERED = 20_000;

    private record Known(Identity identity, Instant until) {}

    @Inject Database database;
    @Inject Clock clock;
    private final Map<ByteBuffer, Known> known = new ConcurrentHashMap<>();

    /** Logs somebody in and gives the cookie's value. */
    public String open(MunicipalityId municipality, Identity identity) {
        String token = Nonce.secret();
        byte[] sealed = TokenSeal.seal(token, IdentityCodec.write(identity));
        return database.transaction(session -> {
            session.change("insert into login (token_hash, municipality_id, identity, expires_at) values (?, ?, ?, ?)",
                TokenSeal.hash(token), municipality, sealed, clock.instant().plus(LIFETIME));
            return token;
        });
    }

    /** Who the cookie belongs to in this municipality; empty when it is unknown, expired or another's. */
    public Optional<Identity> identity(MunicipalityId municipality, String token) {
        ByteBuffer key = key(municipality, token);
        Known remembered = known.get(key);
        if (remembered != null && clock.instant().isBefore(remembered.until())) return Optional.of(remembered.identity());
        Optional<Identity> read = read(municipality, token);
        read.ifPresent(identity -> remember(key, identity));
        return read;
    }

    public void close(MunicipalityId municipality, String token) {
        known.remove(key(municipality, token));
        database.transaction(session -> session.change("delete from login where token_hash = ? and municipality_id = ?",
            TokenSeal.hash(token), municipality));
    }

    private Optional<Identity> read(MunicipalityId municipality, String token) {
        return database.read(session -> session.one(
            "select identity from login where token_hash = ? and municipality_id = ? and expires_at > ?",
            row -> IdentityCodec.read(TokenSeal.open(token, row.bytes("identity"))), TokenSeal.hash(token), municipality, clock.instant()));
    }

    private void remember(ByteBuffer key, Identity identity) {
        if (known.size() > MOST_REMEMBERED) known.clear();
        known.put(key, new Known(identity, clock.instant().plus(REMEMBERED)));
    }

    private static ByteBuffer key(MunicipalityId municipality, String token) {
        return ByteBuffer.wrap(TokenSeal.hash(municipality.text() + " " + token));
    }
}
