package se.samform.portal.designer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.text.Language;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;

/** What things in a document are called, whatever faults it has. */
final class Names {
    private static final List<String> CALLED = List.of("label", "title");

    private final Document document;
    private final Language language;

    Names(Document document, Language language) {
        this.document = document;
        this.language = language;
    }

    /** Of what is around a place and has a name, from the outside in. */
    String path(Place place) {
        var names = new ArrayList<String>();
        var at = Place.WHOLE;
        for (String name : place.names()) {
            at = at.in(name);
            of(at).ifPresent(names::add);
        }
        return String.join(" › ", names);
    }

    /** What stands at a place is called, in the language asked for or else in the e-service's first. */
    Optional<String> of(Place at) {
        return CALLED.stream().map(called -> text(at.in(called))).filter(text -> !text.isEmpty()).findFirst();
    }

    /** Of what is nearest around a place. */
    Optional<String> around(Place place) {
        for (Place at = place; !at.isWhole(); at = at.outer()) {
            var name = of(at);
            if (name.isPresent()) return name;
        }
        return Optional.empty();
    }

    private String text(Place texts) {
        String said = document.textAt(texts.in(language.tag()));
        return said.isEmpty() ? document.textAt(texts.in(document.textAt(Place.of("languages/0")))) : said;
    }
}
