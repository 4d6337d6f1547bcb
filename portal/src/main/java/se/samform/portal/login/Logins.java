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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samform.core.answer.Represented;
import se.samform.core.id.MunicipalityId;
import se.samform.core.municipality.Municipalities;
import se.samform.core.party.Identity;
import se.samform.core.store.Database;
import se.samform.portal.edge.Nonce;

/**
 * Who is logged in: a row per log-in, found by the hash of an opaque cookie. It lasts for some hours after it began or was
 * last extended, and never longer than {@link #LONGEST}. A node remembers what it read for half a minute, so a log-out at
 * another node takes that long to be known here. What an officer may do is asked anew each time: whoever has lost a unit,
 * or is no officer any more, has lost it at once, however long their log-in lasts.
 */
@ApplicationScoped
public class Logins {
    /** However often it is extended. */
    static final Duration LONGEST = Duration.ofHours(24);
    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int MOST_REMEMBERED = 20_000;

    private record Known(LoggedIn who, Instant until) {}

    @Inject Database database;
    @Inject Clock clock;
    @Inject Municipalities municipalities;

    @Inject
    @ConfigProperty(name = "samform.login.minutes", defaultValue = "480")
    long minutes;

    private final Map<ByteBuffer, Known> known = new ConcurrentHashMap<>();

    /** How long a log-in lasts that is not extended. */
    public Duration lifetime() {
        Duration asked = Duration.ofMinutes(minutes);
        return asked.compareTo(LONGEST) < 0 ? asked : LONGEST;
    }

    /** Logs somebody in and gives the cookie's value. */
    public String open(MunicipalityId municipality, Identity identity) {
        String token = Nonce.secret();
        byte[] sealed = TokenSeal.seal(token, IdentityCodec.write(identity));
        Instant now = clock.instant();
        return database.transaction(session -> {
            session.change("insert into login (token_hash, municipality_id, identity, begun_at, expires_at) values (?, ?, ?, ?, ?)",
                TokenSeal.hash(token), municipality, sealed, now, now.plus(lifetime()));
            return token;
        });
    }

    /**
     * Goes on with a log-in under a new token, for whom it acts from now on; it ends when it would have ended. Empty when it
     * has ended already. The old token opens nothing any more, here at once and at other nodes when they have forgotten it.
     */
    public Optional<String> goOn(MunicipalityId municipality, String token, Optional<Represented> whom) {
        String fresh = Nonce.secret();
        var now = findNow(municipality, token);
        if (now.isEmpty()) return Optional.empty();
        byte[] sealed = TokenSeal.seal(fresh, IdentityCodec.write(now.get().identity(), whom));
        boolean isOver = database.transaction(session -> session.change(
            "update login set token_hash = ?, identity = ? where token_hash = ? and municipality_id = ? and expires_at > ?",
            TokenSeal.hash(fresh), sealed, TokenSeal.hash(token), municipality, clock.instant())) == 1;
        known.remove(key(municipality, token));
        return isOver ? Optional.of(fresh) : Optional.empty();
    }

    /** Who the cookie belongs to in this municipality; empty when it is unknown, expired or another's. */
    public Optional<LoggedIn> find(MunicipalityId municipality, String token) {
        Known remembered = known.get(key(municipality, token));
        if (remembered != null && clock.instant().isBefore(remembered.until())) return asOfNow(municipality, remembered.who());
        return findNow(municipality, token);
    }

    /** As {@link #find}, but as it is at this moment, whatever this node remembers. */
    public Optional<LoggedIn> findNow(MunicipalityId municipality, String token) {
        ByteBuffer key = key(municipality, token);
        known.remove(key);
        Optional<LoggedIn> read = read(municipality, token);
        read.ifPresent(who -> remember(key, who));
        return read.flatMap(who -> asOfNow(municipality, who));
    }

    private Optional<LoggedIn> asOfNow(MunicipalityId municipality, LoggedIn who) {
        return switch (who.identity()) {
            case Identity.Officer officer ->
                municipalities.officer(municipality, officer.id()).map(now -> new LoggedIn(LoggedIn.as(now), who.until(), who.whom()));
            case Identity.Citizen citizen -> Optional.of(who);
            case Identity.Program program -> Optional.empty();
            case Identity.Visitor visitor -> Optional.of(who);
        };
    }

    /** Begins its time anew, within {@link #LONGEST}; empty when it has ended already. */
    public Optional<LoggedIn> extend(MunicipalityId municipality, String token) {
        Instant now = clock.instant();
        database.transaction(session -> session.change(
            "update login set expires_at = least(?, begun_at + interval ? second) where token_hash = ? and municipality_id = ? and expires_at > ?",
            now.plus(lifetime()), LONGEST.toSeconds(), TokenSeal.hash(token), municipality, now));
        return findNow(municipality, token);
    }

    /** Whether so much of a log-in's time has gone that extending it is worth a statement. */
    public boolean isWorn(Instant until) {
        return clock.instant().plus(lifetime().multipliedBy(9).dividedBy(10)).isAfter(until);
    }

    public void close(MunicipalityId municipality, String token) {
        known.remove(key(municipality, token));
        database.transaction(session -> session.change("delete from login where token_hash = ? and municipality_id = ?",
            TokenSeal.hash(token), municipality));
    }

    private Optional<LoggedIn> read(MunicipalityId municipality, String token) {
        return database.read(session -> session.one(
            "select identity, expires_at from login where token_hash = ? and municipality_id = ? and expires_at > ?",
            row -> logIn(TokenSeal.open(token, row.bytes("identity")), row.instant("expires_at")),
            TokenSeal.hash(token), municipality, clock.instant()));
    }

    private static LoggedIn logIn(String sealed, Instant until) {
        return new LoggedIn(IdentityCodec.read(sealed), until, IdentityCodec.whom(sealed));
    }

    private void remember(ByteBuffer key, LoggedIn who) {
        if (known.size() > MOST_REMEMBERED) known.clear();
        Instant most = clock.instant().plus(REMEMBERED);
        known.put(key, new Known(who, most.isBefore(who.until()) ? most : who.until()));
    }

    private static ByteBuffer key(MunicipalityId municipality, String token) {
        return ByteBuffer.wrap(TokenSeal.hash(municipality.text() + " " + token));
    }
}
