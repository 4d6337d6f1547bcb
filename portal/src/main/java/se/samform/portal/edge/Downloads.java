package se.samform.portal.edge;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends a file so that it can never act as a page of ours: its type is what we checked, and its name is quoted (RFC 6266). */
public final class Downloads {
    /** Of an answer that is a file. */
    public static final String POLICY = "default-src 'none'; sandbox";

    private Downloads() {}

    /** Tells the length first and closes only what is whole, so that nobody takes half a file for all of it: Payara breaks the line after 30 seconds. */
    static void send(Reply.Download download, HttpServletResponse response) throws IOException {
        response.setContentType(download.mime());
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Content-Disposition", disposition(download.fileName(), download.inline()));
        response.setContentLengthLong(download.bytes());
        download.body().writeTo(response.getOutputStream());
    }

    /** @param inline lets a browser show it */
    public static String disposition(String fileName, boolean inline) {
        String kind = inline ? "inline" : "attachment";
        String plain = fileName.replaceAll("[^A-Za-z0-9._ -]", "_");
        return kind + "; filename=\"" + plain + "\"; filename*=UTF-8''" + Urls.encode(fileName).replace("+", "%20");
    }
}
