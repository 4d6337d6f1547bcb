package se.samform.portal.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who reads the numbers for monitoring: whoever shows the operator's token ({@code samform.metrics.token}), and, where none
 * is set, what runs on the same machine and doesn't ask for others as a proxy does.
 */
@ApplicationScoped
public class MetricsDoor {
    private static final List<String> FOR_OTHERS = List.of("X-Forwarded-For", "Forwarded", "X-Real-IP", "Via");

    @Inject
    @ConfigProperty(name = "samform.metrics.token")
    Optional<String> token;

    /** Whether it leads to them, also around a corner as {@code /api/../metrics}. */
    static boolean isMeant(List<String> path) {
        return path.contains("metrics");
    }

    boolean admits(HttpServletRequest request) {
        return token.map(String::strip).filter(text -> !text.isEmpty()).map(text -> shows(text, request)).orElseGet(() -> isOfThisMachine(request));
    }

    private static boolean shows(String token, HttpServletRequest request) {
        return MessageDigest.isEqual(bytes("Bearer " + token), bytes(String.valueOf(request.getHeader("Authorization"))));
    }

    private static boolean isOfThisMachine(HttpServletRequest request) {
        return isLoopback(request.getRemoteAddr()) && FOR_OTHERS.stream().allMatch(name -> request.getHeader(name) == null);
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
