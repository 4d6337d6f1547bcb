package se.samform.portal.edge;

import java.io.IOException;

/** What was posted is no form, or not a whole one. Told as 400; nothing of it is saved. */
final class UnreadableForm extends IOException {
    private static final long serialVersionUID = 1;

    UnreadableForm(String reason) {
        super(reason);
    }

    UnreadableForm(IOException cause) {
        super("The form is not one, or ended before it was whole", cause);
    }
}
