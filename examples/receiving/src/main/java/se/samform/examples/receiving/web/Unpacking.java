package se.samform.examples.receiving.web;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.fileupload2.core.FileItemHeaders;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileUploadException;
import se.samform.examples.receiving.store.Arrival;
import se.samform.examples.receiving.store.Part;

/** Unpacks the body of one delivery into an arrival, and refuses what the document does not allow. */
final class Unpacking {

    private static final int MOST_PARTS = 500;

    private final Multipart multipart;
    private final Arrival arrival;
    private final Set<String> seen = new HashSet<>();
    private int attachments;
    private int papers;

    Unpacking(Arrival arrival, long limit) {
        this.arrival = arrival;
        this.multipart = new Multipart(limit);
    }

    void unpack(HttpExchange exchange) throws IOException, Refused {
        try {
            unpackAll(exchange);
        } catch (Body.TooLarge e) {
            throw Intake.tooLarge();
        } catch (Body.Broken e) {
            throw Refused.malformed("The body ended before it was whole.");
        } catch (FileUploadException e) {
            throw e.getCause() instanceof Body.TooLarge ? Intake.tooLarge() : Refused.malformed("The body is not multipart/form-data as in RFC 7578: " + e.getMessage());
        }
        refuseWithout("submission");
        refuseWithout("receipt");
    }

    private void unpackAll(HttpExchange exchange) throws IOException, Refused {
        var items = multipart.getItemIterator(exchange);
        for (var count = 1; items.hasNext(); count++) {
            if (count > MOST_PARTS) {
                throw Refused.malformed("More than " + MOST_PARTS + " parts.");
            }
            unpack(items.next());
        }
    }

    /** A part that a later version of the document knows and we do not is passed over. */
    private void unpack(FileItemInput item) throws IOException, Refused {
        switch (item.getFieldName()) {
            case "submission", "status", "invoice", "registration", "owner", "message" -> {
                refuseUnlessOf("application/json", item);
                refuseUnlessJson(add(item.getFieldName(), "", item));
            }
            case "receipt" -> {
                refuseUnlessOf("application/pdf", item);
                add("receipt", "", item);
            }
            case "attachment" -> add("attachment-" + ++attachments, file(item.getHeaders()), item);
            case "paper" -> add("paper-" + ++papers, "", item);
            default -> { }
        }
    }

    private Part add(String name, String file, FileItemInput item) throws IOException, Refused {
        if (!seen.add(name) || !file.isEmpty() && !seen.add(file)) {
            throw Refused.malformed("The part " + name + " comes twice.");
        }
        var expected = ContentDigest.sha256(item.getHeaders().getHeader("Content-Digest"))
                .orElseThrow(() -> Refused.malformed("The part " + name + " has no Content-Digest with sha-256 (RFC 9530)."));
        var stated = new Part.Stated(item.getFieldName(), file, multipart.givenName(item.getHeaders()), type(item));
        var part = arrival.add(name, stated, item.getInputStream()::transferTo);
        if (!part.sha256().equals(expected)) {
            throw new Refused(400, "digest-mismatch", "The part " + name + " does not have the Content-Digest that it states.");
        }
        return part;
    }

    private void refuseWithout(String name) throws Refused {
        if (!seen.contains(name)) {
            throw Refused.malformed("The part " + name + " is missing.");
        }
    }

    private void refuseUnlessJson(Part part) throws IOException, Refused {
        var strictly = StandardCharsets.UTF_8.newDecoder();
        try (var parser = Json.createParser(new InputStreamReader(Files.newInputStream(arrival.file(part)), strictly))) {
            if (parser.next() != JsonParser.Event.START_OBJECT) {
                throw Refused.malformed("The part " + part.name() + " is not a JSON object.");
            }
            while (parser.hasNext()) {
                parser.next();
            }
        } catch (RuntimeException e) {
            // Not JsonException alone: what is nested too deeply is a plain RuntimeException.
            throw Refused.malformed("The part " + part.name() + " is not JSON in UTF-8, or nested too deeply.");
        }
    }

    private static void refuseUnlessOf(String type, FileItemInput item) throws Refused {
        var stated = type(item).split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!stated.equals(type)) {
            throw Refused.malformed("The part " + item.getFieldName() + " must be of the type " + type + ".");
        }
    }

    private static String type(FileItemInput item) {
        return item.getContentType() == null ? "application/octet-stream" : item.getContentType();
    }

    private static String file(FileItemHeaders headers) throws Refused {
        return Requests.id(headers.getHeader("Samform-File"))
                .orElseThrow(() -> Refused.malformed("Each attachment must have a header Samform-File that is a UUID.")).toString();
    }
}
