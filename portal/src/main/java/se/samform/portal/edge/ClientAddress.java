package se.samform.portal.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * From where a visitor comes. Behind a proxy all come from the proxy, so it is known only where the operator has said
 * which proxies to believe ({@code samform.trusted-proxies}, addresses with commas between them).
 */
@ApplicationScoped
public class ClientAddress {
    @Inject
    @ConfigProperty(name = "samform.trusted-proxies", defaultValue = "none")
    String trusted;

    /** Each proxy adds at the end whom it was asked by: the last that is no proxy of ours is the visitor's. */
    public Optional<String> of(HttpServletRequest request) {
        List<String> proxies = parts(trusted);
        if (!proxies.contains(request.getRemoteAddr())) return Optional.empty();
        return Collections.list(request.getHeaders("X-Forwarded-For")).stream().flatMap(line -> parts(line).stream()).toList()
            .reversed().stream().filter(hop -> !proxies.contains(hop)).findFirst();
    }

    private static List<String> parts(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
