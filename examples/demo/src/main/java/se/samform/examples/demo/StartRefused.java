package se.samform.examples.demo;

/** The installation cannot start for a reason that a person can do something about; the message is one line for them. */
public final class StartRefused extends Exception {

    private static final long serialVersionUID = 1L;

    StartRefused(String message) {
        super(message);
    }
}
