package se.samform.portal.mypages;

import se.samform.portal.edge.Exchange;

/** The number of the newest event that a page knew of, as its form says it again. */
public final class Seq {
    private Seq() {}

    /** 0, which is never right, for what is no number. */
    public static int of(Exchange exchange) {
        String seq = exchange.parameter("seq");
        return seq.matches("[0-9]{1,9}") ? Integer.parseInt(seq) : 0;
    }
}
