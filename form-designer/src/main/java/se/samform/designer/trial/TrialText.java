package se.samform.designer.trial;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.samform.core.flow.WorkingDays;
import se.samform.core.form.json.ScenarioCodec;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.JsonText;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Parsed;
import se.samform.core.json.Trees;
import se.samform.core.logic.Plan;

/** What was put into a trial as a text, so that a page can carry it and nothing of it needs to be kept. */
public final class TrialText {

  private static final int MOST_BYTES = 500_000;
  private static final int DEEPEST = 20;

  private TrialText() {}

  public static String of(Trial trial) {
    return CanonicalJson.text(new ObjectTree()
        .put("person", trial.person().key())
        .put("handedIn", Trees.truth(trial.isHandedIn()))
        .put("story", ScenarioCodec.write(trial.story()))
        .build());
  }

  /** Worked out anew under the definition as it is now: what was filled in, where the rest doesn't go so any more. Empty for what is no such text. */
  public static Optional<Trial> read(String text, Plan plan, WorkingDays calendar) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    return bytes.length <= MOST_BYTES && JsonText.parse(bytes, MOST_BYTES, DEEPEST) instanceof Parsed.Tree(JsonObject tree) ? read(tree, plan, calendar) : Optional.empty();
  }

  private static Optional<Trial> read(JsonObject tree, Plan plan, WorkingDays calendar) {
    if (!(tree.get("story") instanceof JsonObject story)) {
      return Optional.empty();
    }
    var told = ScenarioCodec.read(story, plan.definition().about().languages());
    var person = ExamplePerson.of(tree.getString("person", ""));
    return told.flatMap(found -> person.map(who -> Trial.at(plan, calendar, who, found, tree.getBoolean("handedIn", false)))).map(trial -> trial.goes() ? trial : trial.anew());
  }
}
