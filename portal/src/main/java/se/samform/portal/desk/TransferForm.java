package se.samform.portal.desk;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.samform.core.flow.CaseOwner;
import se.samform.core.flow.HandlingCommand;
import se.samform.engine.search.PartyNumber;
import se.samform.portal.edge.Exchange;

/**
 * To whom a case goes, as it was typed.
 *
 * @param checked the number that was looked up before; empty where none was
 * @param told what the page said of it then, as {@link ToldOwner#shown} has it
 * @param sure whether they have read who gets to see what
 */
record TransferForm(String number, String name, CaseOwner.Ways ways, String why, String checked, String told, boolean sure) {
    static final TransferForm EMPTY = new TransferForm("", "", CaseOwner.Ways.NONE, "", "", "", false);
    private static final int LONGEST = 254; // bytes

    static TransferForm read(Exchange exchange) {
        var ways = new CaseOwner.Ways(said(exchange, "contact"), said(exchange, "mail"), said(exchange, "phone"), said(exchange, "street"),
            said(exchange, "postalCode"), said(exchange, "city"));
        return new TransferForm(said(exchange, "number"), said(exchange, "name"), ways, exchange.parameter("why"), said(exchange, "checked"), said(exchange, "told"),
            exchange.parameter("sure").equals("yes"));
    }

    /** A line of text, no longer than anybody's name or address: all of them together have room where they are sealed. */
    private static String said(Exchange exchange, String name) {
        String typed = exchange.parameter(name).replaceAll("\\p{Cntrl}", " ").strip();
        String text = typed.codePointCount(0, typed.length()) <= LONGEST ? typed : typed.substring(0, typed.offsetByCodePoints(0, LONGEST));
        while (text.getBytes(StandardCharsets.UTF_8).length > LONGEST) text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
        return text;
    }

    /** What the register told of that number when it was checked; empty where another was. Only to be shown again. */
    Optional<ToldOwner> shown(PartyNumber now) {
        return now.digits().equals(checked) ? ToldOwner.shown(now, told) : Optional.empty();
    }

    /** As the register tells it, and where that tells nothing as it was typed. */
    HandlingCommand.Transfer command(ToldOwner told) {
        return new HandlingCommand.Transfer(told.owner(name, ways), why.strip());
    }

    /** What is typed wrong, by the key of what is said of it; empty where nothing is. */
    String wrong() {
        if (ways.isMailWrong()) return "desk.transfer.mail.wrong";
        return sure ? "" : "desk.transfer.unsure";
    }
}
