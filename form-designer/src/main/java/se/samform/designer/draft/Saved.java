package se.samform.designer.draft;

import java.util.Optional;

/** What became of a wish. */
public sealed interface Saved {

    /** Done and kept. */
    record Done(Design design) implements Saved {}

    /** Nothing was done: at this place something else stands by now. @param by what was done to it, where that is known */
    record Overtaken(Design design, Place at, Optional<Design.Done> by) implements Saved {}

    /** Nothing was done: this place isn't there, since somebody took it away or moved it. */
    record NotThere(Design design, Place at) implements Saved {}

    /** Nothing was done, since there was nothing to do: nothing to undo, or all is so already. */
    record Nothing(Design design) implements Saved {}

    /** Nothing was done: it would be larger than a definition may be. */
    record TooLarge(Design design) implements Saved {}

    /** Nothing was done: it would have the id of another e-service that is being built. */
    record Taken(Design design, String key) implements Saved {}

    /** There is no such design, or it is closed. */
    record Gone() implements Saved {}
}
