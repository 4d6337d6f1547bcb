package se.samform.portal.edge;

import java.security.SecureRandom;
import java.util.Base64;

/** Values nobody can guess: the nonce of a page's policy, the tokens of cookies. */
public final class Nonce {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Nonce() {}

    /** 128 random bits as URL-safe text. */
    public static String fresh() {
        return text(16);
    }

    /** 256 random bits as URL-safe text, for a secret that is kept. */
    public static String secret() {
        return text(32);
    }

    private static String text(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
