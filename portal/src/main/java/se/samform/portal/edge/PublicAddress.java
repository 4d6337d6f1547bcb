package se.samform.portal.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The address that citizens write, as it is configured. Whether they come over TLS is told by it alone: a proxy that ends
 * TLS hands on plain http, and what a request says of itself anybody can say.
 */
@ApplicationScoped
public class PublicAddress {
    @Inject
    @ConfigProperty(name = "samform.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    boolean isHttps() {
        return baseUrl.toLowerCase(Locale.ROOT).startsWith("https:");
    }

    /** The request as its sender sees it. */
    HttpServletRequest seen(HttpServletRequest request) {
        boolean isHttps = isHttps();
        return new HttpServletRequestWrapper(request) {
            @Override
            public boolean isSecure() {
                return isHttps;
            }
        };
    }
}
