package se.samform.designer.settings;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.samform.core.content.ContentKind;
import se.samform.core.form.EnclosedFile;
import se.samform.core.form.FileKind;
import se.samform.core.json.ObjectTree;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;

/** A file that comes into an e-service. What it is, its content says. */
final class Enclosing {
    private static final int MOST_BYTES_IN_ALL = 1_500_000;

    private Enclosing() {}

    static Acted of(Document document, Place list, String name, byte[] content) {
        if (!list.last().equals("files") || !document.textAt(list.outer().in("type")).equals("information")) return new Acted.NotThere();
        if (content.length == 0) return Acted.wrong("Välj en fil som inte är tom.", "Choose a file that isn't empty.");
        if (content.length > EnclosedFile.MOST_BYTES) return Acted.wrong("Filen är för stor: högst 500 kB. Spara den mindre.", "The file is too large: at most 500 kB. Save it smaller.");
        if (content.length + bytes(document.tree()) > MOST_BYTES_IN_ALL) return Acted.wrong("Filerna i e-tjänsten är för stora tillsammans: högst 1,5 MB.", "The files of the e-service are too large together: at most 1.5 MB.");
        var kind = ContentKind.of(Arrays.copyOf(content, Math.min(content.length, ContentKind.BEGINNING)));
        return kind.map(known -> added(document, list, name, known, content))
            .orElseGet(() -> Acted.wrong("Filen är inte av något slag som kan hämtas: PDF, bild, text eller Word.", "The file is of no kind that can be fetched: PDF, picture, text or Word."));
    }

    private static Acted added(Document document, Place list, String name, FileKind kind, byte[] content) {
        String called = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
        String id = FreshIds.fresh(called.replaceFirst("[.][A-Za-z0-9]{1,5}$", ""), FreshIds.all(document.tree()));
        var file = new ObjectTree().put("id", id).put("name", Texts.of(document).typed(called.isEmpty() ? id : called)).put("kind", kind.name().toLowerCase(Locale.ROOT)).put("content", Base64.getEncoder().encodeToString(content)).build();
        return Acted.done(List.of(new Change.Insert(list, "", file)), list.in(id));
    }

    /** Of all files that are there. */
    private static long bytes(JsonObject tree) {
        return contents(tree).mapToLong(content -> content.length() / 4 * 3).sum();
    }

    private static Stream<String> contents(JsonValue value) {
        return switch (value.getValueType()) {
            case ARRAY -> value.asJsonArray().stream().flatMap(Enclosing::contents);
            case OBJECT -> value.asJsonObject().get("content") instanceof JsonString content ? Stream.of(content.getString()) : value.asJsonObject().values().stream().flatMap(Enclosing::contents);
            case STRING, NUMBER, TRUE, FALSE, NULL -> Stream.of();
        };
    }
}
