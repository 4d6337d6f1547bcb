package se.samform.portal.acting;

import se.samform.core.answer.Acting;
import se.samform.core.answer.Represented;

/** For whom whoever visits does what they do. */
public sealed interface Standing {

    /** For themselves. */
    record Self() implements Standing {}

    /** For somebody else, as registers say that they may. */
    record For(Acting acting) implements Standing {}

    /** They chose somebody, and may not act for them, or nobody can tell: then nothing is theirs until they have chosen anew. */
    record Lost(Represented whom, Why why) implements Standing {}

    /** Why not. */
    enum Why {
        /** The register doesn't say so any more. */
        ENDED,
        /** The register does not answer. */
        DOWN
    }
}
