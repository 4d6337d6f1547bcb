package se.samform.portal.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import se.samform.core.store.Database;

/** {@code /health/ready}: start-up is done, the database answers, and messages are sent. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {
    @Inject Database database;
    @Inject OutboxWorkers workers;
    private volatile boolean started;

    void started() {
        started = true;
    }

    @Override
    public HealthCheckResponse call() {
        boolean sends = started && workers.areAlive();
        return HealthCheckResponse.named("samform").withData("sends", sends).status(sends && databaseAnswers()).build();
    }

    private boolean databaseAnswers() {
        try {
            return database.read(session -> session.one("select 1 one", row -> row.number("one"))).isPresent();
        } catch (RuntimeException unreachable) {
            return false;
        }
    }
}
