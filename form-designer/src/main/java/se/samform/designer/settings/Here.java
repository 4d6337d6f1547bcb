package se.samform.designer.settings;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;

/** Something in a document that has settings, and how they are made of what stands there. @param spoken by whoever settles */
record Here(Document document, Place at, Language spoken) {
    private static final Place LANGUAGES = Place.of("languages");

    Here in(String... names) {
        return new Here(document, at.in(names), spoken);
    }

    /** Nothing where no object stands. */
    JsonObject object() {
        return document.at(at).filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject).orElse(JsonValue.EMPTY_JSON_OBJECT);
    }

    Place place(String name) {
        return at.in(name.split("/"));
    }

    Optional<JsonValue> value(String name) {
        return document.at(place(name));
    }

    boolean has(String name) {
        return value(name).isPresent();
    }

    String text(String name) {
        return document.textAt(place(name));
    }

    List<String> texts(String name) {
        return texts(value(name).orElse(JsonValue.NULL));
    }

    static List<String> texts(JsonValue value) {
        if (!(value instanceof JsonArray array)) return List.of();
        return array.stream().filter(JsonString.class::isInstance).map(each -> ((JsonString) each).getString()).toList();
    }

    /** Of the e-service; Swedish where none is named. */
    List<Language> languages() {
        return languages(document);
    }

    static List<Language> languages(Document document) {
        var named = texts(document.at(LANGUAGES).orElse(JsonValue.NULL)).stream().filter(Language::isTag).map(Language::new).distinct().toList();
        return named.isEmpty() ? List.of(Language.SWEDISH) : named;
    }

    /** What something is called in the language that is spoken, else in another. */
    String title(Place texts) {
        var said = Stream.concat(Stream.of(spoken), languages().stream()).map(language -> document.textAt(texts.in(language.tag())));
        return said.filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    Named named(String name, String swedish, String english) {
        return Named.of(place(name), swedish, english);
    }

    Setting words(Named named) {
        return new Setting.Words(named, false, said(named.at()));
    }

    Setting longWords(Named named) {
        return new Setting.Words(named, true, said(named.at()));
    }

    private List<Setting.Said> said(Place place) {
        var languages = languages();
        return languages.stream().map(language -> {
            var at = place.in(language.tag());
            return new Setting.Said(at, language, document.textAt(at), language.equals(languages.getFirst()));
        }).toList();
    }

    Setting line(Named named, Form form, String usual) {
        return new Setting.Line(named, form, document.at(named.at()).map(value -> Typed.shown(value, form, spoken)).orElse(""), usual);
    }

    Setting flag(Named named) {
        return flag(named, false);
    }

    Setting flag(Named named, boolean isUsual) {
        boolean isOn = document.at(named.at()).map(value -> value != JsonValue.FALSE && !value.equals(JsonValue.FALSE)).orElse(isUsual);
        return new Setting.Flag(named, isOn, isUsual);
    }

    Setting choice(Named named, String usual, Offer... offers) {
        return choice(named, usual, List.of(offers));
    }

    /** What stands there and isn't offered is offered as it is, so that nothing is lost by looking. */
    Setting choice(Named named, String usual, List<Offer> offers) {
        String chosen = document.textAt(named.at());
        return new Setting.Choice(named, withOwn(offers, chosen.isEmpty() ? List.of() : List.of(chosen)), chosen.isEmpty() ? usual : chosen, usual, false);
    }

    /** What stands in a list by itself. */
    Setting listed(Named named, List<Offer> offers) {
        var texts = texts(document.at(named.at()).orElse(JsonValue.NULL));
        return new Setting.Choice(named, withOwn(offers, texts), texts.isEmpty() ? "" : texts.getFirst(), "", true);
    }

    Setting choices(Named named, Offer... offers) {
        return choices(named, List.of(offers));
    }

    Setting choices(Named named, List<Offer> offers) {
        var texts = texts(document.at(named.at()).orElse(JsonValue.NULL));
        var all = withOwn(offers, texts);
        return new Setting.Choices(named, all, all.stream().map(Offer::value).filter(texts::contains).toList());
    }

    private static List<Offer> withOwn(List<Offer> offers, List<String> texts) {
        var all = new ArrayList<>(offers);
        texts.stream().filter(text -> offers.stream().noneMatch(offer -> offer.value().equals(text))).forEach(text -> all.add(Offer.own(text, text)));
        return all;
    }

    Setting condition(Named named, Setting.Holds usual) {
        var value = document.at(named.at());
        var json = value.filter(each -> !isTruth(each));
        var holds = value.map(each -> isTruth(each) ? always(each) : Setting.Holds.SOMETIMES).orElse(usual);
        return new Setting.Condition(named, holds, usual, json);
    }

    private static boolean isTruth(JsonValue value) {
        return value.equals(JsonValue.TRUE) || value.equals(JsonValue.FALSE);
    }

    private static Setting.Holds always(JsonValue truth) {
        return truth.equals(JsonValue.TRUE) ? Setting.Holds.ALWAYS : Setting.Holds.NEVER;
    }

    /** Each of what stands in a list, with settings of its own. */
    Setting items(Named named, Setting.Items.Kind kind, LocalText add, Function<Here, List<Setting>> settings) {
        var names = document.namesIn(named.at());
        var items = IntStream.range(0, names.size()).mapToObj(i -> {
            var here = new Here(document, named.at().in(names.get(i)), spoken);
            return new Setting.Item(here.at(), here.called(), i == 0, i == names.size() - 1, settings.apply(here));
        }).toList();
        return new Setting.Items(named, kind, items, add);
    }

    /** What people call it, by whatever it has for that. */
    String called() {
        return Stream.of("label", "title", "name", "subject").map(name -> title(place(name))).filter(text -> !text.isEmpty()).findFirst()
            .or(() -> Stream.of("word", "ground", "question", "fee", "id").map(this::text).filter(text -> !text.isEmpty()).findFirst()).orElse("");
    }
}
