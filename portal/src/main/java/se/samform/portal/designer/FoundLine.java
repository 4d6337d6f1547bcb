package se.samform.portal.designer;

import java.util.List;
import java.util.Map;

/**
 * Something that was found in a design, as the page tells it.
 *
 * @param place text of the place that it is about
 * @param tone {@code danger} for what must be mended, {@code warning} for what should be looked at, {@code info} for what could not be told
 * @param where the names of what it is about, from the outside in
 * @param answers with which it shows, as {@link TriedAnswers} writes them; empty where none do
 * @param because what makes it so, by place and name
 */
public record FoundLine(String place, String tone, String where, String sentence, String mend, String answers, Map<String, String> because) {
    static final String MUST = "danger";
    static final String SHOULD = "warning";
    static final String OPEN = "info";

    public FoundLine {
        because = Map.copyOf(because);
    }

    /** Where the form is to be shown: the step's id; empty for what is in none. */
    public String getStep() {
        var names = List.of(place.split("/"));
        return names.size() > 1 && names.getFirst().equals("steps") ? names.get(1) : "";
    }

    boolean isOfScenario() {
        return place.startsWith("flow/scenarios/");
    }

    /** The same, said to be somewhere else. */
    FoundLine at(String elsewhere) {
        return new FoundLine(place, tone, elsewhere, sentence, mend, answers, because);
    }

    public String icon() {
        return switch (tone) {
            case MUST -> "error";
            case SHOULD -> "alert";
            default -> "info";
        };
    }
}
