package se.samform.portal.desk;

import se.samform.core.flow.SecrecyMark;

/** A mark of secrecy. @param title what is marked, in words @param about who set it, and when */
public record MarkView(String id, String title, String ground, String about) {

    /** Tells who set a mark, and when. */
    @FunctionalInterface
    interface Telling {
        String of(SecrecyMark mark);
    }
}
