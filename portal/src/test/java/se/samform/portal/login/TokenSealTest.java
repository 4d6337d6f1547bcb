package se.samform.portal.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.id.OfficerId;
import se.samform.core.party.Identity;
import se.samform.core.party.PersonalNumber;

class TokenSealTest {
    private static final Identity VERA =
        new Identity.Citizen(new PersonalNumber("191212121212"), "Vera", "Exempel", "vera@exempel.invalid", "070-174 06 05");
    private static final Identity HANNA =
        new Identity.Officer(new OfficerId(new UUID(1, 2)), "Hanna Mallberg", Set.of(), false);

    @Test
    void whoever_logged_in_is_found_again_by_their_cookie() {
        for (Identity identity : new Identity[] {VERA, HANNA}) {
            byte[] row = TokenSeal.seal("cookie", IdentityCodec.write(identity));
            assertEquals(identity, IdentityCodec.read(TokenSeal.open("cookie", row)));
        }
    }

    @Test
    void the_row_alone_tells_nobody_who_it_is() {
        byte[] row = TokenSeal.seal("cookie", IdentityCodec.write(VERA));
        assertFalse(new String(row, StandardCharsets.ISO_8859_1).contains("1912"));
        assertThrows(IllegalStateException.class, () -> TokenSeal.open("another", row));
    }
}
