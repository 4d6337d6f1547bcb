package se.samform.designer.settings;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.json.JsonText;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Parsed;
import se.samform.core.json.Trees;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Place;
import se.samform.designer.draft.Wish;

/** Makes wishes of what is posted. */
final class Posting {
    private static final LocalText NEEDED = LocalText.of("Det här behövs: skriv eller välj något.", "This is needed: write or choose something.");
    private static final int LONGEST_TEXT = 10_000;
    static final String ASKED = "yes";
    static final String OPTIONAL = "optional";

    private final Document document;

    Posting(Document document) {
        this.document = document;
    }

    /** What is to stand at a place from now on; empty for nothing. */
    private sealed interface Meant {

        record As(Map<Place, Optional<JsonValue>> values) implements Meant {

            static As of(Place at, Optional<JsonValue> value) {
                return new As(Map.of(at, value));
            }
        }

        record Wrong(LocalText sentence) implements Meant {}
    }

    Posted wish(Settings settings, String field, List<String> values, Optional<List<String>> seen) {
        return settings.all().filter(each -> fields(each).contains(field)).findFirst().map(setting -> wish(setting, field, values, seen)).orElse(new Posted.NotThere());
    }

    /** @param field one of the setting's */
    Posted wish(Setting setting, String field, List<String> values, Optional<List<String>> seen) {
        var typed = values.stream().map(Posting::unified).toList();
        var shown = shown(setting, field);
        if (same(typed, shown) || seen.filter(before -> same(typed, before.stream().map(Posting::unified).toList())).isPresent()) return Posted.nothing();
        return switch (meant(setting, field, typed)) {
            case Meant.Wrong(var sentence) -> new Posted.Wrong(sentence);
            case Meant.As(var meant) -> done(setting, meant, seen.map(each -> seen(setting, field, each.stream().map(Posting::unified).toList(), meant)).orElse(Map.of()));
        };
    }

    private Posted done(Setting setting, Map<Place, Optional<JsonValue>> meant, Map<Place, Optional<JsonValue>> seen) {
        var changes = new ArrayList<Change>();
        meant.forEach((place, value) -> {
            if (!document.at(place).equals(value)) changes.add(value.<Change>map(json -> new Change.Put(place, json)).orElseGet(() -> new Change.Take(place)));
        });
        if (changes.isEmpty()) return Posted.nothing();
        return new Consequences(document).of(setting, changes).<Posted>map(Posted.Wrong::new).orElseGet(() -> new Posted.Done(new Wish(new Edit(changes), seen)));
    }

    /** What stood there when it was seen: what stands there now, where the field shows the same. */
    private Map<Place, Optional<JsonValue>> seen(Setting setting, String field, List<String> seen, Map<Place, Optional<JsonValue>> meant) {
        var stood = new LinkedHashMap<Place, Optional<JsonValue>>();
        boolean isSame = same(seen, shown(setting, field));
        for (Place place : meant.keySet()) {
            stood.put(place, isSame ? document.at(place) : typed(setting, field, seen, place));
        }
        return stood;
    }

    /** What it would be if it were typed now; something that stands nowhere, where it would be nothing that can be. */
    private Optional<JsonValue> typed(Setting setting, String field, List<String> seen, Place place) {
        return switch (meant(setting, field, seen)) {
            case Meant.As(var before) -> before.getOrDefault(place, Optional.empty());
            case Meant.Wrong wrong -> seen.stream().allMatch(String::isBlank) ? Optional.empty() : Optional.of(JsonValue.NULL);
        };
    }

    /** A browser sends line breaks in its own way. */
    private static String unified(String value) {
        return value.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean same(List<String> one, List<String> other) {
        return filled(one).equals(filled(other));
    }

    private static List<String> filled(List<String> values) {
        return values.stream().allMatch(String::isEmpty) ? List.of() : values;
    }

    /** The names of a setting's fields. */
    static List<String> fields(Setting setting) {
        return switch (setting) {
            case Setting.Words words -> words.texts().stream().map(said -> said.at().text()).toList();
            case Setting.Line s -> List.of(s.named().at().text());
            case Setting.Flag s -> List.of(s.named().at().text());
            case Setting.Choice s -> List.of(s.named().at().text());
            case Setting.Choices s -> List.of(s.named().at().text());
            case Setting.Parts s -> List.of(s.named().at().text());
            case Setting.Bounds s -> List.of(s.named().at().text());
            case Setting.Condition s -> List.of(s.named().at().text());
            case Setting.Formula s -> List.of(s.named().at().text());
            case Setting.Items s -> List.of();
            case Setting.Links s -> List.of();
            case Setting.Note s -> List.of();
        };
    }

    /** What a field shows, as it would be posted untouched. */
    static List<String> shown(Setting setting, String field) {
        return switch (setting) {
            case Setting.Words words -> words.texts().stream().filter(said -> said.at().text().equals(field)).map(Setting.Said::text).toList();
            case Setting.Line line -> List.of(line.text());
            case Setting.Flag flag -> flag.isOn() ? List.of("true") : List.of();
            case Setting.Choice choice -> List.of(choice.chosen());
            case Setting.Choices choices -> choices.chosen();
            case Setting.Parts parts -> parts.parts().stream().map(Posting::shown).toList();
            case Setting.Bounds bounds -> bounds.bounds().stream().map(Setting.Bound::text).toList();
            case Setting.Condition condition -> shown(condition);
            case Setting.Formula formula -> List.of(formula.json().map(JsonValue::toString).orElse(""));
            case Setting.Items items -> List.of();
            case Setting.Links links -> List.of();
            case Setting.Note note -> List.of();
        };
    }

    private static String shown(Setting.Part part) {
        return switch (part.wanted()) {
            case YES -> part.value() + ":" + ASKED;
            case OPTIONAL -> part.value() + ":" + OPTIONAL;
            case NO -> part.value() + ":";
        };
    }

    /** Which of the three, and the condition. */
    private static List<String> shown(Setting.Condition condition) {
        return List.of(word(condition.holds()), condition.json().map(JsonValue::toString).orElse(""));
    }

    static String word(Setting.Holds holds) {
        return holds.name().toLowerCase(Locale.ROOT);
    }

    private Meant meant(Setting setting, String field, List<String> values) {
        String first = values.isEmpty() ? "" : values.getFirst();
        return switch (setting) {
            case Setting.Words words -> words.texts().stream().filter(said -> said.at().text().equals(field)).findFirst().map(said -> text(words, said, first)).orElseThrow();
            case Setting.Line line -> line(line, first);
            case Setting.Flag flag -> flag(flag, !values.isEmpty() && !first.isEmpty());
            case Setting.Choice choice -> choice(choice, first);
            case Setting.Choices choices -> choices(choices, values);
            case Setting.Parts parts -> parts(parts, values);
            case Setting.Bounds bounds -> bounds(bounds, values);
            case Setting.Condition condition -> condition(condition, values);
            case Setting.Formula formula -> json(formula.named(), first);
            case Setting.Items items -> throw new IllegalStateException("No field: " + field);
            case Setting.Links links -> throw new IllegalStateException("No field: " + field);
            case Setting.Note note -> throw new IllegalStateException("No field: " + field);
        };
    }

    private static Meant text(Setting.Words words, Setting.Said said, String text) {
        if (text.isBlank()) return words.named().isNeeded() && said.isFirst() ? new Meant.Wrong(NEEDED) : Meant.As.of(said.at(), Optional.empty());
        if (text.length() > LONGEST_TEXT) return new Meant.Wrong(LocalText.of("Texten får ha högst 10 000 tecken.", "The text may have at most 10,000 signs."));
        return Meant.As.of(said.at(), Optional.of(Trees.text(words.isLong() ? text : text.replace('\n', ' '))));
    }

    private static Meant line(Setting.Line line, String text) {
        var at = line.named().at();
        if (text.isBlank()) return line.named().isNeeded() ? new Meant.Wrong(NEEDED) : Meant.As.of(at, Optional.empty());
        return switch (Typed.read(text, line.form())) {
            case Typed.Read.Wrong(var sentence) -> new Meant.Wrong(sentence);
            case Typed.Read.Value(var json) -> Meant.As.of(at, isUsual(line, text) ? Optional.empty() : Optional.of(json));
        };
    }

    /** What is so anyway isn't written, unless it is written already. */
    private static boolean isUsual(Setting.Line line, String text) {
        return text.strip().equals(line.usual()) && !text.strip().equals(line.text());
    }

    private static Meant flag(Setting.Flag flag, boolean isOn) {
        return Meant.As.of(flag.named().at(), isOn == flag.isUsuallyOn() ? Optional.empty() : Optional.of(Trees.truth(isOn)));
    }

    private static Meant choice(Setting.Choice choice, String value) {
        if (choice.offers().stream().noneMatch(offer -> offer.value().equals(value))) {
            return value.isEmpty() && !choice.named().isNeeded() ? Meant.As.of(choice.named().at(), Optional.empty()) : new Meant.Wrong(value.isEmpty() ? NEEDED : notOffered());
        }
        if (value.isEmpty() || value.equals(choice.usual()) && !choice.named().isNeeded()) return Meant.As.of(choice.named().at(), Optional.empty());
        return Meant.As.of(choice.named().at(), Optional.of(choice.isList() ? Trees.texts(List.of(value)) : Trees.text(value)));
    }

    private static LocalText notOffered() {
        return LocalText.of("Det finns inte längre att välja.", "It can't be chosen any more.");
    }

    private static Meant choices(Setting.Choices choices, List<String> values) {
        var chosen = choices.offers().stream().map(Offer::value).filter(values::contains).toList();
        if (values.stream().anyMatch(value -> !value.isEmpty() && !chosen.contains(value))) return new Meant.Wrong(notOffered());
        if (chosen.isEmpty() && choices.named().isNeeded()) return new Meant.Wrong(NEEDED);
        return Meant.As.of(choices.named().at(), chosen.isEmpty() ? Optional.empty() : Optional.of(Trees.texts(chosen)));
    }

    private static Meant parts(Setting.Parts parts, List<String> values) {
        var asked = parts.parts().stream().map(Setting.Part::value).filter(part -> values.contains(part + ":" + ASKED) || values.contains(part + ":" + OPTIONAL)).toList();
        var optional = asked.stream().filter(part -> values.contains(part + ":" + OPTIONAL)).toList();
        if (asked.isEmpty() && parts.named().isNeeded()) return new Meant.Wrong(NEEDED);
        var meant = new LinkedHashMap<Place, Optional<JsonValue>>();
        meant.put(parts.named().at(), asked.isEmpty() ? Optional.empty() : Optional.of(Trees.texts(asked)));
        meant.put(parts.named().at().outer().in("optionalParts"), optional.isEmpty() ? Optional.empty() : Optional.of(Trees.texts(optional)));
        return new Meant.As(meant);
    }

    private static Meant bounds(Setting.Bounds bounds, List<String> values) {
        if (values.stream().allMatch(String::isBlank)) return Meant.As.of(bounds.named().at(), Optional.empty());
        if (values.size() != bounds.bounds().size() || values.stream().anyMatch(String::isBlank)) return new Meant.Wrong(LocalText.of("Fyll i alla, eller inget.", "Fill in all of them, or none."));
        var object = new ObjectTree();
        for (int i : IntStream.range(0, values.size()).toArray()) {
            var bound = bounds.bounds().get(i);
            switch (Typed.read(values.get(i), bound.isWhole() ? Form.whole(0, 19) : Form.of(Form.Kind.DECIMAL))) {
                case Typed.Read.Wrong(var sentence) -> {
                    return new Meant.Wrong(LocalText.of("%s: %s", "%s: %s").formatted(bound.label(), sentence));
                }
                case Typed.Read.Value(var json) -> object.put(bound.name(), json);
            }
        }
        return Meant.As.of(bounds.named().at(), Optional.of(object.build()));
    }

    private static Meant condition(Setting.Condition condition, List<String> values) {
        var at = condition.named().at();
        String how = values.isEmpty() ? "" : values.getFirst();
        String typed = values.size() < 2 ? "" : values.get(1);
        if (how.equals(word(Setting.Holds.SOMETIMES))) return typed.isBlank() ? condition.json().<Meant>map(json -> Meant.As.of(at, Optional.of(json))).orElseGet(() -> unchanged(condition)) : json(condition.named(), typed);
        if (how.equals(word(condition.usual()))) return Meant.As.of(at, Optional.empty());
        if (how.equals(word(Setting.Holds.ALWAYS))) return Meant.As.of(at, Optional.of(JsonValue.TRUE));
        if (how.equals(word(Setting.Holds.NEVER))) return Meant.As.of(at, Optional.of(JsonValue.FALSE));
        return new Meant.Wrong(NEEDED);
    }

    /** A condition is to be made: until there is one, all stays as it is. */
    private static Meant unchanged(Setting.Condition condition) {
        return Meant.As.of(condition.named().at(), condition.holds() == condition.usual() ? Optional.empty() : Optional.of(Trees.truth(condition.holds() == Setting.Holds.ALWAYS)));
    }

    private static Meant json(Named named, String typed) {
        if (typed.isBlank()) return named.isNeeded() ? new Meant.Wrong(NEEDED) : Meant.As.of(named.at(), Optional.empty());
        byte[] wrapped = ("{\"x\":" + typed + "}").getBytes(StandardCharsets.UTF_8);
        if (JsonText.parse(wrapped, DefinitionCodec.MAX_BYTES, DefinitionCodec.MAX_DEPTH) instanceof Parsed.Tree(JsonObject object) && object.size() == 1) {
            return Meant.As.of(named.at(), Optional.of(object.get("x")));
        }
        return new Meant.Wrong(LocalText.of("Det går inte att läsa.", "It can't be read."));
    }
}
