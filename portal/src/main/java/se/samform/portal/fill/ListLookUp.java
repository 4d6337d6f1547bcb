package se.samform.portal.fill;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.samform.core.answer.Look;
import se.samform.core.form.ListDisplay;
import se.samform.core.form.ListQuestion;
import se.samform.core.register.BoundRegisters;
import se.samform.core.register.ExternalList;
import se.samform.core.register.Hits;
import se.samform.core.register.ListItem;
import se.samform.core.register.Lookup;
import se.samform.core.ui.HitView;
import se.samform.engine.content.Content;

/** A short list of another system, whose items all stand in a drop-down. */
final class ListLookUp {
    private final BoundRegisters registers;
    private final Instant now;

    ListLookUp(BoundRegisters registers, Instant now) {
        this.registers = registers;
        this.now = now;
    }

    /** To choose among; none where the list is of no use, or too long to be told whole: then one types. */
    List<HitView> offered(ListQuestion question) {
        if (question.display() != ListDisplay.DROPDOWN) return List.of();
        return registers.list(question.source()).flatMap(list -> list.items("").found()).filter(hits -> !hits.more()).map(Hits::all).orElse(List.of())
            .stream().map(item -> new HitView(item.key(), item.text(), "")).toList();
    }

    /** The content with what the list says of the item that was chosen, or that it does not answer. */
    Content chosen(Content content, ListQuestion question, String path) {
        var list = registers.list(question.source());
        if (question.display() != ListDisplay.DROPDOWN || list.isEmpty()) return content;
        String key = text(content, path);
        var known = new Known("lists/" + question.source(), now);
        return key.isEmpty() ? typed(content, known, list.get(), path) : picked(content, known, item(question, list.get(), key), path, key);
    }

    /** As the page offered it: what was told a moment ago holds also when the list does not answer now. */
    private Lookup<ListItem> item(ListQuestion question, ExternalList list, String key) {
        return offered(question).stream().filter(hit -> hit.value().equals(key)).findFirst()
            .<Lookup<ListItem>>map(hit -> new Lookup.Found<>(new ListItem(hit.value(), hit.label()))).orElseGet(() -> list.item(key));
    }

    private static Content picked(Content content, Known known, Lookup<ListItem> told, String path, String key) {
        return switch (told) {
            case Lookup.Found<ListItem>(var item) -> known.found(
                content, paths(path), Map.of(path + "." + ListQuestion.TEXT, item.text(), path + "." + ListQuestion.KEY, item.key()));
            case Lookup.NotFound<ListItem>() -> known.nothing(unpicked(content, path), paths(path), Look.Result.NOT_FOUND);
            case Lookup.Down<ListItem>(var reason) -> Known.again(content, paths(path), path + "." + ListQuestion.KEY, key)
                .orElseGet(() -> known.nothing(unpicked(content, path), paths(path), Look.Result.DOWN));
        };
    }

    /** What was typed because the list did not answer says so. */
    private static Content typed(Content content, Known known, ExternalList list, String path) {
        String line = path + "." + ListQuestion.TEXT;
        boolean isNew = !text(content, line).isBlank() && !content.looked().looks().containsKey(line);
        return isNew && list.items("").isDown() ? known.nothing(content, paths(path), Look.Result.DOWN) : content;
    }

    private static Content unpicked(Content content, String path) {
        return content.with(content.answers().with(path, List.of()));
    }

    private static List<String> paths(String path) {
        return List.of(path + "." + ListQuestion.TEXT, path + "." + ListQuestion.KEY);
    }

    private static String text(Content content, String path) {
        return content.answers().at(path).stream().findFirst().orElse("");
    }
}
