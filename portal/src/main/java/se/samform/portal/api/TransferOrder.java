package se.samform.portal.api;

import jakarta.ws.rs.WebApplicationException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import se.samform.core.flow.CaseOwner;
import se.samform.core.flow.HandlingCommand;
import se.samform.portal.desk.LookUpOwner;

/** Whose a case is to become, as it was sent: who that is, the registers tell. */
record TransferOrder(SentFields sent) {
    static final Set<String> KNOWN = Set.of("number", "name", "contact", "mail", "phone", "street", "postalCode", "city");
    private static final int LONGEST = 254; // bytes: all of them together have room where they are sealed

    HandlingCommand.Transfer command() {
        KNOWN.stream().sorted().filter(field -> sent.text(field).getBytes(StandardCharsets.UTF_8).length > LONGEST).findFirst()
            .ifPresent(field -> wrong(field, "too-long", "It is longer than any name or address."));
        var number = LookUpOwner.number(sent.text("number"))
            .orElseThrow(() -> problem("number", "no-such-owner", "Send a personal number with twelve digits, or an organisation number."));
        var ways = new CaseOwner.Ways(sent.text("contact"), sent.text("mail"), sent.text("phone"), sent.text("street"), sent.text("postalCode"), sent.text("city"));
        if (ways.isMailWrong()) wrong("mail", "no-mail-address", "Write it as namn@exempel.se.");
        var kind = number.isOrganisation() ? CaseOwner.Kind.ORGANISATION : CaseOwner.Kind.PERSON;
        return new HandlingCommand.Transfer(new CaseOwner(kind, number.digits(), sent.text("name"), ways), sent.text("text"));
    }

    private static void wrong(String field, String code, String hint) {
        throw problem(field, code, hint);
    }

    private static WebApplicationException problem(String field, String code, String hint) {
        return ProblemDocument.ofField(422, code, field, code, hint + " Nothing was done.");
    }
}
