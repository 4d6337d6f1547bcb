package se.samform.portal.edge;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What was posted is no form, or not a whole one (400), or more than any page sends (413). Nothing of it is saved. */
public final class UnreadableForm extends IOException {
    private static final long serialVersionUID = 1;

    private final int status;

    UnreadableForm(String reason) {
        this(HttpServletResponse.SC_BAD_REQUEST, reason, null);
    }

    UnreadableForm(IOException cause) {
        this(HttpServletResponse.SC_BAD_REQUEST, "The form is not one, or ended before it was whole", cause);
    }

    private UnreadableForm(int status, String reason, IOException cause) {
        super(reason, cause);
        this.status = status;
    }

    static UnreadableForm tooMuch(String reason) {
        return new UnreadableForm(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, reason, null);
    }

    static UnreadableForm tooMuch(IOException cause) {
        return new UnreadableForm(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "More bytes than any form has", cause);
    }

    /** As HTTP says it. */
    public int status() {
        return status;
    }
}
