package se.samform.designer.settings;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;

/** What else is done when something is settled, since one goes with the other or never beside it. */
final class Consequences {
    private static final Place MODE = Place.of("registration/mode");
    private static final Place PAYMENT = Place.of("payment");
    private static final Place SIGNING = Place.of("signing");
    private static final Place LANGUAGES = Place.of("languages");
    private static final Place MAIN_LANGUAGE = Place.of("languages/0");

    private final Document document;

    Consequences(Document document) {
        this.document = document;
    }

    /** Adds what else is done. @return why none of it can be */
    Optional<LocalText> of(Setting setting, List<Change> changes) {
        var at = setting.named().at();
        var value = put(changes, at);
        if (at.last().equals("id")) return Identity.of(document, at, value.map(Consequences::text).orElse(""), changes);
        if (at.equals(LANGUAGES)) return languages(value.map(Here::texts).orElse(List.of()), changes);
        if (at.equals(MAIN_LANGUAGE)) return mainLanguage(value.map(Consequences::text).orElse(""), changes);
        if (at.last().equals("type")) return type(at.outer(), value.map(Consequences::text).orElse(""), changes);
        if (at.isIn(PAYMENT)) payment(at, value, changes);
        else if (at.equals(SIGNING)) signing(value.isPresent(), changes);
        else if (at.isIn(Place.of("registration"))) registration(at, value, changes);
        else if (value.isPresent()) beside(at, value.get(), changes);
        else alone(at, changes);
        return Optional.empty();
    }

    private static Optional<JsonValue> put(List<Change> changes, Place at) {
        return changes.stream().filter(change -> change instanceof Change.Put put && put.at().equals(at)).map(change -> ((Change.Put) change).value()).findFirst();
    }

    static String text(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : "";
    }

    private void take(Place at, List<Change> changes) {
        if (document.at(at).isPresent()) changes.add(new Change.Take(at));
    }

    /** What can't stand beside what is put somewhere. */
    private void beside(Place at, JsonValue value, List<Change> changes) {
        var question = at.outer();
        switch (at.last()) {
            case "sensitive" -> take(question.in("searchable"), changes);
            case "searchable" -> take(question.in("sensitive"), changes);
            case "pattern" -> {
                take(question.in("format"), changes);
                if (document.at(question.in("patternMessage")).isEmpty()) changes.add(new Change.Put(question.in("patternMessage"), Begin.says(document, "Skriv det så som det ska se ut", "Write it as it must look")));
            }
            case "format" -> {
                if (!text(value).equals("none")) take(question.in("pattern"), changes);
                if (!text(value).equals("none")) take(question.in("patternMessage"), changes);
            }
            case "currency" -> {
                if (document.textAt(question.in("type")).equals("calculated")) List.of("decimals", "unit", "result", "words").forEach(name -> take(question.in(name), changes));
            }
            case "result" -> {
                take(question.in("currency"), changes);
                if (!text(value).equals("text")) take(question.in("words"), changes);
            }
            case "question" -> take(question.in("fee"), changes);
            case "fee" -> take(question.in("question"), changes);
            default -> {}
        }
    }

    /** What can't stand without what is taken away. */
    private void alone(Place at, List<Change> changes) {
        var around = at.outer();
        switch (at.last()) {
            case "pattern" -> take(around.in("patternMessage"), changes);
            case "result" -> take(around.in("words"), changes);
            case "of" -> {
                if (around.isIn(SIGNING)) take(around, changes);
            }
            default -> {}
        }
    }

    private void payment(Place at, Optional<JsonValue> value, List<Change> changes) {
        if (!at.last().equals("when") || at.names().size() != 2) {
            if (value.isPresent()) beside(at, value.get(), changes);
            return;
        }
        if (value.isEmpty()) {
            changes.clear();
            changes.add(new Change.Take(PAYMENT));
            return;
        }
        boolean isInvoice = text(value.get()).equals("invoice");
        if (isInvoice && document.at(PAYMENT.in("to")).isEmpty()) role("receiver").ifPresent(role -> changes.add(new Change.Put(PAYMENT.in("to"), Trees.text(role))));
        if (!isInvoice) take(PAYMENT.in("to"), changes);
        if (!isInvoice) take(PAYMENT.in("on"), changes);
        if (document.at(PAYMENT.in("charges")).isEmpty()) changes.add(new Change.Insert(PAYMENT.in("charges"), "", Begin.charge(document)));
    }

    private Optional<String> role(String kind) {
        var roles = Place.of("roles");
        return document.namesIn(roles).stream().filter(name -> document.textAt(roles.in(name, "kind")).equals(kind)).map(name -> document.textAt(roles.in(name, "id"))).findFirst();
    }

    private void signing(boolean isOn, List<Change> changes) {
        changes.clear();
        changes.add(isOn ? new Change.Put(SIGNING, new ObjectTree().put("order", "together").build()) : new Change.Take(SIGNING));
    }

    private void registration(Place at, Optional<JsonValue> value, List<Change> changes) {
        boolean hasOthers = document.at(Place.of("registration")).filter(each -> each.asJsonObject().size() > 1).isPresent();
        if (at.equals(MODE) && value.isEmpty() && hasOthers) {
            changes.clear();
            changes.add(new Change.Put(MODE, Trees.text("ordered")));
        }
        if (!at.equals(MODE) && value.isPresent() && document.at(MODE).isEmpty()) changes.add(new Change.Put(MODE, Trees.text("ordered")));
    }

    private Optional<LocalText> type(Place question, String type, List<Change> changes) {
        changes.clear();
        var kind = QuestionKind.of(type);
        if (kind.isEmpty()) return Optional.of(LocalText.of("Det finns ingen sådan typ.", "There is no such type."));
        changes.addAll(Retyped.of(document, question, kind.get()));
        return Fits.in(document, question.outer(), kind.get());
    }

    /** The first one stays first; texts in those that go, go too. */
    private Optional<LocalText> languages(List<String> chosen, List<Change> changes) {
        var now = Here.languages(document).stream().map(Language::tag).toList();
        if (!chosen.contains(now.getFirst())) return Optional.of(LocalText.of("Huvudspråket kan inte tas bort. Välj ett annat huvudspråk först.", "The main language can't be taken away. Choose another one first."));
        var kept = new ArrayList<>(now.stream().filter(chosen::contains).toList());
        chosen.stream().filter(tag -> !kept.contains(tag)).forEach(kept::add);
        changes.clear();
        changes.add(new Change.Put(LANGUAGES, Trees.texts(kept)));
        var gone = now.stream().filter(tag -> !kept.contains(tag)).toList();
        if (!gone.isEmpty()) said(document.tree(), Place.WHOLE).forEach(texts -> gone.forEach(tag -> take(texts.in(tag), changes)));
        return Optional.empty();
    }

    private Optional<LocalText> mainLanguage(String tag, List<Change> changes) {
        var texts = said(document.tree(), Place.WHOLE);
        long missing = texts.stream().filter(at -> document.at(at.in(tag)).isEmpty()).count();
        if (missing > 0) return Optional.of(LocalText.of("%s texter saknas på det språket. Skriv dem först.", "%s texts are missing in that language. Write them first.").formatted(missing));
        var others = Here.languages(document).stream().map(Language::tag).filter(other -> !other.equals(tag)).toList();
        changes.clear();
        changes.add(new Change.Put(LANGUAGES, Trees.texts(Stream.concat(Stream.of(tag), others.stream()).toList())));
        return Optional.empty();
    }

    /** Where texts in languages stand, scenarios apart: their answers have no languages. */
    private List<Place> said(JsonValue value, Place at) {
        var places = new ArrayList<Place>();
        if (value instanceof JsonObject object && isSaid(object)) return List.of(at);
        if (value instanceof JsonObject object) object.forEach((name, inner) -> places.addAll(isNever(name) ? List.of() : said(inner, at.in(name))));
        if (value instanceof JsonArray array) {
            var names = document.namesIn(at);
            for (int i = 0; i < array.size(); i++) places.addAll(said(array.get(i), at.in(names.get(i))));
        }
        return places;
    }

    private static boolean isNever(String name) {
        return name.equals("answers") || name.equals("acts");
    }

    private boolean isSaid(JsonObject object) {
        return !object.isEmpty() && object.containsKey(Here.languages(document).getFirst().tag()) && object.values().stream().allMatch(JsonString.class::isInstance)
            && object.keySet().stream().allMatch(Language::isTag);
    }
}
