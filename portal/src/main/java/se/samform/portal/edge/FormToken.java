package se.samform.portal.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The token that a form carries against cross-site posts: an HMAC over the visitor's own cookie with the installation's
 * key. Nothing is stored, so a page that was open before a restart can be posted after it, at any node.
 */
@ApplicationScoped
public class FormToken {
    private byte[] key;

    protected FormToken() {}

    @Inject
    public FormToken(@ConfigProperty(name = "samform.master-key") String masterKey) {
        key = mac(Base64.getDecoder().decode(masterKey.strip()), "samform form token v1");
    }

    /** The token for the holder of this cookie. Its name is bound in, so that no cookie passes for one of another kind. */
    public String of(String name, String value) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(key, name + "=" + value));
    }

    /** Whether the posted token is the cookie's, compared in constant time. */
    public boolean matches(String name, String value, String posted) {
        return MessageDigest.isEqual(of(name, value).getBytes(StandardCharsets.UTF_8), posted.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every JDK", e);
        }
    }
}
