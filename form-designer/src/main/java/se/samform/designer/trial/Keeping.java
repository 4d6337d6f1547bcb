package se.samform.designer.trial;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import se.samform.core.flow.Scenario;
import se.samform.core.scenario.RunScenarios;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.scenario.MadeUpTitle;

/** What a trial is kept as: the scenario that it is recorded as, with an id of its own and a title that tells it from others. */
public final class Keeping {

  private static final String ID = "recorded-";

  private Keeping() {}

  /** @param ids that others have @param title as somebody typed it, in this language; empty for a made-up one */
  public static Scenario of(Trial trial, Collection<String> ids, String title, Language language) {
    return Recording.of(trial, id(ids), title.isEmpty() ? madeUp(trial) : typed(trial, title, language));
  }

  /** That no other has. */
  static String id(Collection<String> ids) {
    int number = 1;
    while (ids.contains(ID + number)) {
      number++;
    }
    return ID + number;
  }

  /** Readable title of what was tried until now. */
  public static LocalText madeUp(Trial trial) {
    var told = RunScenarios.follow(trial.plan(), trial.story(), trial.calendar(), trial.isHandedIn());
    var taken = trial.definition().flow().scenarios().stream().map(Scenario::title).toList();
    return MadeUpTitle.of(trial.definition(), told, List.of(), taken);
  }

  /** A scenario has a title in the first language of its e-service. */
  private static LocalText typed(Trial trial, String title, Language language) {
    var texts = new LinkedHashMap<Language, String>();
    var languages = trial.definition().about().languages();
    texts.put(languages.getFirst(), title);
    if (languages.contains(language)) {
      texts.put(language, title);
    }
    return new LocalText(texts);
  }
}
