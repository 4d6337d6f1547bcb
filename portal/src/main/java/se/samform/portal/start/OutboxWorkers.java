package se.samform.portal.start;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samform.core.outbox.DispatchDueMessages;
import se.samform.core.outbox.Doorstep;

/**
 * The threads of this node that send what lies on its doorstep, and the one that looks in the database for more: when
 * something was written that isn't here, and else now and then. The database's locks keep nodes apart.
 */
@ApplicationScoped
public class OutboxWorkers {
    private static final Logger LOG = Logger.getLogger(OutboxWorkers.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    @Resource ManagedThreadFactory threads;
    @Inject DispatchDueMessages dispatch;
    @Inject Doorstep doorstep;

    @Inject
    @ConfigProperty(name = "samform.outbox.threads", defaultValue = "6")
    int size;

    @Inject
    @ConfigProperty(name = "samform.outbox.pause-ms", defaultValue = "500")
    long pause;

    private final List<Thread> workers = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    void begin() {
        int left = dispatch.reclaim();
        if (left > 0) LOG.log(Level.INFO, "{0} messages that this node had not sent when it stopped are sent now", left);
        for (int i = 0; i < size; i++) start(this::send);
        start(this::look);
    }

    @PreDestroy
    void end() {
        ended = true;
    }

    private void start(Task task) {
        Thread thread = threads.newThread(() -> repeat(task));
        thread.setDaemon(true);
        thread.start();
        workers.add(thread);
    }

    /** Whether all of them are at work. */
    boolean areAlive() {
        return workers.size() == size + 1 && workers.stream().allMatch(Thread::isAlive);
    }

    private void repeat(Task task) {
        while (!ended) {
            try {
                task.once();
            } catch (InterruptedException e) {
                return;
            } catch (Throwable e) {
                // Also an Error: a worker that ended would be missed by nobody until nothing is sent any more.
                LOG.log(Level.WARNING, "The outbox could not be worked on; trying again shortly", e);
                pause();
            }
        }
    }

    private void send() throws InterruptedException {
        dispatch.sendNext(PATIENCE);
    }

    private void look() throws InterruptedException {
        dispatch.renew();
        if (dispatch.fetch() == 0) doorstep.awaitCall(Duration.ofMillis(pause));
    }

    private void pause() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            ended = true;
        }
    }

    private interface Task {
        void once() throws InterruptedException;
    }
}
