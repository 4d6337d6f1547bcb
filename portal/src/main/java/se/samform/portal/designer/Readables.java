package se.samform.portal.designer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.samform.core.logic.Plan;
import se.samform.core.vault.Sha256;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Readable;

/** What documents mean, remembered for the few that are built just now: every look at one asks for it. */
@ApplicationScoped
public class Readables {
    private static final int MOST = 40;

    /** @param plan empty where nothing is left that could be shown */
    public record Meant(Readable readable, Optional<Plan> plan) {}

    private final Map<String, Meant> remembered = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 1, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Meant> eldest) {
            return size() > MOST;
        }
    });

    public Meant of(Document document) {
        String hash = Sha256.hex(document.bytes());
        var known = remembered.get(hash);
        if (known != null) return known;
        var readable = Readable.of(document);
        var meant = new Meant(readable, readable.definition().map(Plan::compile));
        remembered.put(hash, meant);
        return meant;
    }
}
