package se.samform.portal.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Optional;
import se.samform.core.json.Json;
import se.samform.core.text.Language;
import se.samform.portal.edge.ApiEntrance;

/** Decides municipality and person before any resource runs. */
@Provider
public class EnterMunicipality implements ContainerRequestFilter {
    /** For whom a citizen who is logged in does what they do. */
    static final String ACTING = "Samform-Acting";
    private static final String BEARER = "Bearer ";

    @Inject ApiEntrance entrance;

    @Override
    public void filter(ContainerRequestContext request) {
        String slug = request.getUriInfo().getPathParameters().getFirst("municipality");
        switch (entrance.enter(slug, token(request), Optional.ofNullable(request.getHeaderString(ACTING)), locale(request))) {
            case WELCOME -> { }
            case NO_MUNICIPALITY -> request.abortWith(problem(404, "not-found", "There is no such municipality", "Check the address."));
            case NOBODY -> request.abortWith(problem(400, "acting", "There is nobody to act for",
                "Send " + ACTING + " as organisation: and ten digits, or guardian: and twelve, with the token of a citizen's log-in."));
            case BAD_TOKEN -> request.abortWith(problem(401, "unauthorized", "The token is not a log-in", "It may have expired; log in again."));
        }
    }

    private static Optional<String> token(ContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        return header != null && header.startsWith(BEARER) ? Optional.of(header.substring(BEARER.length())) : Optional.empty();
    }

    /** A header that is none asks for nothing. */
    private static Locale locale(ContainerRequestContext request) {
        try {
            return request.getAcceptableLanguages().stream().filter(language -> Language.isTag(language.getLanguage()))
                .findFirst().orElse(Locale.of("sv"));
        } catch (ProcessingException unreadable) {
            return Locale.of("sv");
        }
    }

    private static Response problem(int status, String type, String title, String detail) {
        return ProblemDocument.response(status, type, title, detail, Json.createArrayBuilder());
    }
}
