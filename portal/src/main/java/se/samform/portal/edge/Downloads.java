package se.samform.portal.edge;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends a file so that it can never act as a page of ours: its type is what we checked, and its name is quoted (RFC 6266). */
final class Downloads {
    private Downloads() {}

    static void send(Reply.Download download, HttpServletResponse response) throws IOException {
        response.setContentType(download.mime());
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Content-Disposition", disposition(download));
        try (var out = response.getOutputStream()) {
            download.body().writeTo(out);
        }
    }

    private static String disposition(Reply.Download download) {
        String kind = download.inline() ? "inline" : "attachment";
        String plain = download.fileName().replaceAll("[^A-Za-z0-9._ -]", "_");
        return kind + "; filename=\"" + plain + "\"; filename*=UTF-8''" + Urls.encode(download.fileName()).replace("+", "%20");
    }
}
