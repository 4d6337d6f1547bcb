package se.samform.portal.designer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import se.samform.core.vault.Sha256;
import se.samform.designer.analysis.Analysis;
import se.samform.designer.analysis.Report;
import se.samform.designer.draft.Readable;

/** What the analysis finds in definitions that are built just now, remembered: pages ask for the same again and again. */
@ApplicationScoped
public class Findings {
    private static final int MOST = 40;

    private record Key(String sha256, LocalDate on) {}

    private final Map<Key, Report> remembered = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 1, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Report> eldest) {
            return size() > MOST;
        }
    });

    /** @param bytes of the document @param readable what it means: as long as it has faults only these are told */
    Report of(byte[] bytes, Readable readable, LocalDate today) {
        if (!readable.isSound()) return Report.ofFaults(readable.faults());
        var key = new Key(Sha256.hex(bytes), today);
        var known = remembered.get(key);
        if (known != null) return known;
        var report = Analysis.of(readable.definition().orElseThrow(), today);
        remembered.put(key, report);
        return report;
    }
}
