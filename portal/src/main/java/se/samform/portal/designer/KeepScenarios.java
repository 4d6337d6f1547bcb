package se.samform.portal.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.samform.core.flow.Scenario;
import se.samform.core.form.json.ScenarioCodec;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Design;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;
import se.samform.designer.draft.Wish;
import se.samform.designer.trial.Keeping;
import se.samform.designer.trial.Trial;
import se.samform.portal.wording.Told;

/** Puts scenarios into a design. */
@ApplicationScoped
public class KeepScenarios {
    private static final Place SCENARIOS = Place.of("flow/scenarios");

    @Inject Editing editing;
    @Inject Told told;

    /** What was tried. @param title as typed; one is made up where none was @return what it is called; empty where it could not be kept, which the page tells */
    Optional<String> keep(Design design, Trial trial, String title) {
        return keep(design, Keeping.of(trial, ids(design.document()), title.strip(), told.language()));
    }

    Optional<String> keep(Design design, Scenario scenario) {
        var wish = Wish.of(new Change.Insert(SCENARIOS, "", ScenarioCodec.write(scenario)));
        return editing.edit(design, wish) ? Optional.of(said(scenario.title())) : Optional.empty();
    }

    /** Of the scenarios that there are. */
    static List<String> ids(Document document) {
        return document.namesIn(SCENARIOS);
    }

    private String said(LocalText text) {
        return text.in(told.language());
    }
}
