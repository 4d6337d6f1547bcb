package se.samform.designer.settings;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edited;
import se.samform.designer.draft.Place;

/** Documents to try on. */
final class Drafts {
    private static final Path SERVICES = Path.of("..", "examples", "services");
    private static final Path CORE = Path.of("..", "platform-core", "src", "test", "resources");

    private Drafts() {}

    static List<Path> examples() throws IOException {
        try (var files = Files.list(SERVICES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    static Document example(String name) {
        return of(SERVICES.resolve(name + ".json"));
    }

    /** With every type of question. */
    static Document everyType() {
        return of(CORE.resolve("every-type.json"));
    }

    static Document frame() {
        return of(CORE.resolve("sample-frame.json"));
    }

    static Document of(Path file) {
        try {
            return Document.parse(Files.readAllBytes(file)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document parsed(String json) {
        return Document.parse(json.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    static Document after(Document document, Posted posted) {
        return assertInstanceOf(Edited.Done.class, document.with(assertInstanceOf(Posted.Done.class, posted).wish().edit())).document();
    }

    /** Where lists of questions stand: of steps, and of groups. */
    static List<Place> lists(Document document) {
        var steps = Place.of("steps");
        return document.namesIn(steps).stream().flatMap(step -> lists(document, steps.in(step, "questions"))).toList();
    }

    private static Stream<Place> lists(Document document, Place list) {
        return Stream.concat(Stream.of(list), document.namesIn(list).stream().map(name -> list.in(name, "questions")).filter(inner -> document.at(inner).isPresent()).flatMap(inner -> lists(document, inner)));
    }

    static List<Place> questions(Document document) {
        return lists(document).stream().flatMap(list -> document.namesIn(list).stream().map(list::in)).toList();
    }

    /** All that has a pane of its own. */
    static List<Place> panes(Document document) {
        var steps = document.namesIn(Place.of("steps")).stream().map(Place.of("steps")::in);
        return Stream.of(Stream.of(Place.WHOLE), steps, questions(document).stream()).flatMap(each -> each).toList();
    }
}
