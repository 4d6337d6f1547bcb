package se.samform.portal.fill;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.answer.Look;
import se.samform.core.answer.OrganisationNumbers;
import se.samform.core.form.FieldSearch;
import se.samform.core.form.FieldedQuestion;
import se.samform.core.form.ListQuestion;
import se.samform.core.logic.Placed;
import se.samform.core.register.BoundRegisters;
import se.samform.core.register.Hits;
import se.samform.core.register.Lookup;
import se.samform.core.ui.HitView;
import se.samform.engine.content.Content;

/** What is looked up from a field, when somebody presses its button. What the browser says of a register is never believed: it is asked again. */
final class FieldLookUp {

    /** A field from which a register can be asked. @param at path of its question */
    private record Place(String at, FieldSearch search) {
        String path(String key) {
            return at + "." + key;
        }

        List<String> fills() {
            return search.fills().stream().map(this::path).toList();
        }
    }

    private final Found found;
    private final Instant now;

    FieldLookUp(BoundRegisters registers, Instant now) {
        this.found = new Found(registers);
        this.now = now;
    }

    /** The content with what a register says to the button; unchanged when there is no such field, or nothing to ask. */
    Content pressed(Content content, List<Placed> placed, LookButton button) {
        return places(placed).filter(place -> place.path(place.search().key()).equals(button.path())).findFirst()
            .map(place -> asked(content, place, button)).orElse(content);
    }

    /** What a register said of a text that was changed since is forgotten. */
    Content forgotten(Content before, Content after, List<Placed> placed) {
        var forgotten = after.looked();
        for (var place : places(placed).toList()) {
            String key = place.path(place.search().key());
            boolean isNothing = Optional.ofNullable(after.looked().looks().get(key)).map(look -> look.result() != Look.Result.FOUND).orElse(false);
            if (isNothing && !before.answers().at(key).equals(after.answers().at(key))) forgotten = forgotten.without(place.fills());
        }
        return keyed(after.with(forgotten), placed);
    }

    /** The key of a list's item stands in no field: it goes with the text that it came with, and with no other. */
    private static Content keyed(Content content, List<Placed> placed) {
        var kept = content;
        for (Placed each : placed) {
            if (each.question() instanceof ListQuestion) kept = kept.with(kept.answers().with(each.path() + "." + ListQuestion.KEY, key(kept, each.path())));
        }
        return kept;
    }

    private static List<String> key(Content content, String path) {
        var key = content.looked().looks().get(path + "." + ListQuestion.KEY);
        boolean isSame = key != null && content.looked().isTold(content.answers(), path + "." + ListQuestion.TEXT);
        return isSame ? key.texts() : List.of();
    }

    /** What is found from this field, to choose among. */
    List<HitView> hits(Content content, List<Placed> placed, String path) {
        return places(placed).filter(place -> place.path(place.search().key()).equals(path)).findFirst()
            .flatMap(place -> found.hits(place.search(), text(content, path)).found()).map(Hits::all).orElse(List.of());
    }

    private Stream<Place> places(List<Placed> placed) {
        return placed.stream().filter(each -> each.question() instanceof FieldedQuestion)
            .flatMap(each -> ((FieldedQuestion) each.question()).searches().stream().map(search -> new Place(each.path(), search)))
            .filter(place -> found.isBound(place.search()));
    }

    private Content asked(Content content, Place place, LookButton button) {
        String typed = text(content, button.path());
        if (button.isPick()) return fetched(content, place, button.picked(), "");
        if (typed.isBlank()) return content;
        if (place.search().what() == FieldSearch.What.ORGANISATION && !OrganisationNumbers.isOne(typed)) {
            return known(place).nothing(content, place.fills(), Look.Result.NOT_FOUND);
        }
        return place.search().what() == FieldSearch.What.ORGANISATION ? fetched(content, place, typed, typed) : searched(content, place, typed);
    }

    private Content fetched(Content content, Place place, String id, String typed) {
        return switch (found.fields(place.search(), id)) {
            case Lookup.Found<Map<String, String>>(var fields) -> known(place).found(content, place.fills(), texts(place, fields, typed));
            case Lookup.NotFound<Map<String, String>>() -> known(place).nothing(content, place.fills(), Look.Result.NOT_FOUND);
            case Lookup.Down<Map<String, String>>(var reason) -> known(place).nothing(content, place.fills(), Look.Result.DOWN);
        };
    }

    /** Hits are told on the page that follows; here only that there are none. */
    private Content searched(Content content, Place place, String typed) {
        return switch (found.hits(place.search(), typed)) {
            case Lookup.Found<Hits<HitView>>(var hits) when !hits.all().isEmpty() -> content.with(content.looked().without(place.fills()));
            case Lookup.Found<Hits<HitView>> none -> known(place).nothing(content, place.fills(), Look.Result.NOT_FOUND);
            case Lookup.NotFound<Hits<HitView>>() -> known(place).nothing(content, place.fills(), Look.Result.NOT_FOUND);
            case Lookup.Down<Hits<HitView>>(var reason) -> known(place).nothing(content, place.fills(), Look.Result.DOWN);
        };
    }

    /** @param typed stands for what was searched from where the register does not say it anew, as an organisation's number */
    private static Map<String, String> texts(Place place, Map<String, String> fields, String typed) {
        var texts = new HashMap<String, String>();
        if (!typed.isBlank()) texts.put(place.path(place.search().key()), typed);
        fields.forEach((key, text) -> texts.put(place.path(key), text));
        return texts;
    }

    private Known known(Place place) {
        return new Known(Found.role(place.search()), now);
    }

    private static String text(Content content, String path) {
        return content.answers().at(path).stream().findFirst().orElse("");
    }
}
