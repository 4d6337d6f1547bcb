package se.samform.portal.designer;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samform.core.text.Language;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;

/**
 * The steps and questions of a document, as the tree beside the form tells them, whatever faults it has.
 *
 * @param place text of the place
 * @param path of the question on its page; empty for a step
 * @param number of the step from 1; 0 for a question
 * @param conditional whether it comes and goes by a condition
 */
public record Outline(String place, String path, int number, String title, String lang, String icon, boolean conditional, List<Outline> inner) {
    private static final Map<String, String> ICONS = Map.ofEntries(
        Map.entry("choice", "radio"), Map.entry("yes-no", "radio"), Map.entry("choices", "check-circle"), Map.entry("consent", "check-circle"), Map.entry("ranked", "list"),
        Map.entry("tree", "list"), Map.entry("list", "list"), Map.entry("person", "user"), Map.entry("child", "user"), Map.entry("employee", "user"), Map.entry("organisation", "users"),
        Map.entry("file", "file"), Map.entry("calculated", "calc"), Map.entry("number", "calc"), Map.entry("money", "calc"), Map.entry("priced", "calc"),
        Map.entry("date", "clock"), Map.entry("date-range", "clock"), Map.entry("time", "clock"), Map.entry("slot", "clock"), Map.entry("information", "info"),
        Map.entry("stop", "error"), Map.entry("group", "box"), Map.entry("map", "flag"), Map.entry("address", "flag"));

    public Outline {
        inner = List.copyOf(inner);
    }

    static List<Outline> of(Document document, Language language) {
        var steps = new ArrayList<Outline>();
        var list = Place.of("steps");
        for (String name : document.namesIn(list)) {
            var at = list.in(name);
            steps.add(line(document, at, "title", steps.size() + 1, "", language, questions(document, at.in("questions"), "", language)));
        }
        return List.copyOf(steps);
    }

    private static List<Outline> questions(Document document, Place list, String prefix, Language language) {
        var questions = new ArrayList<Outline>();
        for (String name : document.namesIn(list)) {
            var at = list.in(name);
            questions.add(line(document, at, "label", 0, prefix + name, language, questions(document, at.in("questions"), prefix + name + ".", language)));
        }
        return List.copyOf(questions);
    }

    private static Outline line(Document document, Place at, String called, int number, String path, Language language, List<Outline> inner) {
        var said = said(document, at, called, language);
        String type = document.textAt(at.in("type"));
        boolean comes = document.at(at.in("shown")).filter(JsonObject.class::isInstance).isPresent();
        return new Outline(at.text(), path, number, said.isEmpty() ? at.last() : document.textAt(at.in(called, said)), said, ICONS.getOrDefault(type, "text"), comes, inner);
    }

    /** In which language it has a name: in the one asked for, else in any; empty where in none. */
    private static String said(Document document, Place at, String called, Language language) {
        if (!document.textAt(at.in(called, language.tag())).isEmpty()) return language.tag();
        return document.at(at.in(called)).filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject)
            .flatMap(texts -> texts.entrySet().stream().filter(text -> text.getValue() instanceof JsonString).map(Map.Entry::getKey).findFirst()).orElse("");
    }

    public boolean isStep() {
        return number > 0;
    }
}
