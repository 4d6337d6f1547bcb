package se.samform.portal.desk;

import java.nio.charset.StandardCharsets;
import se.samform.core.flow.CaseOwner;
import se.samform.portal.edge.Exchange;

/**
 * To whom a case goes, as it was typed.
 *
 * @param checked the number that was looked up before; empty where none was
 * @param sure whether they have read who gets to see what
 */
record TransferForm(String number, String name, CaseOwner.Ways ways, String why, String checked, boolean sure) {
    static final TransferForm EMPTY = new TransferForm("", "", CaseOwner.Ways.NONE, "", "", false);
    private static final int LONGEST = 254; // bytes

    static TransferForm read(Exchange exchange) {
        var ways = new CaseOwner.Ways(said(exchange, "contact"), said(exchange, "mail"), said(exchange, "phone"), said(exchange, "street"),
            said(exchange, "postalCode"), said(exchange, "city"));
        return new TransferForm(said(exchange, "number"), said(exchange, "name"), ways, exchange.parameter("why"), said(exchange, "checked"),
            exchange.parameter("sure").equals("yes"));
    }

    /** A line of text, no longer than anybody's name or address: all of them together have room where they are sealed. */
    private static String said(Exchange exchange, String name) {
        String typed = exchange.parameter(name).replaceAll("\\p{Cntrl}", " ").strip();
        String text = typed.codePointCount(0, typed.length()) <= LONGEST ? typed : typed.substring(0, typed.offsetByCodePoints(0, LONGEST));
        while (text.getBytes(StandardCharsets.UTF_8).length > LONGEST) text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
        return text;
    }

    boolean isMailWrong() {
        return !ways.mail().isEmpty() && !ways.mail().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    }

    /** As the register tells it, and where that tells nothing as it was typed. */
    CaseOwner owner(ToldOwner told) {
        var address = told.address();
        var reached = address.map(at -> new CaseOwner.Ways(ways.contact(), ways.mail(), ways.phone(), at.street(), at.postalCode(), at.city()))
            .orElseGet(() -> told.isProtected() ? new CaseOwner.Ways(ways.contact(), ways.mail(), ways.phone(), "", "", "") : ways);
        return new CaseOwner(told.kind(), told.number(), told.name().orElse(name), reached);
    }
}
