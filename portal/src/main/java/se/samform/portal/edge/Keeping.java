package se.samform.portal.edge;

/** A handler of what people type: a post to it that comes after its log-in has ended is parked ({@link Parking}). */
public interface Keeping extends Handler {
    /** Whether what the address names is the visitor's; asked before they are told that something of theirs is kept. */
    boolean isTheirs();
}
