package se.samform.designer.settings;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.json.Json;
import se.samform.core.json.ObjectTree;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;

/** Several questions that become a step or a group of their own. */
final class Extracting {
    private static final Place STEPS = Place.of("steps");
    private static final String QUESTIONS = "questions";

    private Extracting() {}

    static Acted step(Document document, List<Place> questions) {
        return refused(document, questions, true).<Acted>map(Acted.Wrong::new).orElseGet(() -> {
            var list = questions.getFirst().outer();
            var step = Begin.step(document);
            var names = document.namesIn(STEPS);
            int next = names.indexOf(list.names().get(1)) + 1;
            var changes = new ArrayList<Change>();
            changes.add(new Change.Insert(STEPS, next < names.size() ? names.get(next) : "", step));
            var into = STEPS.in(step.getString("id"), QUESTIONS);
            ordered(document, list, questions).forEach(question -> changes.add(new Change.Move(question, into, "")));
            if (document.namesIn(list).size() == questions.size()) changes.add(new Change.Put(list, JsonValue.EMPTY_JSON_ARRAY));
            return Acted.done(changes, into.outer());
        });
    }

    static Acted group(Document document, List<Place> questions) {
        return refused(document, questions, false).<Acted>map(Acted.Wrong::new).orElseGet(() -> {
            var list = questions.getFirst().outer();
            var ordered = ordered(document, list, questions);
            var changes = new ArrayList<Change>();
            var group = withQuestions(Begin.question(document, QuestionKind.GROUP), ordered.stream().map(each -> document.at(each).orElseThrow().asJsonObject()).toList());
            var left = document.namesIn(list).stream().filter(name -> ordered.stream().noneMatch(each -> each.last().equals(name))).toList();
            String before = left.stream().filter(name -> isBehind(document, list, name, ordered.getFirst().last())).findFirst().orElse("");
            ordered.forEach(question -> changes.add(new Change.Take(question)));
            changes.add(new Change.Insert(list, before, group));
            return Acted.done(changes, list.in(group.getString("id")));
        });
    }

    private static boolean isBehind(Document document, Place list, String name, String other) {
        var names = document.namesIn(list);
        return names.indexOf(name) > names.indexOf(other);
    }

    private static JsonObject withQuestions(JsonObject group, List<JsonObject> questions) {
        var list = Json.createArrayBuilder();
        questions.forEach(list::add);
        var copy = new ObjectTree();
        group.forEach(copy::put);
        return copy.put(QUESTIONS, list.build()).build();
    }

    /** As they stand there. */
    private static List<Place> ordered(Document document, Place list, List<Place> questions) {
        return document.namesIn(list).stream().map(list::in).filter(questions::contains).toList();
    }

    private static Optional<LocalText> refused(Document document, List<Place> questions, boolean isStep) {
        if (questions.isEmpty()) return Optional.of(LocalText.of("Välj minst en fråga.", "Choose at least one question."));
        var list = questions.getFirst().outer();
        boolean areThere = questions.stream().allMatch(each -> document.at(each).isPresent() && each.outer().equals(list)) && list.last().equals(QUESTIONS) && document.at(list).orElseThrow() instanceof JsonArray;
        if (!areThere) return Optional.of(LocalText.of("Frågorna ska stå i samma steg.", "The questions must stand in the same step."));
        if (isStep && !Removing.isOfStep(list) && questions.size() == document.namesIn(list).size()) return Removing.lastOne(document, list);
        return isStep ? Optional.empty() : Fits.in(document, list, QuestionKind.GROUP);
    }
}
