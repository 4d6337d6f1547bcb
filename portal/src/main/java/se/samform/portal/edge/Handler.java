package se.samform.portal.edge;

import java.io.IOException;

/** Answers a post, or a download, without a view. */
public interface Handler {
    Reply handle(Exchange exchange) throws IOException;

    /**
     * Whether it reads a multipart form by {@link PostedForm}, which then checks the form's token. To every other
     * handler such a form is refused: nobody would have looked at its token.
     */
    default boolean takesFiles() {
        return false;
    }

    /** Whether it binds whoever is acted for: registers are then asked anew whether whoever does it may. */
    default boolean binds() {
        return false;
    }
}
