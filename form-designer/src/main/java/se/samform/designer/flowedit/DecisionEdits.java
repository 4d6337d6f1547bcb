package se.samform.designer.flowedit;

import java.util.List;
import java.util.stream.Stream;
import se.samform.core.flow.Ruling;
import se.samform.core.json.ObjectTree;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Place;
import se.samform.designer.flowedit.Taking.Fate;
import se.samform.designer.flowedit.Taking.Use;

/** Decisions that can be made. */
public final class DecisionEdits {

  private DecisionEdits() {}

  /** @param status that it leads to */
  public static Added add(Document document, String title, Language language, Ruling.Outcome outcome, String status) {
    var id = FreshId.of(document, title, "decision");
    var decision = new ObjectTree().put("id", id).put("outcome", Settings.word(outcome))
        .put("title", new ObjectTree().put(language.tag(), title.strip()).build()).put("status", status).build();
    return new Added(id, Edit.of(new Change.Insert(FlowPlaces.DECISIONS, "", decision)));
  }

  public static Taking take(Document document, String id) {
    var uses = Stream.of(timers(document, id), charges(document, id), Stories.naming(document, List.of("decide"), List.of("decision"), id)).flatMap(each -> each).toList();
    return Taking.of(FlowPlaces.DECISIONS.in(id), uses);
  }

  private static Stream<Use> timers(Document document, String id) {
    return Elements.in(document, FlowPlaces.TIMERS).filter(at -> Elements.text(document, at, "then", "decision").equals(id))
        .map(at -> new Use(at, LocalText.of("Tidsgränsen ”%s” fattar det: den tas bort också", "The time limit \"%s\" makes it: it goes too").formatted(Elements.title(document, at)), Fate.GOES_ALONG));
  }

  /** One that hung on it alone would cost whatever is decided. */
  private static Stream<Use> charges(Document document, String id) {
    return Elements.in(document, Place.of("payment/charges")).flatMap(at -> Elements.saying(document, at.in("decisions"), id)).map(place ->
        new Use(place, LocalText.of("En avgift hänger på det: ändra först avgiften", "A charge hangs on it: first change the charge"), Fate.PREVENTS));
  }
}
