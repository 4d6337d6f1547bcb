package se.samform.portal.designer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samform.core.calendar.Holidays;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.vault.Sha256;
import se.samform.designer.draft.Document;
import se.samform.designer.scenario.Colours;
import se.samform.designer.scenario.ScenarioResult;
import se.samform.designer.trial.FormCost;

/** How the scenarios of what is built just now went, remembered: the page that tells it is looked at again and again. */
@ApplicationScoped
public class RunScenariosOnce {
    private static final int MOST = 20;

    /** @param results of each scenario @param colours how far they go through the form and the flow @param cost of the form */
    record Run(List<ScenarioResult> results, Colours colours, FormCost cost) {}

    private record Key(String sha256, ZoneId zone) {}

    private final Map<Key, Run> remembered = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 1, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Run> eldest) {
            return size() > MOST;
        }
    });

    /** @param definition what the document means */
    Run of(Document document, ServiceDefinition definition, ZoneId zone) {
        var key = new Key(Sha256.hex(document.bytes()), zone);
        var known = remembered.get(key);
        if (known != null) return known;
        var calendar = Holidays.in(zone);
        var run = new Run(ScenarioResult.all(definition, calendar), Colours.of(definition, calendar), FormCost.of(definition, System::nanoTime));
        remembered.put(key, run);
        return run;
    }
}
