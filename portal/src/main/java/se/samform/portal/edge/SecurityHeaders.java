package se.samform.portal.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The headers of every answer. Nothing of ours is inline, framed, sniffed or fetched from elsewhere. */
final class SecurityHeaders {
    private static final String A_YEAR = "max-age=31536000";

    private SecurityHeaders() {}

    static void write(HttpServletRequest request, HttpServletResponse response, String nonce) {
        if (request.isSecure()) response.setHeader("Strict-Transport-Security", A_YEAR);
        response.setHeader("Content-Security-Policy", policy(nonce));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(self)");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
    }

    /** For what a page of ours shows inside itself. */
    static void allowInPage(HttpServletResponse response, String nonce) {
        response.setHeader("Content-Security-Policy", policy(nonce).replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
    }

    static String policy(String nonce) {
        return "default-src 'self'; script-src 'self' 'nonce-" + nonce + "'; style-src 'self'; img-src 'self' data:; "
            + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }
}
