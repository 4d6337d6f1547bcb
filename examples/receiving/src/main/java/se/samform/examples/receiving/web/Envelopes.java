package se.samform.examples.receiving.web;

import com.sun.net.httpserver.Headers;
import java.util.regex.Pattern;
import se.samform.examples.receiving.store.Envelope;

/** Reads and checks the headers of a delivery. */
final class Envelopes {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final Pattern REFERENCE = Pattern.compile("[\\x21-\\x7e]{1,100}");

    private Envelopes() {
    }

    static Envelope read(Headers headers) throws Refused {
        var id = Requests.id(headers.getFirst("Samform-Delivery"))
                .orElseThrow(() -> Refused.malformed("The header Samform-Delivery must be a UUID."));
        return new Envelope(id, required(headers, "Samform-Event", NAME), required(headers, "Samform-Municipality", NAME),
                required(headers, "Samform-Reference", REFERENCE));
    }

    private static String required(Headers headers, String name, Pattern shape) throws Refused {
        var value = headers.getFirst(name);
        if (value == null || !shape.matcher(value).matches()) {
            throw Refused.malformed("The header " + name + " is missing or does not match " + shape + ".");
        }
        return value;
    }
}
