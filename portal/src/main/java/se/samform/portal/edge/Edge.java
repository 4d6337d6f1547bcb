package se.samform.portal.edge;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.Municipality;

/** The one filter: decides municipality, person, language and route, and hands the request to the {@link Front}. */
@WebFilter("/*")
public class Edge extends HttpFilter {
    private static final long serialVersionUID = 1;
    /** First segments that belong to no municipality and that others answer; no municipality may have such a slug. */
    static final Set<String> SHARED = Set.of("assets", "api", "health", "metrics", "openapi", "jakarta.faces.resource");

    /** Where browsers look for an icon when what they show names none, as a PDF. */
    private static final List<String> ICON = List.of("favicon.ico");

    @Inject private transient Municipalities municipalities;
    @Inject private transient Entrance entrance;
    @Inject private transient Front front;
    @Inject transient PublicAddress address;
    @Inject transient MetricsDoor metrics;

    /** A further first segment that something else in the same server answers, as an operator's own probe. */
    @Inject
    @ConfigProperty(name = "samform.edge.shared", defaultValue = "none")
    private String alsoShared;

    @Override
    protected void doFilter(HttpServletRequest asked, HttpServletResponse response, FilterChain chain) throws IOException {
        HttpServletRequest request = address.seen(asked);
        try {
            answer(request, response, chain);
        } catch (UnreadableForm unreadable) {
            Trouble.tell(unreadable.status(), request.getRequestURI(), response);
        } catch (ServletException | RuntimeException failure) {
            Trouble.tell(failure, request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String nonce = Nonce.fresh();
        SecurityHeaders.write(request, response, nonce);
        request.setCharacterEncoding("UTF-8");
        var segments = Address.segments(request.getRequestURI().substring(request.getContextPath().length()));
        if (segments.isEmpty()) {
            Trouble.tell(HttpServletResponse.SC_BAD_REQUEST, request.getRequestURI(), response);
            return;
        }
        List<String> path = segments.get();
        String first = path.isEmpty() ? "" : path.getFirst();
        if (isShared(first)) {
            if (MetricsDoor.isMeant(path) && !metrics.admits(request)) {
                Trouble.tell(HttpServletResponse.SC_NOT_FOUND, request.getRequestURI(), response);
                return;
            }
            chain.doFilter(request, response);
            return;
        }
        if (path.equals(ICON)) {
            moved("/assets/icon.svg", response);
            return;
        }
        if (path.isEmpty()) {
            front.showMunicipalities(false, request, response);
            return;
        }
        Optional<Municipality> municipality = municipalities.withSlug(first);
        if (municipality.isEmpty()) {
            front.showMunicipalities(true, request, response);
            return;
        }
        if (lacksClosingSlash(request, path)) {
            moved("/" + first + "/", response);
            return;
        }
        var exchange = new Exchange(request, response);
        entrance.enter(municipality.get(), exchange, nonce);
        front.answer(path.subList(1, path.size()), exchange);
    }

    private static void moved(String path, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", path); // sendRedirect would say http:// behind a proxy
    }

    private boolean isShared(String first) {
        return SHARED.contains(first) || alsoShared.equals(first);
    }

    private static boolean lacksClosingSlash(HttpServletRequest request, List<String> path) {
        return path.size() == 1 && !request.getRequestURI().endsWith("/");
    }
}
