package se.samform.portal.designer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;
import se.samform.designer.wording.Looking;
import se.samform.portal.designer.SettingField.Chosen;

/** The places of questions in a design, and the conditions that may be written there. */
final class LogicPlaces {
    private static final List<String> CONDITIONS = List.of("shown", "required", "readOnly");
    private static final List<LocalText> WORDS = List.of(
        LocalText.of("när frågan visas", "when the question is shown"), LocalText.of("när frågan måste besvaras", "when the question must be answered"),
        LocalText.of("när svaret inte kan ändras", "when the answer can't be changed"));

    private final Document document;
    private final Language language;

    LogicPlaces(Document document, Language language) {
        this.document = document;
        this.language = language;
    }

    List<Chosen> all(Place picked) {
        var all = new ArrayList<Chosen>();
        for (Place question : questions()) {
            String name = document.at(question).flatMap(value -> Looking.text(value, "shortName", language).or(() -> Looking.name(value, language))).orElse(question.last());
            for (int i = 0; i < CONDITIONS.size(); i++) {
                var place = question.in(CONDITIONS.get(i));
                all.add(new Chosen(place.text(), name + ", " + WORDS.get(i).in(language), place.equals(picked)));
            }
        }
        return all;
    }

    /** Where the question with this id stands. */
    Optional<Place> question(String id) {
        return questions().stream().filter(place -> place.last().equals(id)).findFirst();
    }

    private List<Place> questions() {
        var found = new ArrayList<Place>();
        for (String step : document.namesIn(Place.of("steps"))) collect(Place.of("steps").in(step, "questions"), found);
        return found;
    }

    private void collect(Place list, List<Place> found) {
        for (String question : document.namesIn(list)) {
            found.add(list.in(question));
            collect(list.in(question, "questions"), found);
        }
    }
}
