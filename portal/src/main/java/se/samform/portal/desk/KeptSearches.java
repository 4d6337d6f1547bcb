package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import se.samform.core.id.KeyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.store.Database;
import se.samform.core.vault.SealedBytes;
import se.samform.core.vault.Sha256;
import se.samform.core.vault.Vault;
import se.samform.portal.edge.Nonce;

/**
 * What officers look for that may stand in no address: kept for a quarter of an hour, sealed, found by the officer who
 * asked and by a secret that the address has instead. See ADR 0020.
 */
@ApplicationScoped
public class KeptSearches {
    static final Duration KEPT = Duration.ofMinutes(15);
    private static final String KIND = "search";

    @Inject Database database;
    @Inject Vault vault;
    @Inject Clock clock;

    /** @return the secret */
    String keep(MunicipalityId municipality, OfficerId officer, String text) {
        String secret = Nonce.fresh();
        var key = vault.newKey(municipality);
        byte[] sealed = key.sealAsIs(officer, KIND, text.getBytes(StandardCharsets.UTF_8)).value();
        database.transaction(session -> session.change(
            "insert into kept_search (secret_hash, municipality_id, officer_id, key_id, wrapped, content, expires_at) values (?, ?, ?, ?, ?, ?, ?)",
            hash(secret), municipality, officer, key.id(), key.wrapped().value(), sealed, clock.instant().plus(KEPT)));
        return secret;
    }

    /** Empty as well for another officer, and once its time is over. */
    Optional<String> find(MunicipalityId municipality, OfficerId officer, String secret) {
        return database.read(session -> session.one("select key_id, wrapped, content from kept_search"
                + " where secret_hash = ? and municipality_id = ? and officer_id = ? and expires_at > ?",
            row -> new String(vault.unwrap(municipality, row.id("key_id", KeyId::new), row.bytes("wrapped"))
                .open(officer, KIND, new SealedBytes(row.bytes("content"))), StandardCharsets.UTF_8),
            hash(secret), municipality, officer, clock.instant()));
    }

    public int removeExpired(int atMost) {
        return database.transaction(session -> session.change("delete from kept_search where expires_at < ? limit ?", clock.instant(), atMost));
    }

    private static byte[] hash(String secret) {
        return Sha256.of(secret.getBytes(StandardCharsets.UTF_8));
    }
}
