package se.samform.examples.demo;

/** The installation cannot start, and a person can do something about it: the message is one line that says what. */
public final class StartRefused extends Exception {

    private static final long serialVersionUID = 1L;

    StartRefused(String message) {
        super(message);
    }
}
