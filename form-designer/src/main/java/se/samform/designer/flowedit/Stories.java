package se.samform.designer.flowedit;

import java.util.List;
import java.util.stream.Stream;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;
import se.samform.designer.flowedit.Taking.Fate;
import se.samform.designer.flowedit.Taking.Use;

/** Scenarios name what they tell of. What they tell is untrue once it is gone; that is for whoever reads them to mend. */
final class Stories {

  private static final LocalText TOLD = LocalText.of(
      "Scenariot ”%s” berättar om den och behöver ändras efteråt", "The scenario \"%s\" tells of it and needs to be changed afterwards");

  private Stories() {}

  /** Each once. @param acts that name it @param expected what is expected that names it */
  static Stream<Use> naming(Document document, List<String> acts, List<String> expected, String id) {
    return Elements.in(document, FlowPlaces.SCENARIOS).filter(story -> names(document, story, acts, expected, id))
        .map(story -> new Use(story, TOLD.formatted(Elements.title(document, story)), Fate.STAYS));
  }

  private static boolean names(Document document, Place story, List<String> acts, List<String> expected, String id) {
    return Elements.in(document, story.in("acts")).anyMatch(act ->
        acts.stream().anyMatch(name -> Elements.text(document, act, name).equals(id))
            || expected.stream().anyMatch(name -> Elements.text(document, act, "expect", name).equals(id) || Elements.texts(document, act.in("expect", name)).contains(id)));
  }
}
