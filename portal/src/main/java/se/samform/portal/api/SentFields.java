package se.samform.portal.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.flow.Enclosed;
import se.samform.core.json.JsonText;
import se.samform.core.json.Parsed;
import se.samform.core.form.Fault;
import se.samform.core.text.LocalText;
import se.samform.portal.edge.PostedForm;
import se.samform.portal.edge.Texts;
import se.samform.portal.edge.UnreadableForm;
import se.samform.portal.fill.ReceiveEnclosed;

/**
 * What a program sends with a command: some texts by name, as a JSON object or as a multipart form, which may bring files.
 * Nothing is sent with a body of no bytes.
 */
record SentFields(Map<String, String> fields, List<Enclosed> files) {
    /** Longer than all that rules take. */
    private static final int MOST_BYTES = 400_000;
    private static final int DEEPEST = 3;

    /** @param known all that may be named */
    static SentFields read(HttpServletRequest request, Set<String> known, ReceiveEnclosed files, Locale locale) {
        try {
            return PostedForm.isMultipart(request) ? form(request, known, files, locale) : new SentFields(json(request, known), List.of());
        } catch (UnreadableForm e) {
            throw ProblemDocument.of(e.status(), e.status() == 413 ? "too-much" : "malformed", "The form can't be read", e.getMessage() + ". Nothing was done.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As typed, without space around it; empty where it isn't there. */
    String text(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    /** All of it in words, so that the same sent twice is known again. */
    String inWords() {
        var sent = fields.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(each -> each.getKey() + "=" + each.getValue().strip());
        var enclosed = files.stream().map(each -> each.name() + " " + each.sha256());
        return Stream.concat(sent, enclosed).collect(Collectors.joining("\n"));
    }

    private static SentFields form(HttpServletRequest request, Set<String> known, ReceiveEnclosed files, Locale locale) throws IOException {
        var form = files.readOfProgram(request);
        if (!files.problem().isEmpty()) {
            throw ProblemDocument.ofField(422, "file-refused", ReceiveEnclosed.FIELD, files.problem(), Texts.text(locale, files.problem(), files.wrong()));
        }
        var strangers = form.fields().keySet().stream().filter(name -> !known.contains(name)).map(SentFields::stranger).toList();
        if (!strangers.isEmpty()) {
            files.forget();
            throw ProblemDocument.of("There is something in it that nobody asks for", strangers);
        }
        return new SentFields(form.fields().keySet().stream().collect(Collectors.toMap(name -> name, form::first)), files.files());
    }

    private static Map<String, String> json(HttpServletRequest request, Set<String> known) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) throw ProblemDocument.of(413, "too-much", "The body is too large", "At most " + MOST_BYTES + " bytes are read. Nothing was done.");
        if (body.length > 0 && !isJson(request)) throw ProblemDocument.of(415, "http", "Unsupported Media Type", "Send application/json or multipart/form-data.");
        return body.length == 0 ? Map.of() : read(JsonText.parse(body, MOST_BYTES, DEEPEST), known);
    }

    private static boolean isJson(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/json");
    }

    private static Map<String, String> read(Parsed parsed, Set<String> known) {
        return switch (parsed) {
            case Parsed.Broken(var fault) -> throw unreadable(List.of(fault));
            case Parsed.Tree(JsonObject object) -> read(object, known);
            case Parsed.Tree(var other) -> throw unreadable(List.of(Fault.of("",
                LocalText.of("Det är inget objekt", "It is no object"),
                LocalText.of("Börja med { och sluta med dess }.", "Begin with { and end with its }."))));
        };
    }

    private static Map<String, String> read(JsonObject object, Set<String> known) {
        var faults = new ArrayList<Fault>();
        var fields = new LinkedHashMap<String, String>();
        object.forEach((name, value) -> {
            if (!known.contains(name)) faults.add(stranger(name));
            else if (value instanceof JsonString text) fields.put(name, text.getString());
            else if (value != JsonValue.NULL) faults.add(Fault.of("/" + name,
                LocalText.of("Det är ingen text", "It is no text"),
                LocalText.of("Skriv det inom citattecken.", "Write it between quotes.")));
        });
        if (!faults.isEmpty()) throw unreadable(faults);
        return fields;
    }

    private static Fault stranger(String name) {
        return Fault.of("/" + name.replace("~", "~0").replace("/", "~1"),
            LocalText.of("Ingen frågar efter det här", "Nobody asks for that here"),
            LocalText.of("Utelämna det: se /openapi.", "Leave it out: see /openapi."));
    }

    private static WebApplicationException unreadable(List<Fault> faults) {
        return ProblemDocument.of("The command can't be read", faults);
    }
}
