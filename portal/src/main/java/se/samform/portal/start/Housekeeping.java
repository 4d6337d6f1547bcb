package se.samform.portal.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.samform.core.store.Database;
import se.samform.engine.draft.DeleteExpiredDrafts;
import se.samform.portal.login.ParkedPosts;

/** What each node does now and then: drafts, log-ins and parked posts whose time is over are deleted, a few at a time. Any node may do it at any time. */
@ApplicationScoped
public class Housekeeping {
    private static final Logger LOG = Logger.getLogger(Housekeeping.class.getName());
    private static final int BATCH = 200;
    private static final int FIRST_MINUTE = 1;
    private static final int MINUTES = 10;

    @Resource ManagedScheduledExecutorService schedule;
    @Inject DeleteExpiredDrafts drafts;
    @Inject Database database;
    @Inject ParkedPosts parked;
    @Inject Clock clock;

    void begin() {
        schedule.scheduleWithFixedDelay(this::keepHouse, FIRST_MINUTE, MINUTES, TimeUnit.MINUTES);
    }

    private void keepHouse() {
        try {
            int deleted = drafts.atMost(BATCH);
            if (deleted > 0) LOG.log(Level.INFO, "Deleted {0} drafts whose time was over", deleted);
            database.transaction(session -> session.change("delete from login where expires_at < ? limit ?", clock.instant(), BATCH));
            parked.removeExpired(BATCH);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Housekeeping failed; it is tried again", e);
        }
    }
}
