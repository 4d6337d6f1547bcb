package se.samform.designer.settings;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import se.samform.core.json.Json;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.text.Language;
import se.samform.designer.draft.Document;

/** What a new e-service begins as. */
final class NewService {
    private static final Set<String> SMALL_WORDS = Set.of("ansok", "ansokan", "anmal", "anmalan", "bestall", "boka", "om", "till", "for", "en", "ett", "att", "av", "the", "a", "an", "apply", "report", "of");
    private static final int MINUTES = 5;
    private static final int LETTERS = 3;
    private static final String UNIT = "handlaggande-enhet";

    private NewService() {}

    static Document of(String title, List<Language> languages) {
        var texts = new Texts(languages);
        String id = FreshIds.slug(title);
        var frame = new ObjectTree()
            .put("format", "samform-e-service").put("formatVersion", 1).put("id", id).put("languages", Trees.texts(languages.stream().map(Language::tag).toList()))
            .put("title", texts.typed(title))
            .put("summary", texts.say("Skriv vem e-tjänsten är till för, i en mening eller två.", "Write whom the e-service is for, in a sentence or two."))
            .put("subject", texts.say("Övrigt", "Other"))
            .put("audiences", Trees.texts(List.of("resident"))).put("login", "optional").put("minutes", MINUTES).put("referencePrefix", prefix(id))
            .put("roles", list(new ObjectTree().put("id", UNIT).put("kind", "unit").put("title", texts.say("Den enhet som handlägger", "The unit that handles it")).build()))
            .put("flow", flow(texts))
            .put("steps", list(step(texts)));
        return new Document(frame.build());
    }

    private static JsonObject step(Texts texts) {
        var question = new ObjectTree().put("type", "long-text").put("id", "beskrivning").put("label", texts.say("Vad gäller det?", "What is it about?")).build();
        return new ObjectTree().put("id", "uppgifter").put("title", texts.say("Uppgifter", "Details")).put("questions", list(question)).build();
    }

    private static JsonObject flow(Texts texts) {
        var statuses = Json.createArrayBuilder()
            .add(status("inkommet", "submitted", texts.say("Inkommet", "Received"), texts.say("Vi har fått det du skickade.", "We have what you sent."), "pagar", "beslutat", "avslutat", "aterkallat"))
            .add(status("pagar", "in-progress", texts.say("Handläggs", "In progress"), texts.say("Någon tittar på det.", "Somebody looks at it."), "beslutat", "avslutat", "aterkallat"))
            .add(status("beslutat", "decided", texts.say("Beslutat", "Decided"), texts.say("Det finns ett beslut.", "There is a decision."), "avslutat"))
            .add(status("avslutat", "closed", texts.say("Avslutat", "Closed"), texts.say("Ärendet är avslutat.", "The case is closed.")))
            .add(status("aterkallat", "withdrawn", texts.say("Återkallat", "Withdrawn"), texts.say("Du har tagit tillbaka det.", "You have taken it back.")))
            .build();
        return new ObjectTree().put("statuses", statuses).put("initial", "inkommet").put("routes", list(new ObjectTree().put("to", UNIT).build())).build();
    }

    private static JsonObject status(String id, String kind, JsonObject title, JsonObject text, String... next) {
        return new ObjectTree().put("id", id).put("kind", kind).put("title", title).put("text", text).putIf(next.length > 0, "next", Trees.texts(List.of(next))).build();
    }

    private static JsonValue list(JsonObject one) {
        return Json.createArrayBuilder().add(one).build();
    }

    /** Of the first word that says what it is about. */
    private static String prefix(String id) {
        var words = Stream.of(id.split("-")).map(word -> word.replaceAll("[^a-z]", "")).filter(word -> word.length() >= 2).toList();
        String word = words.stream().filter(each -> !SMALL_WORDS.contains(each)).findFirst().or(() -> words.stream().findFirst()).orElse("nytt");
        return word.substring(0, Math.min(LETTERS, word.length())).toUpperCase(Locale.ROOT);
    }
}
