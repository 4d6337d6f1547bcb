package se.samform.portal.login;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import se.samform.core.id.MunicipalityId;
import se.samform.core.party.Identity;
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

    @Resource(lookup = "java:app/jdbc/samform")
    DataSource database;

    private final Clock clock = Clock.systemUTC();
    private final Map<ByteBuffer, Known> known = new ConcurrentHashMap<>();

    /** Logs somebody in and gives the cookie's value. */
    public String open(MunicipalityId municipality, Identity identity) {
        String token = Nonce.secret();
        byte[] sealed = TokenSeal.seal(token, IdentityCodec.write(identity));
        try (var connection = database.getConnection();
             var insert = connection.prepareStatement("INSERT INTO login (token_hash, municipality_id, identity, expires_at) VALUES (?, ?, ?, ?)")) {
            insert.setBytes(1, TokenSeal.hash(token));
            insert.setBytes(2, municipality.bytes());
            insert.setBytes(3, sealed);
            insert.setObject(4, utc(clock.instant().plus(LIFETIME)));
            insert.executeUpdate();
            return token;
        } catch (SQLException e) {
            throw new IllegalStateException("A log-in could not be stored", e);
        }
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
        try (var connection = database.getConnection();
             var delete = connection.prepareStatement("DELETE FROM login WHERE token_hash = ? AND municipality_id = ?")) {
            delete.setBytes(1, TokenSeal.hash(token));
            delete.setBytes(2, municipality.bytes());
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A log-in could not be closed", e);
        }
    }

    private Optional<Identity> read(MunicipalityId municipality, String token) {
        try (var connection = database.getConnection();
             var query = connection.prepareStatement(
                 "SELECT identity FROM login WHERE token_hash = ? AND municipality_id = ? AND expires_at > ?")) {
            query.setBytes(1, TokenSeal.hash(token));
            query.setBytes(2, municipality.bytes());
            query.setObject(3, utc(clock.instant()));
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(IdentityCodec.read(TokenSeal.open(token, rows.getBytes(1)))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A log-in could not be read", e);
        }
    }

    private void remember(ByteBuffer key, Identity identity) {
        if (known.size() > MOST_REMEMBERED) known.clear();
        known.put(key, new Known(identity, clock.instant().plus(REMEMBERED)));
    }

    private static ByteBuffer key(MunicipalityId municipality, String token) {
        return ByteBuffer.wrap(TokenSeal.hash(municipality.text() + " " + token));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
