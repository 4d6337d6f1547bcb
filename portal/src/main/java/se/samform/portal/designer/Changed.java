package se.samform.portal.designer;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.text.Language;
import se.samform.designer.draft.Differing;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;
import se.samform.portal.wording.Told;

/** What stands otherwise in one document than in another, as people read it. */
final class Changed {
    private static final int LONGEST = 300;

    private final Document before;
    private final Document after;
    private final Told told;

    Changed(Document before, Document after, Told told) {
        this.before = before;
        this.after = after;
        this.told = told;
    }

    List<ChangedLine> lines() {
        return Differing.between(before, after).stream().map(this::line).toList();
    }

    private ChangedLine line(Differing each) {
        var names = new Names(each.isGone() ? before : after, told.language());
        return new ChangedLine(names.path(each.at()), what(each.at()), said(each.before(), before), said(each.after(), after));
    }

    /** The last name that is no id, and in which language. */
    private String what(Place at) {
        String last = at.last();
        boolean isLanguage = last.matches("[a-z]{2}") && at.names().size() > 1;
        String member = isLanguage ? at.outer().last() : last;
        String word = word("design.member." + member).or(() -> word("design.member." + (at.names().size() > 1 ? at.outer().last() : ""))).orElse("");
        return isLanguage ? told.texts().of("design.member.in", word.isEmpty() ? member : word, new Language(last).locale().getDisplayLanguage(told.language().locale())) : word;
    }

    private Optional<String> word(String key) {
        try {
            return Optional.of(told.texts().of(key));
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }

    private String said(Optional<JsonValue> value, Document in) {
        return value.map(each -> shortened(text(each))).orElse("");
    }

    private String text(JsonValue value) {
        return switch (value) {
            case JsonString text -> text.getString();
            case JsonNumber number -> number.toString();
            case JsonObject object -> object(object);
            case JsonArray array -> array.stream().map(this::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
            case JsonValue truth -> told.texts().of(truth == JsonValue.TRUE ? "design.yes" : "design.no");
        };
    }

    private String object(JsonObject object) {
        var whole = new Document(object);
        return new Names(whole, told.language()).of(Place.WHOLE).or(() -> Optional.of(whole.textAt(Place.of(told.language().tag()))).filter(text -> !text.isEmpty()))
            .orElseGet(() -> told.texts().of("design.something"));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
