package se.samform.designer.settings;

import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.json.Trees;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;

/** Taking something out of its list. */
final class Removing {
    private Removing() {}

    static Acted of(Document document, Place what) {
        if (what.names().size() < 2 || document.at(what).isEmpty() || !(document.at(what.outer()).orElseThrow() instanceof JsonArray)) return new Acted.NotThere();
        boolean isLast = document.namesIn(what.outer()).size() == 1;
        var refused = isLast ? lastOne(document, what.outer()) : Optional.<LocalText>empty();
        return refused.<Acted>map(Acted.Wrong::new).orElseGet(() -> removed(document, what, isLast));
    }

    /** Why the last one of a list must stay. */
    static Optional<LocalText> lastOne(Document document, Place list) {
        return switch (list.last()) {
            case "steps" -> Optional.of(LocalText.of("Ett formulär behöver minst ett steg.", "A form needs at least one step."));
            case "options", "nodes" -> Optional.of(LocalText.of("En fråga med val behöver minst ett alternativ.", "A question with choices needs at least one option."));
            case "items" -> Optional.of(LocalText.of("En beställning behöver minst en sak.", "An order needs at least one thing."));
            case "questions" -> isOfStep(list) ? Optional.empty() : Optional.of(LocalText.of("En grupp behöver minst en fråga. Ta bort gruppen i stället.", "A group needs at least one question. Take the group away instead."));
            case "charges" -> Optional.of(LocalText.of("Välj Kostar inget i stället.", "Choose Free of charge instead."));
            default -> Optional.empty();
        };
    }

    static boolean isOfStep(Place list) {
        return list.names().size() == 3;
    }

    private static Acted removed(Document document, Place what, boolean isLast) {
        var list = what.outer();
        var changes = new ArrayList<Change>();
        changes.add(new Change.Take(what));
        if (isLast && list.last().equals("questions")) changes.add(new Change.Put(list, JsonValue.EMPTY_JSON_ARRAY));
        if (list.last().equals("options")) forget(document, list.outer(), document.textAt(what.in("id")), changes);
        return Acted.done(changes, neighbour(document, what));
    }

    /** What the question itself says of an option. */
    private static void forget(Document document, Place question, String option, List<Change> changes) {
        if (document.textAt(question.in("ownText")).equals(option)) changes.add(new Change.Take(question.in("ownText")));
        var beforehand = Here.texts(document.at(question.in("default")).orElse(JsonValue.NULL));
        var left = beforehand.stream().filter(text -> !text.equals(option)).toList();
        if (left.size() < beforehand.size()) changes.add(left.isEmpty() ? new Change.Take(question.in("default")) : new Change.Put(question.in("default"), Trees.texts(left)));
    }

    /** What is selected afterwards: of questions and steps the one above, or the one below, or what is around; of all else what is around. */
    private static Place neighbour(Document document, Place what) {
        var list = what.outer();
        if (!list.last().equals("questions") && !list.last().equals("steps")) return pane(list.outer());
        var names = document.namesIn(list);
        int at = names.indexOf(what.last());
        if (names.size() == 1) return list.outer();
        return list.in(names.get(at == 0 ? 1 : at - 1));
    }

    /** The nearest thing around that is selected by itself: a question, a step, or the whole. */
    static Place pane(Place place) {
        var at = place;
        while (!at.isWhole() && !(at.names().size() >= 2 && (at.outer().last().equals("questions") || at.outer().last().equals("steps")))) at = at.outer();
        return at;
    }
}
