package se.samform.portal.start;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samform.core.outbox.DispatchDueMessages;

/**
 * The threads of this node that send what is due. They look again at once as long as they find something, and else after
 * a short pause; the database's locks keep nodes and threads apart.
 */
@ApplicationScoped
public class OutboxWorkers {
    private static final Logger LOG = Logger.getLogger(OutboxWorkers.class.getName());
    private static final int BATCH = 8;

    @Resource ManagedThreadFactory threads;
    @Inject DispatchDueMessages dispatch;

    @Inject
    @ConfigProperty(name = "samform.outbox.threads", defaultValue = "2")
    int size;

    @Inject
    @ConfigProperty(name = "samform.outbox.pause-ms", defaultValue = "500")
    long pause;

    private final CountDownLatch ended = new CountDownLatch(1);

    void begin() {
        for (int i = 0; i < size; i++) {
            Thread thread = threads.newThread(this::work);
            thread.setDaemon(true);
            thread.start();
        }
    }

    @PreDestroy
    void end() {
        ended.countDown();
    }

    private void work() {
        try {
            while (ended.getCount() > 0) {
                if (dispatched() == 0 && ended.await(pause, TimeUnit.MILLISECONDS)) return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int dispatched() {
        try {
            return dispatch.atMost(BATCH);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The outbox could not be read; trying again shortly", e);
            return 0;
        }
    }
}
