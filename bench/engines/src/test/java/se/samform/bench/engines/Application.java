package se.samform.bench.engines;

import jakarta.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What somebody answers: what the table looks at, and the rest, about 2 kB. */
record Application(String kind, int amount) {

    static final int TEXTS = 12;
    private static final String PROSE = "Vi vill gärna att kommunen tar hänsyn till att gatan är smal, att det står bilar på båda sidor och att barn går här nr ";

    static Application number(int number) {
        return new Application(Table.KINDS.get(number % Table.KINDS.size()), number * 7919 % 1000);
    }

    Map<String, List<String>> answers() {
        var answers = new LinkedHashMap<String, List<String>>();
        answers.put("kind", List.of(kind));
        answers.put("amount", List.of(String.valueOf(amount)));
        for (var i = 0; i < TEXTS; i++) {
            answers.put("text-" + i, List.of(PROSE + (amount + i)));
        }
        answers.put("applicant.firstName", List.of("Vera"));
        answers.put("applicant.lastName", List.of("Exempel"));
        answers.put("applicant.personalNumber", List.of("199001012385"));
        return answers;
    }

    String json() {
        var json = Json.createObjectBuilder();
        answers().forEach((question, texts) -> json.add(question, texts.getFirst()));
        return json.build().toString();
    }
}
