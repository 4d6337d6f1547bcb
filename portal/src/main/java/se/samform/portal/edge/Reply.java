package se.samform.portal.edge;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;

/** What a page or a handler answers; the edge turns it into HTTP. */
public sealed interface Reply {

    /** Render the view of the route. */
    record Show() implements Reply {}

    /** Render this view, whatever the route has: how a handler answers a script of ours with a part of a page. */
    record Render(String view) implements Reply {}

    /** Render the view of the route; the browser goes on from it to an address that is not ours. @param address checked by whoever says it */
    record ShowAndGo(URI address) implements Reply {}

    /** 303 to a path inside the municipality, for example {@code my/…}; no leading slash. */
    record Redirect(String path) implements Reply {}

    /** 404: not there, or not yours; the two look the same from outside. */
    record NotFound() implements Reply {}

    /** The visitor must log in first and comes back to where they were. */
    record LogIn() implements Reply {}

    /** An error page with the given status; {@code text} is a key of the text bundle. */
    record Refused(int status, String text) implements Reply {}

    /**
     * 409: the post was not carried out; the page is shown again with what was typed, which the handler has told its
     * bean. Nothing that people write is stored for that, and reloading repeats a post that changes nothing.
     */
    record Again(String view, Class<? extends Page> page) implements Reply {}

    /** 200: nothing was to be carried out; the page again with what was typed and what was chosen to go on with, which the handler has told its bean. */
    record Begun(String view, Class<? extends Page> page) implements Reply {}

    /** A file to download or show; {@code inline} lets a browser show it. @param bytes how many the body writes */
    record Download(String mime, String fileName, boolean inline, long bytes, Body body) implements Reply {}

    /** Writes the content of a download; the stream is closed by the caller. */
    @FunctionalInterface
    interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    static Reply show() {
        return new Show();
    }

    static Reply to(String path) {
        return new Redirect(path);
    }

    static Reply notFound() {
        return new NotFound();
    }
}
