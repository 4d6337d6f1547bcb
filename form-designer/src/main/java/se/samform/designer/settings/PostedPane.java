package se.samform.designer.settings;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Edited;
import se.samform.designer.draft.Place;
import se.samform.designer.draft.Wish;

/**
 * What becomes of a pane that is posted as a whole: all that can be is to be done at once.
 *
 * @param wrong what can't be, by field
 */
public record PostedPane(Wish wish, Map<String, LocalText> wrong) {
    private static final String SEEN = "seen:";
    /** What is called otherwise last, the innermost first: until then the others have the names that they were posted with. */
    private static final Comparator<String> IDS_LAST = Comparator.<String>comparingInt(field -> field.endsWith("/id") || field.equals("id") ? 1 : 0)
        .thenComparing(Comparator.comparingInt((String field) -> Place.of(field).names().size()).reversed());

    public PostedPane {
        wrong = Map.copyOf(wrong);
    }

    static PostedPane of(Document document, Place at, Map<String, List<String>> posted) {
        var changes = new ArrayList<Change>();
        var seen = new LinkedHashMap<Place, Optional<JsonValue>>();
        var wrong = new LinkedHashMap<String, LocalText>();
        var now = document;
        for (String field : posted.keySet().stream().filter(name -> name.startsWith(SEEN)).map(name -> name.substring(SEEN.length())).sorted(IDS_LAST).toList()) {
            switch (Settings.wish(now, at, field, posted.getOrDefault(field, List.of()), Optional.of(posted.get(SEEN + field)))) {
                case Posted.Wrong(var sentence) -> wrong.put(field, sentence);
                case Posted.NotThere() -> {}
                case Posted.Done(Wish wish) -> {
                    if (!(now.with(wish.edit()) instanceof Edited.Done(Document after, Edit undo))) continue;
                    changes.addAll(wish.edit().changes());
                    wish.seen().forEach(seen::putIfAbsent);
                    now = after;
                }
            }
        }
        return new PostedPane(new Wish(new Edit(changes), seen), wrong);
    }
}
