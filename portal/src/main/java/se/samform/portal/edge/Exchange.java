package se.samform.portal.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The request and response of a handler, for what {@link Visit} does not tell: the body, and cookies to set. */
public record Exchange(HttpServletRequest request, HttpServletResponse response) {

    /** Whether a script of ours asks, which wants a part of a page and no redirect. */
    public boolean isFromScript() {
        return request.getHeader("X-Samform") != null;
    }

    /** A parameter of the query or of a small urlencoded form; empty text when absent. */
    public String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
