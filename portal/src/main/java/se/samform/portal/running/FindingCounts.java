package se.samform.portal.running;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.samform.core.id.VersionId;
import se.samform.core.publication.Published;
import se.samform.designer.analysis.Analysis;

/**
 * How much the analysis finds in what is published. A version never changes, so each is counted once as long as the node is
 * up; when that is asked for, one after the other and beside everything else.
 */
@ApplicationScoped
public class FindingCounts {
    private static final Logger LOG = Logger.getLogger(FindingCounts.class.getName());

    @Resource ManagedScheduledExecutorService threads;
    private final Map<VersionId, Integer> counted = new ConcurrentHashMap<>();
    private final Set<VersionId> waiting = ConcurrentHashMap.newKeySet();

    public Optional<Integer> of(VersionId version) {
        return Optional.ofNullable(counted.get(version));
    }

    /** How many are still to be counted. */
    public int waiting() {
        return waiting.size();
    }

    /** Begins to count those that were not yet; asking again while that goes on begins nothing. */
    public void count(List<Published> services, LocalDate today) {
        var fresh = services.stream().filter(each -> !counted.containsKey(each.id()) && waiting.add(each.id())).toList();
        if (!fresh.isEmpty()) threads.execute(() -> fresh.forEach(each -> count(each, today)));
    }

    private void count(Published service, LocalDate today) {
        try {
            counted.put(service.id(), Analysis.of(service.definition(), today).findings().size());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Nothing was counted for " + service.key().value());
        } finally {
            waiting.remove(service.id());
        }
    }
}
